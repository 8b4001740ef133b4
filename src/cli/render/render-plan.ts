import type { PreflightFinding } from "../../export/preflight.ts";
import type { PlanModel } from "../../plan/model.ts";
import type { NewFile } from "../io.ts";
import { PdfError } from "../pdf/engine.ts";
import type { Session } from "../session.ts";
import { checkReport, exporters } from "./exporters.ts";
import { composeReport } from "./report-of.ts";
import type { RenderRequest } from "./request.ts";

/** The files of one report, and what the user should know about them. */
export interface Rendered {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
  /** Outputs that could not be made, with the reason. */
  readonly failures: readonly string[];
}

/** Makes every output of a plan; one that fails does not stop the others. */
export const renderPlan = async (
  { assets }: Session,
  model: PlanModel,
  request: RenderRequest,
): Promise<Rendered> => {
  const { template, outputs, isInternal, today } = request;
  const language = request.language ?? model.plan.language;
  const composed = await composeReport(assets, { model, template, language, isInternal, today });
  const { report, locale, hiddenPeople } = composed;
  const files: NewFile[] = [];
  const notes = [
    ...(locale.isTranslated
      ? []
      : [`there are no report words in "${language}" yet: headings are in English`]),
    ...(hiddenPeople > 0
      ? [
          `left out ${counted(hiddenPeople, "person who is", "people who are")} not public; --internal keeps them`,
        ]
      : []),
  ];
  const failures: string[] = [];
  sort(checkReport(report), { notes, failures });
  if (failures.length > 0) return { files, notes, failures };
  const job = { report, name: nameOf(model, { template, language }), pdfEngine: request.pdfEngine };
  for (const output of outputs) {
    try {
      const exported = await exporters[output](job);
      files.push(...exported.files);
      sort(exported.findings, { notes, failures });
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      failures.push(error.message);
    }
  }
  return { files, notes, failures };
};

/** `<plan-id>[.<template>][.<lang>]`: the full template and the plan's own language go without saying. */
const nameOf = (
  { plan }: PlanModel,
  { template, language }: { readonly template: string; readonly language: string },
): string =>
  [
    plan.id,
    ...(template === "plan" ? [] : [template]),
    ...(language === plan.language ? [] : [language]),
  ].join(".");

const sort = (
  findings: readonly PreflightFinding[],
  { notes, failures }: { readonly notes: string[]; readonly failures: string[] },
): void => {
  for (const { level, message, fix } of findings)
    (level === "error" ? failures : notes).push(`${message}; ${fix}`);
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
