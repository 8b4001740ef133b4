import type { ParsedReport } from "../../export/parse.ts";
import type { Catalog } from "../../locales/index.ts";
import type { ReportModel } from "../../report/model.ts";
import type { TemplateFault } from "../../template/syntax.ts";

/** A template's own words in one language, by key. */
export type OwnWords = Readonly<Record<string, string>>;

/** What the limited child is asked: what is wrong with a template, or what a report with it says. */
export type TemplateJob =
  | { readonly type: "check"; readonly source: string; readonly own: OwnWords }
  | {
      readonly type: "fill";
      readonly source: string;
      readonly own: OwnWords;
      readonly report: ReportModel;
      readonly catalog: Catalog;
    };

export type TemplateReply =
  | { readonly type: "checked"; readonly faults: readonly TemplateFault[] }
  | { readonly type: "filled"; readonly parsed: ParsedReport }
  | { readonly type: "too-much"; readonly what: string };

const replyTypes = new Set<unknown>(["checked", "filled", "too-much"]);

/** Whether a message of the child is one of ours; what it carries is then of our own making. */
export const isTemplateReply = (message: unknown): message is TemplateReply =>
  typeof message === "object" &&
  message !== null &&
  "type" in message &&
  replyTypes.has(message.type);
