import type { Figure } from "../../figures/scene.ts";
import { stakeholderFigure } from "../../figures/stakeholders.ts";
import type { ReportContext } from "../context.ts";
import { present } from "./present.ts";

/** The matrix of those whose interest and power are known. */
export const stakeholderMatrix = ({ model, words }: ReportContext): readonly Figure[] => {
  const scale = model.profile.matrix ?? { min: 1, max: 5, high: 4 };
  const points = [...(model.plan.stakeholders ?? []).entries()].flatMap(
    ([index, { name, interest, power }]) =>
      interest === undefined || power === undefined
        ? []
        : [{ number: String(index + 1), name: words.text(name), interest, power }],
  );
  return present(stakeholderFigure({ points, scale, catalog: words.catalog }));
};
