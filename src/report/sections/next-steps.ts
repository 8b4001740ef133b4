import { isLive } from "../../plan/actions.ts";
import { when } from "../../plan/model.ts";
import type { Action, EndDate, WhenDate } from "../../plan/types.generated.ts";
import type { When } from "../../plan/when.ts";
import { said, sortedBy, type Slot } from "../../template/slot.ts";
import { nameOf, type ReportContext } from "../context.ts";
import { dateText } from "../date-text.ts";
import { phrase } from "../words.ts";
import { partiesText } from "./action-facts.ts";

export interface NextStep {
  readonly date: Slot;
  readonly what: string;
  readonly who: string;
}

interface Moment extends NextStep {
  readonly span: When;
}

/** What a reader waits for first. */
const SHOWN = 10;

/**
 * What is still to come, the first ten in the order of time: starts and ends of actions, their steps, last days
 * to apply, reviews. Nothing that is certainly past on the day of the report, or done.
 */
export const nextStepsOf = (context: ReportContext): readonly NextStep[] => {
  const { today } = context;
  const isAhead = ({ span }: Moment): boolean => today === undefined || span.latest >= today;
  return [...actionMoments(context), ...planMoments(context)]
    .filter(isAhead)
    .toSorted((a, b) => key(a).localeCompare(key(b), "en"))
    .slice(0, SHOWN)
    .map(({ date, what, who }) => ({ date, what, who }));
};

const key = ({ span }: Moment): string => `${span.latest} ${span.earliest}`;

interface Told {
  readonly date: WhenDate | EndDate | undefined;
  readonly what: string;
  readonly who?: string;
}

/** Moments that have a date that can be told and comes to pass. */
const momentsOf = (context: ReportContext, told: readonly Told[]): readonly Moment[] =>
  told.flatMap(({ date, what, who = "" }) => {
    const span = when(context.model, date);
    if (date === undefined || span === undefined || span.endless !== undefined) return [];
    return [
      { span, date: sortedBy(said(dateText(date, context.words)), span.earliest), what, who },
    ];
  });

const actionMoments = (context: ReportContext): readonly Moment[] =>
  (context.model.plan.actions ?? [])
    .filter((action) => isLive(action) && action.status !== "done")
    .flatMap((action) => momentsOf(context, momentsIn(context, action)));

const momentsIn = (context: ReportContext, action: Action): readonly Told[] => {
  const { papers } = context.words.catalog;
  const title = nameOf(context, action.id);
  const who = partiesText(context, action.owners);
  const hasBegun = action.status === "in-progress" || action.status === "paused";
  return [
    ...(hasBegun ? [] : [{ date: action.start, what: phrase(papers.begins, { title }), who }]),
    ...(action.steps ?? [])
      .filter(({ done }) => done === undefined)
      .map((step) => ({
        date: step.end ?? step.start,
        what: phrase(papers.part, { whole: title, part: context.words.text(step.title) }),
        who: step.responsible === undefined ? who : nameOf(context, step.responsible),
      })),
    { date: action.end, what: phrase(papers.ends, { title }), who },
  ];
};

const planMoments = (context: ReportContext): readonly Moment[] => {
  const { plan } = context.model;
  const { papers } = context.words.catalog;
  const { responsible } = plan.monitoring ?? {};
  const who = responsible === undefined ? "" : nameOf(context, responsible);
  return momentsOf(context, [
    { date: plan.period?.start, what: papers.period },
    { date: plan.period?.end, what: papers.periodEnd },
    { date: plan.monitoring?.midTermReview, what: papers.halfWay, who },
    { date: plan.nextRevision, what: papers.revision, who },
    ...(plan.funding ?? []).map(({ openUntil, name }) => ({
      date: openUntil,
      what: phrase(papers.applyBy, { source: context.words.text(name) }),
    })),
  ]);
};
