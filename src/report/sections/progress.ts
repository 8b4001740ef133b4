import { childrenOf } from "../../plan/actions.ts";
import { when } from "../../plan/model.ts";
import { sumOf } from "../../plan/money.ts";
import { endOf, startOf } from "../../plan/span.ts";
import { planCost } from "../../plan/totals.ts";
import type { Action } from "../../plan/types.generated.ts";
import { isTold, listed, said, sortedBy, type Fact, type Slot } from "../../template/slot.ts";
import { nameOf, type ReportContext } from "../context.ts";
import { dateText, periodText } from "../date-text.ts";
import { moneyText, rangeText, shortRangeText } from "../money-text.ts";
import { numberText, percentText, phrase } from "../words.ts";
import { partiesText, stateText } from "./action-facts.ts";
import { coverOf } from "./cover.ts";
import { historyOf, type HistoryRow } from "./annex.ts";
import { measuredRows, type MeasuredRow } from "./measured.ts";
import type { KeyNumber } from "./summary.ts";

export interface ProgressSection {
  /** The day, or that none was given; then what the plan is. */
  readonly facts: readonly Fact[];
  /** What the day means for what is called late. */
  readonly remark: string;
  /** False where nobody said for which day the report is. */
  readonly isDated: boolean;
  readonly numbers: readonly KeyNumber[];
  readonly rows: readonly StateRow[];
  readonly done: readonly DoneRow[];
  readonly late: readonly LateRow[];
  readonly spent: readonly SpentRow[];
  readonly spentTotal: SpentRow;
  readonly indicators: readonly MeasuredRow[];
  readonly isMeasured: boolean;
  readonly changes: readonly HistoryRow[];
}

export interface StateRow {
  readonly title: string;
  readonly owners: string;
  readonly when: Slot;
  readonly state: string;
  readonly done: string;
}

export interface DoneRow {
  readonly what: string;
  readonly date: Slot;
  readonly who: string;
}

export interface LateRow {
  readonly title: string;
  readonly why: Slot;
  readonly who: string;
  readonly remark: string;
}

export interface SpentRow {
  readonly title: string;
  readonly spent: string;
  readonly date: string;
}

/** How far the plan is on the day of the report; only what is certain on that day is called late. */
export const progressOf = (context: ReportContext): ProgressSection => {
  const { model, words, today } = context;
  const { progress, columns, report } = words.catalog;
  const actions = model.plan.actions ?? [];
  const late = actions.flatMap((action) => lateRow(context, action) ?? []);
  const indicators = measuredRows(context);
  const date = today === undefined ? "" : dateText(today, words);
  return {
    facts: [
      {
        label: progress.asOf,
        value: today === undefined ? { gap: progress.noDay } : { text: date },
      },
      ...coverOf(context, []).brief.filter(({ label }) => label !== report.issued),
    ],
    isDated: today !== undefined,
    remark: today === undefined ? progress.noDayMark : phrase(progress.onDay, { date }),
    numbers: numbersOf(context, late.length),
    rows: actions.map((action) => stateRow(context, action)),
    done: actions.flatMap((action) => doneRows(context, action)),
    late,
    spent: actions.flatMap((action) => spentRow(context, action) ?? []),
    spentTotal: { title: columns.total, spent: rangeText(spentSum(context), words), date: "" },
    indicators,
    isMeasured: indicators.some(({ latest }) => isTold(latest)),
    changes: historyOf(context),
  };
};

const numbersOf = (context: ReportContext, late: number): readonly KeyNumber[] => {
  const { model, words, today } = context;
  const { progress } = words.catalog;
  const actions = model.plan.actions ?? [];
  const counted = (...states: readonly (Action["status"] | undefined)[]): number =>
    actions.filter(({ status }) => states.includes(status)).length;
  const counts: readonly (readonly [string, number, boolean])[] = [
    [progress.done, counted("done"), true],
    [progress.underWay, counted("in-progress", "paused"), true],
    [progress.notStarted, counted("not-started"), true],
    [progress.late, late, today !== undefined],
    [progress.silent, counted(undefined), counted(undefined) > 0],
  ];
  return actions.length === 0
    ? []
    : [
        ...counts.flatMap(([label, count, isShown]) =>
          isShown ? [{ label, value: numberText(count, words) }] : [],
        ),
        ...spentNumber(context),
      ];
};

const stateRow = (context: ReportContext, action: Action): StateRow => {
  const { words } = context;
  const { percent, asOf } = action.progress ?? {};
  const done = percent === undefined ? "" : percentText(percent, words);
  return {
    title: nameOf(context, action.id),
    owners: partiesText(context, action.owners),
    when: sortedBy(
      said(periodText(action.start, action.end, words)),
      startOf(context.model, action)?.earliest,
    ),
    state: stateText(context, action),
    done: done === "" || asOf === undefined ? done : `${done} (${dateText(asOf, words)})`,
  };
};

/** The action itself where it is done, and each of its steps that is. */
const doneRows = (context: ReportContext, action: Action): readonly DoneRow[] => {
  const { words } = context;
  const title = nameOf(context, action.id);
  const who = partiesText(context, action.owners);
  const steps = (action.steps ?? []).flatMap(({ title: step, done, responsible }) =>
    done === undefined
      ? []
      : [
          {
            what: phrase(words.catalog.papers.part, { whole: title, part: words.text(step) }),
            date: sortedBy(said(dateText(done, words)), when(context.model, done)?.earliest),
            who: responsible === undefined ? who : nameOf(context, responsible),
          },
        ],
  );
  return action.status === "done" ? [...steps, { what: title, date: {}, who }] : steps;
};

/** An action that is certainly late: the plan says it goes on, or has not begun, after the last day it could. */
const lateRow = (context: ReportContext, action: Action): LateRow | undefined => {
  const { model, words, today } = context;
  const { progress } = words.catalog;
  if (today === undefined || !isUnfinished(action)) return undefined;
  const [start, end] = [startOf(model, action), endOf(model, action)];
  const why = [
    ...(end !== undefined && end.latest < today
      ? [phrase(progress.endOverdue, { date: dateText(end.latest, words) })]
      : []),
    ...(action.status === "not-started" && start !== undefined && start.latest < today
      ? [phrase(progress.startOverdue, { date: dateText(start.latest, words) })]
      : []),
  ];
  if (why.length === 0) return undefined;
  const steps = (action.steps ?? []).flatMap(({ notes, done }) =>
    notes === undefined || done !== undefined ? [] : [words.text(notes)],
  );
  return {
    title: nameOf(context, action.id),
    why: listed(why),
    who: partiesText(context, action.owners),
    remark: steps.join(" "),
  };
};

/** Whether the plan says that an action is not done; one whose state is not stated may be. */
const isUnfinished = ({ status, progress }: Action): boolean =>
  status === undefined
    ? progress?.percent !== undefined && progress.percent < 100
    : status === "not-started" || status === "in-progress" || status === "paused";

const spentRow = (context: ReportContext, action: Action): SpentRow | undefined => {
  const { words } = context;
  const { spent } = action;
  if (spent === undefined) return undefined;
  return {
    title: nameOf(context, action.id),
    spent: moneyText(spent.money, words),
    date: spent.asOf === undefined ? "" : dateText(spent.asOf, words),
  };
};

/** What actions have spent, without counting a part twice. */
const spentSum = ({ model }: ReportContext): ReturnType<typeof sumOf> => {
  const { plan, purse } = model;
  const actions = plan.actions ?? [];
  const parents = actions.filter(({ spent }) => spent !== undefined);
  const counted = new Set(parents.flatMap((action) => childrenOf(plan, action)));
  const own = parents.filter((action) => !counted.has(action));
  return sumOf(
    own.map(({ spent }) => spent?.money),
    purse,
  );
};

/** The share of the cost where both are certain, else the sum. */
const spentNumber = (context: ReportContext): readonly KeyNumber[] => {
  const { words, model } = context;
  const { progress } = words.catalog;
  const [spent, cost] = [spentSum(context), planCost(model)];
  if (spent.min === 0) return [];
  const isCertain = cost.min > 0 && cost.min === cost.max && spent.min === spent.max;
  if (!isCertain) return [{ label: progress.spent, value: shortRangeText(spent, words) }];
  const percent = Math.round((spent.min / cost.min) * 100);
  return [{ label: progress.shareSpent, value: percentText(percent, words) }];
};
