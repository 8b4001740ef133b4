import { formats as ofReports, type Format } from "../../format/index.ts";
import type { Look } from "../../format/look.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";

/** A format that needs more than the report: templates, and words of rules in the language of each plan. */
interface SheetFormat extends Pick<Format, "speaks"> {
  readonly print: (report: CheckReport, look: Look, session: Session) => Promise<string>;
}

/** Feedback sheets, for the cities that wrote the plans. */
const sheets = {
  markdown: {
    speaks: "plan",
    print: async (report, _, session) =>
      (await import("./feedback.ts")).markdownSheets(report, session),
  },
  html: {
    speaks: "plan",
    print: async (report, _, session) =>
      (await import("./feedback.ts")).htmlSheets(report, session),
  },
} as const satisfies Record<string, SheetFormat>;

/** The choices of `--format`: what is printed from a report alone, and what needs more than that. */
export const formats = { ...ofReports, ...sheets } as const satisfies Record<
  string,
  Format | SheetFormat
>;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(
  (name): name is FormatName => Object.hasOwn(formats, name),
);
