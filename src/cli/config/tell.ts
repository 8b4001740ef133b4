import type { Diagnostic } from "../../core/diagnostic.ts";
import { pretty } from "../../format/pretty.ts";
import { countsOf, inOrder, summarise, type CheckedFile } from "../../format/report.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";

/** Shows what is wrong with a file of settings on stderr. Throws a `UserError` where something makes it unusable. */
export const tellFindings = (
  session: Session,
  what: string,
  diagnostics: readonly Diagnostic[],
): void => {
  if (diagnostics.length === 0) return;
  session.io.err(blocks(session, diagnostics));
  const { error } = countsOf(diagnostics);
  if (error === 0) return;
  throw new UserError(
    `${what} has ${error === 1 ? "an error" : "errors"}, so nothing was checked`,
    "correct it, and run the command again",
  );
};

/** `--fix` mends plans, and no settings. */
const withoutRepair = ({ repair: _, ...rest }: Diagnostic): Diagnostic => rest;

const blocks = (session: Session, diagnostics: readonly Diagnostic[]): string => {
  const files: readonly CheckedFile[] = [
    {
      kind: "profile",
      file: diagnostics[0]?.file ?? "",
      cities: [],
      outcome: "checked",
      hidden: 0,
      skippedRules: [],
      counts: countsOf(diagnostics),
      diagnostics: diagnostics.map(withoutRepair).sort(inOrder),
    },
  ];
  const report = { version, files, rules: [], summary: summarise(files, false) };
  return `${pretty(report, { ...openLook(session), quiet: true })}\n`;
};
