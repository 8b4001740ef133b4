import { forTerminal } from "../../format/escape.ts";
import { formats, type FormatName } from "../../format/index.ts";
import { plain } from "../../format/look.ts";
import { totalLine } from "../../format/pretty-summary.ts";
import type { CheckReport } from "../../format/report.ts";
import { UserError } from "../errors.ts";
import { openLook } from "../look.ts";
import type { Session } from "../session.ts";

/** Where the result goes, and in which form. */
export interface Output {
  readonly format: FormatName;
  /** A file, or standard output where absent. */
  readonly out?: string | undefined;
}

/** Throws a `UserError` where something already stands at `out`. */
export const refuseToReplace = ({ io: { files } }: Session, out: string): void => {
  if (files.kind(out) === "absent" && !files.isLink(out)) return;
  throw new UserError(
    `there is something at ${JSON.stringify(out)} already`,
    "--force replaces it",
  );
};

/** Prints the result, or writes it to a file and says so. */
export const hand = (session: Session, report: CheckReport, { format, out }: Output): void => {
  const look = openLook(session);
  const style = out === undefined ? look.style : plain;
  const text = formats[format](report, { ...look, style });
  if (out === undefined) session.io.out(text);
  else session.io.files.write([{ path: out, content: text }]);
  if (out !== undefined) session.note(`wrote ${forTerminal(out)}: ${totalLine(report)}`);
  if (report.summary.checked === 0) session.io.err("nothing could be checked\n");
};
