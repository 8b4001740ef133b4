import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Session } from "../session.ts";

export interface CommandEntry {
  /** The line in `iuc --help`. */
  readonly summary: string;
  /** Loads the command's module, and only it. */
  readonly load: () => Promise<(session: Session) => CommandUnknownOpts>;
}

/** Every command, in the order of `iuc --help`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    summary: "start a plan: a folder with advice, ready to check and render",
    load: async () => (await import("./init.ts")).init,
  },
  render: {
    summary: "write a plan as a report: PDF, Word, web page, Markdown",
    load: async () => (await import("./render.ts")).render,
  },
  draw: {
    summary: "draw single figures of a plan: SVG, PNG",
    load: async () => (await import("./draw.ts")).draw,
  },
  template: {
    summary: "make and check templates of your own for reports",
    load: async () => (await import("./template.ts")).template,
  },
  validate: {
    summary: "check plans: can they be read, are they right, do they follow the method",
    load: async () => (await import("./validate.ts")).validate,
  },
  "merge-reports": {
    summary: "put the reports of several checks together and judge them as one",
    load: async () => (await import("./merge-reports.ts")).mergeReportsCommand,
  },
  explain: {
    summary: "explain a rule or a field: what it means, why, good and bad",
    load: async () => (await import("./explain.ts")).explain,
  },
  rules: {
    summary: "list what is checked, by topic",
    load: async () => (await import("./rules.ts")).rules,
  },
  config: {
    summary: "show which settings hold here, and where they come from",
    load: async () => (await import("./config.ts")).config,
  },
  schema: {
    summary: "print or export the schemas for editors and other tools",
    load: async () => (await import("./schema.ts")).schema,
  },
};
