import type { Diagnostic } from "../core/diagnostic.ts";
import { inOrder } from "../format/report.ts";
import { forTerminal } from "../format/escape.ts";
import { alone, findingBlock } from "../format/pretty-finding.ts";
import { openLook } from "./look.ts";
import type { Session } from "./session.ts";

/** Findings on a file that is no plan, each with the lines it concerns, the reason and the next step. */
export const findingBlocks = (session: Session, diagnostics: readonly Diagnostic[]): string => {
  const look = openLook(session);
  return diagnostics
    .toSorted(inOrder)
    .map(unmended)
    .map((each) => ({ ...alone(each), why: forTerminal(each.why), fix: forTerminal(each.fix) }))
    .map((finding) => `${findingBlock(finding, look).join("\n")}\n`)
    .join("\n");
};

/** No command mends these files, so none is offered. */
const unmended = ({ repair: _, ...rest }: Diagnostic): Diagnostic => rest;
