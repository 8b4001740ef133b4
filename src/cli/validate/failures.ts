import { forTerminal } from "../../format/escape.ts";
import type { Session } from "../session.ts";
import type { Run } from "./run.ts";

/** Tells which rules crashed on which plans: faults of iuc, with their stacks. */
export const tellFailures = ({ io }: Session, { failures }: Run): void => {
  for (const { file, error } of failures) {
    io.err(
      `error: ${error.message} on ${forTerminal(file)}; this is a fault in iuc, please report it\n`,
    );
    io.err(`${forStack(error.cause)}\n`);
  }
};

const forStack = (cause: unknown): string =>
  (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
    .split("\n")
    .map((line) => `  ${forTerminal(line)}`)
    .join("\n");
