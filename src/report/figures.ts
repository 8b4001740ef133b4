import { budgetFigure } from "../figures/budget.ts";
import { costFigure } from "../figures/costs.ts";
import { ganttFigures } from "../figures/gantt.ts";
import { problemTreeFigures, type TreeCard } from "../figures/problem-tree.ts";
import type { Figure } from "../figures/scene.ts";
import { stakeholderFigure } from "../figures/stakeholders.ts";
import type { Problem } from "../plan/types.generated.ts";
import { budgetData, costData } from "./budget-data.ts";
import type { ReportContext } from "./context.ts";
import type { FigureIds } from "./model.ts";
import { isFocal } from "./sections/problems.ts";
import { timelineRows } from "./timeline.ts";

export interface ReportFigures {
  /** By the id a template names. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ids: FigureIds;
}

/** Every figure the plan has data for. */
export const figuresOf = (context: ReportContext, today: string | undefined): ReportFigures => {
  const groups = {
    problems: problemTrees(context),
    stakeholders: matrices(context),
    timeline: timelines(context, today),
    budget: budgets(context),
  };
  const figures = new Map<string, Figure>();
  const idsOf = (name: keyof typeof groups): readonly string[] =>
    groups[name].map((figure, index) => {
      const id = index === 0 ? name : `${name}-${index + 1}`;
      figures.set(id, figure);
      return id;
    });
  const ids = {
    problems: idsOf("problems"),
    stakeholders: idsOf("stakeholders"),
    timeline: idsOf("timeline"),
    budget: idsOf("budget"),
  };
  return { figures, ids };
};

const problemTrees = ({ model, words }: ReportContext): readonly Figure[] => {
  const problems = model.plan.problems ?? [];
  const card = ({ id, text, kind, parent }: Problem): TreeCard => ({
    id,
    text: words.text(text),
    kind,
    parent,
  });
  return problems.filter(isFocal).flatMap((focal) =>
    problemTreeFigures({
      focal: card(focal),
      cards: below(problems, focal).map(card),
      catalog: words.catalog,
    }),
  );
};

/** Cards that hang on a focal problem, at any depth. */
const below = (problems: readonly Problem[], focal: Problem): readonly Problem[] => {
  const found = new Set([focal]);
  for (const card of found)
    for (const other of problems) if (other.parent === card.id) found.add(other);
  found.delete(focal);
  return [...found].filter((card) => !isFocal(card));
};

const matrices = ({ model, words }: ReportContext): readonly Figure[] => {
  const scale = model.profile.matrix ?? { min: 1, max: 5, high: 4 };
  const points = [...(model.plan.stakeholders ?? []).entries()].flatMap(
    ([index, { name, interest, power }]) =>
      interest === undefined || power === undefined
        ? []
        : [{ number: String(index + 1), name: words.text(name), interest, power }],
  );
  return present(stakeholderFigure({ points, scale, catalog: words.catalog }));
};

const timelines = (context: ReportContext, today: string | undefined): readonly Figure[] =>
  ganttFigures({
    rows: timelineRows(context),
    catalog: context.words.catalog,
    ...(today === undefined ? {} : { today }),
  });

/** Who pays, where that is told; else what costs how much. */
const budgets = (context: ReportContext): readonly Figure[] => {
  const data = budgetData(context);
  if (data === undefined) return [];
  const hasSources = data.rows.some(({ secured, sought }) => secured + sought > 0);
  return present(hasSources ? budgetFigure(data) : costFigure(costData(context)));
};

const present = (figure: Figure | undefined): readonly Figure[] =>
  figure === undefined ? [] : [figure];
