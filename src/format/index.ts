import { concise } from "./concise.ts";
import type { Look } from "./look.ts";
import { pretty } from "./pretty.ts";
import type { CheckReport } from "./report.ts";

/** A way to print a report. Those that are seldom asked for load their code when they are. */
export interface Format {
  readonly speaks: Speech;
  readonly print: (report: CheckReport, look: Look) => string | Promise<string>;
}

/**
 * Whose language a format speaks. `english`: what programs read and compare; `terminal`: that of whoever runs
 * the command (`--lang`); `plan`: that of each plan.
 */
export type Speech = "english" | "terminal" | "plan";

/** The choices of `--format` that need nothing but a report. */
export const formats = {
  pretty: { speaks: "terminal", print: pretty },
  concise: { speaks: "terminal", print: concise },
  json: {
    speaks: "english",
    print: async (report) => (await import("./json.ts")).json(report),
  },
  jsonl: {
    speaks: "english",
    print: async (report) => (await import("./jsonl.ts")).jsonl(report),
  },
  sarif: {
    speaks: "english",
    print: async (report) => (await import("./sarif.ts")).sarif(report),
  },
  github: {
    speaks: "terminal",
    print: async (report, look) => (await import("./github.ts")).github(report, look),
  },
  gitlab: {
    speaks: "terminal",
    print: async (report, look) => (await import("./gitlab.ts")).gitlab(report, look),
  },
  junit: {
    speaks: "terminal",
    print: async (report, look) => (await import("./junit.ts")).junit(report, look),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
