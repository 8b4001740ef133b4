import { riskFigure } from "../../figures/risks.ts";
import type { Figure } from "../../figures/scene.ts";
import type { ReportContext } from "../context.ts";
import { rankedRisks } from "../sections/risks.ts";
import { present } from "./present.ts";

/** The map of the risks whose likelihood and impact are known, on the scale of the programme. */
export const riskMap = ({ model, words }: ReportContext): readonly Figure[] => {
  const frame = model.profile.risk ?? { scale: { min: 1, max: 5 }, high: 12 };
  const points = rankedRisks(model.plan).flatMap(({ description, likelihood, impact }, index) =>
    likelihood === undefined || impact === undefined
      ? []
      : [{ number: String(index + 1), name: words.text(description), likelihood, impact }],
  );
  const scale = { ...frame.scale, high: frame.high };
  return present(riskFigure({ points, scale, catalog: words.catalog }));
};
