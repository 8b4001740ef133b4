import type { Figure } from "../../figures/scene.ts";
import { plainly, type ReportContext } from "../context.ts";
import { integrationAspects } from "./aspects.ts";
import { budget } from "./budget.ts";
import { exchangeTimeline } from "./exchanges.ts";
import { goalCoverage } from "./goals.ts";
import { indicatorCurves } from "./indicators.ts";
import { interventionLogic } from "./logic.ts";
import { budgetYears, fundingGap, moneyFlow } from "./money.ts";
import { problemTrees } from "./problems.ts";
import { riskMap } from "./risks.ts";
import { stakeholderMatrix } from "./stakeholders.ts";
import { timeline } from "./timeline.ts";

/** Every kind of figure by the name templates and `iuc draw` give it; a plan without data for one has none. */
export const figureKinds = {
  problems: problemTrees,
  logic: interventionLogic,
  stakeholders: stakeholderMatrix,
  timeline,
  budget,
  budgetYears,
  gap: fundingGap,
  flow: moneyFlow,
  risks: riskMap,
  indicators: indicatorCurves,
  goals: goalCoverage,
  aspects: integrationAspects,
  exchanges: exchangeTimeline,
} as const satisfies Readonly<Record<string, (context: ReportContext) => readonly Figure[]>>;

export type FigureKind = keyof typeof figureKinds;

/** Ids of the figures of each kind, in the order they are read. */
export type FigureIds = Readonly<Record<FigureKind, readonly string[]>>;

export interface ReportFigures {
  /** By the id a template names. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ids: FigureIds;
}

/** What the drawings of a kind are called: the second of the timeline is `timeline-2`. */
export const figureId = (kind: FigureKind, index: number): string =>
  index === 0 ? kind : `${kind}-${index + 1}`;

/** Whether a name is that of a kind of figures. */
export const isFigureKind = (name: string): name is FigureKind => Object.hasOwn(figureKinds, name);

/** The figures of one kind, which say in bare words what is in other languages. */
export const drawnOf = (kind: FigureKind, context: ReportContext): readonly Figure[] =>
  figureKinds[kind](plainly(context));

/** Every figure the plan has data for; the second of a kind is called `timeline-2`. */
export const figuresOf = (context: ReportContext): ReportFigures => {
  const figures = new Map<string, Figure>();
  const plain = plainly(context);
  const idsOf = (kind: FigureKind): readonly string[] =>
    figureKinds[kind](plain).map((figure, index) => {
      const id = figureId(kind, index);
      figures.set(id, figure);
      return id;
    });
  const ids = {
    problems: idsOf("problems"),
    logic: idsOf("logic"),
    stakeholders: idsOf("stakeholders"),
    timeline: idsOf("timeline"),
    budget: idsOf("budget"),
    budgetYears: idsOf("budgetYears"),
    gap: idsOf("gap"),
    flow: idsOf("flow"),
    risks: idsOf("risks"),
    indicators: idsOf("indicators"),
    goals: idsOf("goals"),
    aspects: idsOf("aspects"),
    exchanges: idsOf("exchanges"),
  };
  return { figures, ids };
};
