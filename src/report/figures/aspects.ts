import { aspectFigure } from "../../figures/aspects.ts";
import type { Figure } from "../../figures/scene.ts";
import { latestAssessment } from "../../plan/assessments.ts";
import type { ReportContext } from "../context.ts";
import { present } from "./present.ts";

/** The scores of the newest integration assessment, beside those of the one before it. */
export const integrationAspects = ({ model, words }: ReportContext): readonly Figure[] => {
  const frame = model.profile.integration;
  const latest = latestAssessment(model);
  if (frame === undefined || latest === undefined) return [];
  const before = model.plan.integration?.assessments?.[latest.index - 1];
  const rows = frame.aspects.map(({ code, title }) => {
    const item = latest.assessment.items?.find(({ aspect }) => aspect === code);
    const old = before?.items?.find(({ aspect }) => aspect === code)?.score;
    return {
      label: words.profile(title),
      isApplicable:
        item?.notApplicable === undefined && item?.gaps?.score?.reason !== "not-applicable",
      ...(item?.score === undefined ? {} : { score: item.score }),
      ...(old === undefined ? {} : { before: old }),
    };
  });
  return present(aspectFigure({ rows, scale: frame.scale, catalog: words.catalog }));
};
