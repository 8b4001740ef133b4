import { forTerminal } from "../../format/escape.ts";
import type { Session } from "../session.ts";
import type { Run } from "./run.ts";

/** Tells which rules crashed on which plans: faults of iuc, with their stacks. */
export const tellFailures = ({ io }: Session, { failures }: Run): void => {
  for (const { file, message, stack } of failures) {
    io.err(`error: ${message} on ${forTerminal(file)}; this is a fault in iuc, please report it\n`);
    io.err(`${forStack(stack)}\n`);
  }
};

const forStack = (stack: string): string =>
  stack
    .split("\n")
    .map((line) => `  ${forTerminal(line)}`)
    .join("\n");
