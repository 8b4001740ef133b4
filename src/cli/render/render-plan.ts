import type { PreflightFinding } from "../../export/preflight.ts";
import type { PlanModel } from "../../plan/model.ts";
import type { LeftOut } from "../../report/left-out.ts";
import type { NewFile } from "../io.ts";
import { PdfError } from "../pdf/engine.ts";
import type { Session } from "../session.ts";
import { TemplateLimitError } from "../templates/child.ts";
import { checkReport, exporters } from "./exporters.ts";
import { findingPlaces } from "./finding-places.ts";
import { languageNotes } from "./language-notes.ts";
import { composeReport } from "./report-of.ts";
import type { OpenedPlan } from "./open-plan.ts";
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
  request: RenderRequest & Pick<OpenedPlan, "placeOf">,
): Promise<Rendered> => {
  const { outputs, template } = request;
  const placeOf = findingPlaces(request);
  const language = request.language ?? model.plan.language;
  const composed = await composeReport(assets, { ...request, model, language }).catch(stopped);
  if (composed instanceof TemplateLimitError)
    return { files: [], notes: [], failures: [composed.message] };
  const { report, locale, leftOut } = composed;
  const files: NewFile[] = [];
  const notes = [...languageNotes(model.plan, locale), ...leftOutNotes(leftOut)];
  const failures: string[] = [];
  sort(checkReport(report), { notes, failures, placeOf });
  if (failures.length > 0) return { files, notes, failures };
  const job = {
    report,
    name: nameOf(model, { template: template.id, language }),
    pdfEngine: request.pdfEngine,
    pdfStandard: request.pdfStandard,
    letterhead: request.letterhead,
  };
  for (const output of outputs) {
    try {
      const exported = await exporters[output](job);
      files.push(...exported.files);
      sort(exported.findings, { notes, failures, placeOf });
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      failures.push(error.message);
    }
  }
  return { files, notes, failures };
};

/** A template that was stopped spoils one report, not the run. */
const stopped = (error: unknown): TemplateLimitError => {
  if (error instanceof TemplateLimitError) return error;
  throw error;
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

interface Sorting {
  readonly notes: string[];
  readonly failures: string[];
  readonly placeOf: (finding: PreflightFinding) => string | undefined;
}

const sort = (
  findings: readonly PreflightFinding[],
  { notes, failures, placeOf }: Sorting,
): void => {
  for (const finding of findings) {
    const place = placeOf(finding);
    const where = place === undefined ? "" : ` (${place})`;
    (finding.level === "error" ? failures : notes).push(
      `${finding.message}${where}; ${finding.fix}`,
    );
  }
};

/** What is not for the public, counted by kind; nothing where all is printed. */
const leftOutNotes = ({ people, addresses, remarks }: LeftOut): readonly string[] => {
  const kinds = [
    counted(people, "person who is not public", "people who are not public"),
    counted(addresses, "address", "addresses"),
    counted(remarks, "remark on what is confidential", "remarks on what is confidential"),
  ].filter((kind) => kind !== undefined);
  return kinds.length === 0 ? [] : [`left out ${kinds.join(", ")}; --internal keeps them`];
};

const counted = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
