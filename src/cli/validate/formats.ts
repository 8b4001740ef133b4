import { formats as ofReports, type Format } from "../../format/index.ts";
import type { Look } from "../../format/look.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";
import type { SheetForm } from "./feedback.ts";

/** A format that needs more than the report: templates, and words of rules in the language of each plan. */
interface SheetFormat extends Pick<Format, "speaks"> {
  readonly print: (report: CheckReport, look: Look, session: Session) => Promise<string>;
  /** The files where the output is a folder: `--format html=sheets/`. */
  readonly files: (report: CheckReport, session: Session) => Promise<readonly SheetFile[]>;
}

interface SheetFile {
  readonly name: string;
  readonly content: string;
}

/** Feedback sheets, for the cities that wrote the plans. */
const sheets = {
  markdown: sheetFormat("markdown"),
  html: sheetFormat("html"),
} as const satisfies Record<SheetForm, SheetFormat>;

function sheetFormat(form: SheetForm): SheetFormat & { readonly speaks: "plan" } {
  return {
    speaks: "plan",
    print: async (report, _, session) =>
      (await import("./feedback.ts")).oneSheet(form, report, session),
    files: async (report, session) =>
      (await import("./feedback.ts")).sheetFiles(form, report, session),
  };
}

/** The choices of `--format`: what is printed from a report alone, and what needs more than that. */
export const formats = { ...ofReports, ...sheets } as const satisfies Record<
  string,
  Format | SheetFormat
>;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(
  (name): name is FormatName => Object.hasOwn(formats, name),
);
