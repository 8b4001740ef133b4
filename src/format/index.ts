import { concise } from "./concise.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import type { Look } from "./look.ts";
import { pretty } from "./pretty.ts";
import type { CheckReport } from "./report.ts";
import { sarif } from "./sarif.ts";

/** From a report to the text that is printed; only formats for people look at the look. */
export type Format = (report: CheckReport, look: Look) => string;

/** The choices of `--format`. */
export const formats = { pretty, concise, json, github, sarif } as const satisfies Record<
  string,
  Format
>;

export type FormatName = keyof typeof formats;
