import type { Locale } from "../locales/index.ts";
import type { PlanModel } from "../plan/model.ts";
import { namesOf, sourceNumbersOf, type ReportContext } from "./context.ts";
import { figuresOf, type ReportFigures } from "./figures/index.ts";
import { leftOutOf, NOTHING_LEFT_OUT, type LeftOut } from "./left-out.ts";
import type { ReportModel } from "./model.ts";
import { actionsOf } from "./sections/actions.ts";
import { alignmentOf } from "./sections/alignment.ts";
import { annexOf } from "./sections/annex.ts";
import { contextOf } from "./sections/context.ts";
import { councilOf } from "./sections/council.ts";
import { coverOf } from "./sections/cover.ts";
import { deliveryOf } from "./sections/delivery.ts";
import { directionOf } from "./sections/direction.ts";
import { indicatorsOf } from "./sections/indicators.ts";
import { moneyOf } from "./sections/money.ts";
import { nextStepsOf } from "./sections/next-steps.ts";
import { openOf } from "./sections/open.ts";
import { partnershipOf } from "./sections/partnership.ts";
import { peopleOf } from "./sections/people.ts";
import { problemsOf } from "./sections/problems.ts";
import { progressOf } from "./sections/progress.ts";
import { risksOf } from "./sections/risks.ts";
import { sheetsOf } from "./sections/sheets.ts";
import { summaryOf } from "./sections/summary.ts";
import { testsOf } from "./sections/tests.ts";
import { wordsOf } from "./words.ts";

export interface ReportInput {
  readonly model: PlanModel;
  readonly locale: Locale;
  /** Titles of framework codes and themes by code. */
  readonly titles: ReadonlyMap<string, string>;
  readonly isInternal: boolean;
  /** Day the figures draw as today, where it is known. */
  readonly today?: string;
}

export interface BuiltReport {
  readonly report: ReportModel;
  readonly figures: ReportFigures["figures"];
  readonly leftOut: LeftOut;
}

/** What sections and figures of a plan are made from. */
export const openContext = ({
  locale,
  titles,
  isInternal,
  today,
  ...input
}: ReportInput): ReportContext => {
  const model = printed(input.model);
  const words = wordsOf(locale, model.plan);
  const names = namesOf(model, words, isInternal);
  const sourceNumbers = sourceNumbersOf(model);
  return { model, words, names, sourceNumbers, titles, isInternal, today };
};

/** A plan in the words of one language, with its figures. */
export const buildReport = (input: ReportInput): BuiltReport => {
  const { isInternal } = input;
  const context = openContext(input);
  const { model } = context;
  const omitted = model.hidden.map(({ path }) => path.join("/"));
  const { figures, ids } = figuresOf(context);
  const partnership = partnershipOf(context);
  const next = nextStepsOf(context);
  const leftOut = isInternal ? NOTHING_LEFT_OUT : leftOutOf(model.plan);
  const annex = annexOf(context, { figures: [...figures.keys()], leftOut });
  const report: ReportModel = {
    cover: coverOf(context, omitted),
    summary: summaryOf(context),
    context: contextOf(context),
    problems: problemsOf(context),
    direction: directionOf(context),
    people: peopleOf(context),
    actions: actionsOf(context),
    tests: testsOf(context),
    money: moneyOf(context),
    risks: risksOf(context),
    indicators: indicatorsOf(context),
    alignment: alignmentOf(context),
    delivery: deliveryOf(context),
    ...(partnership === undefined ? {} : { partnership }),
    ...(annex === undefined ? {} : { annex }),
    next,
    soon: next.slice(0, 4),
    open: openOf(context),
    council: councilOf(context),
    progress: progressOf(context),
    sheets: sheetsOf(context),
    figures: ids,
  };
  return { report, figures, leftOut };
};

/** The model as a report adds it up: an “about” is printed as it stands, not as a range. */
const printed = (model: PlanModel): PlanModel => ({
  ...model,
  purse: { ...model.purse, tolerance: 0 },
});
