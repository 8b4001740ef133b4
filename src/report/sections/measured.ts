import { when } from "../../plan/model.ts";
import { seriesIn, type Series } from "../../plan/series.ts";
import type { Baseline, Measurement, Target } from "../../plan/types.generated.ts";
import type { Slot } from "../../template/slot.ts";
import { measuredText, targetText } from "../amount-text.ts";
import { nameOf, slotOf, type ReportContext } from "../context.ts";
import { percentText } from "../words.ts";

export interface MeasuredRow {
  readonly name: string;
  readonly baseline: string;
  readonly latest: Slot;
  readonly target: Slot;
  /** How much of the way from baseline to last target is behind, where all three are numbers. */
  readonly share: string;
}

/** Each indicator and part of one: where it began, where it is on the day of the report, where it is to go. */
export const measuredRows = (context: ReportContext): readonly MeasuredRow[] =>
  [...seriesIn(context.model.plan)]
    .filter(({ indicator, isPart }) => isPart || (indicator.parts ?? []).length === 0)
    .map((series) => measuredRow(context, series));

const measuredRow = (context: ReportContext, series: Series): MeasuredRow => {
  const { words } = context;
  const { indicator, owner, unit, isPart } = series;
  const latest = latestOf(context, owner.values ?? []);
  const target = owner.targets?.at(-1);
  const own = "name" in owner ? words.text(owner.name) : "";
  return {
    name: isPart ? `${nameOf(context, indicator.id)}: ${own}` : nameOf(context, indicator.id),
    baseline: owner.baseline === undefined ? "" : measuredText(owner.baseline, unit, words),
    latest: slotOf(context, owner, {
      name: "values",
      text: latest === undefined ? undefined : measuredText(latest, unit, words),
      isOptional: true,
    }),
    target: slotOf(context, owner, {
      name: "targets",
      text: target === undefined ? undefined : targetText(target, unit, words),
    }),
    share: shareText(context, { baseline: owner.baseline, latest, target }),
  };
};

/** The last value, on the day of the report where that is known. */
const latestOf = (
  { model, today }: ReportContext,
  values: readonly Measurement[],
): Measurement | undefined =>
  values
    .filter(({ date }) => today === undefined || (when(model, date)?.earliest ?? "") <= today)
    .toSorted((a, b) => lastDay(model, a).localeCompare(lastDay(model, b), "en"))
    .at(-1);

const lastDay = (model: ReportContext["model"], { date }: Measurement): string =>
  when(model, date)?.latest ?? "";

interface Way {
  readonly baseline: Baseline | undefined;
  readonly latest: Measurement | undefined;
  readonly target: Target | undefined;
}

const shareText = (context: ReportContext, { baseline, latest, target }: Way): string => {
  const [from, now] = [baseline?.value, latest?.value];
  const to = target?.relative === true ? undefined : target?.value;
  if (typeof from !== "number" || typeof now !== "number" || typeof to !== "number") return "";
  return from === to
    ? ""
    : percentText(Math.round(((now - from) / (to - from)) * 100), context.words);
};
