import { budgetFigure } from "../figures/budget.ts";
import { ganttFigure, type GanttRow } from "../figures/gantt.ts";
import { problemTreeFigure, type TreeCard } from "../figures/problem-tree.ts";
import type { Figure } from "../figures/scene.ts";
import { stakeholderFigure } from "../figures/stakeholders.ts";
import { topActions } from "../plan/actions.ts";
import { when } from "../plan/model.ts";
import type { Action, Problem } from "../plan/types.generated.ts";
import { budgetData } from "./budget-data.ts";
import { nameOf, type ReportContext } from "./context.ts";
import { dateText } from "./date-text.ts";
import type { FigureIds } from "./model.ts";
import { isFocal } from "./sections/problems.ts";

export interface ReportFigures {
  /** By the id a template names. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ids: FigureIds;
}

/** Actions one drawing of the timeline holds; more go on the next one. */
const ROWS_PER_TIMELINE = 34;

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
  return problems.filter(isFocal).map((focal) =>
    problemTreeFigure({
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

const timelines = (context: ReportContext, today: string | undefined): readonly Figure[] => {
  const rows = (context.model.plan.actions ?? []).map((action) => ganttRow(context, action));
  const { catalog } = context.words;
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS_PER_TIMELINE) }, (_, page) =>
    rows.slice(page * ROWS_PER_TIMELINE, (page + 1) * ROWS_PER_TIMELINE),
  );
  return pages.flatMap((page) =>
    present(ganttFigure({ rows: page, catalog, ...(today === undefined ? {} : { today }) })),
  );
};

const ganttRow = (context: ReportContext, action: Action): GanttRow => {
  const { model, words } = context;
  const isTop = topActions(model.plan).includes(action);
  return {
    label: nameOf(context, action.id),
    depth: isTop ? 0 : 1,
    start: when(model, action.start),
    end: when(model, action.end),
    startText: action.start === undefined ? "" : dateText(action.start, words),
    endText: action.end === undefined ? "" : dateText(action.end, words),
    milestones: (action.steps ?? [])
      .filter(({ milestone }) => milestone === true)
      .flatMap(({ end, start }) => when(model, end ?? start) ?? []),
  };
};

const budgets = (context: ReportContext): readonly Figure[] => {
  const data = budgetData(context);
  return data === undefined ? [] : present(budgetFigure(data));
};

const present = (figure: Figure | undefined): readonly Figure[] =>
  figure === undefined ? [] : [figure];
