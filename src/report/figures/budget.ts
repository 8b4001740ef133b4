import { budgetFigure } from "../../figures/budget.ts";
import { costFigure } from "../../figures/costs.ts";
import type { Figure } from "../../figures/scene.ts";
import { budgetData, costData } from "../budget-data.ts";
import type { ReportContext } from "../context.ts";
import { present } from "./present.ts";

/** Who pays, where that is told; else what costs how much. */
export const budget = (context: ReportContext): readonly Figure[] => {
  const data = budgetData(context);
  if (data === undefined) return [];
  const hasSources = data.rows.some(({ secured, sought }) => secured + sought > 0);
  return present(hasSources ? budgetFigure(data) : costFigure(costData(context)));
};
