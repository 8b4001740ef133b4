import { indicatorFigures, type SparkPoint, type SparkRow } from "../../figures/indicators.ts";
import type { Figure } from "../../figures/scene.ts";
import { addDays } from "../../plan/day.ts";
import { missingPeriods, type Period } from "../../plan/missing-periods.ts";
import { when } from "../../plan/model.ts";
import { boundsOf, seriesIn, type Series } from "../../plan/series.ts";
import type { Baseline, Measurement, Target, WhenDate } from "../../plan/types.generated.ts";
import { measuredText, targetText } from "../amount-text.ts";
import { nameOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";

/** Indicators with at least two dated numbers, as curves. */
export const indicatorCurves = (context: ReportContext): readonly Figure[] => {
  const { model, words, today } = context;
  const rows = [...seriesIn(model.plan)]
    .map((series) => rowOf(context, series))
    .filter(({ baseline, targets, values }) => {
      const points = [...(baseline === undefined ? [] : [baseline]), ...targets, ...values];
      return points.length > 1;
    });
  return indicatorFigures({
    rows,
    catalog: words.catalog,
    ...(today === undefined ? {} : { today }),
  });
};

const rowOf = (context: ReportContext, series: Series): SparkRow => {
  const { words } = context;
  const { owner, unit, indicator, isPart } = series;
  const own = "name" in owner ? words.text(owner.name) : "";
  const whole = nameOf(context, indicator.id);
  const { baseline, targets = [] } = owner;
  const values = (owner.values ?? []).filter(({ group }) => group === undefined);
  const missing = missingOf(context, series);
  const target = targets.map((one) => targetText(one, unit, words));
  const value = values.map((one) => measuredText(one, unit, words));
  return {
    name: isPart ? `${whole}: ${own}` : whole,
    baseline: pointOf(context, baseline, baseline?.date),
    targets: inTime(
      targets.map((one) => {
        const point = targetPoint(context, one, baseline);
        return point && { ...point, isLast: one === targets.at(-1) };
      }),
    ),
    values: inTime(values.map((one) => pointOf(context, one, one.date))),
    missing,
    texts: {
      baseline: baseline === undefined ? "" : measuredText(baseline, unit, words),
      targets: target.join("; "),
      target: target.at(-1) ?? "",
      values: value.join("; "),
      latest: value.at(-1) ?? "",
      missing: missing.map(({ from, to }) => periodText(from, to, words)).join("; "),
    },
  };
};

const inTime = <P extends SparkPoint>(points: readonly (P | undefined)[]): readonly P[] =>
  points
    .filter((point) => point !== undefined)
    .toSorted((a, b) => a.day.localeCompare(b.day, "en"));

/** A number in the middle of the span its date may be; of one that is open to a side the other side. */
const pointOf = (
  { model }: ReportContext,
  figure: Baseline | Target | Measurement | undefined,
  date: WhenDate | undefined,
): SparkPoint | undefined => {
  const bounds = boundsOf(figure);
  const span = when(model, date);
  if (bounds === undefined || span === undefined || span.endless !== undefined) return undefined;
  const { min, max } = bounds;
  const days = (Date.parse(span.latest) - Date.parse(span.earliest)) / 86_400_000;
  return {
    day: addDays(span.earliest, Math.floor(days / 2)),
    low: Number.isFinite(min) ? min : max,
    high: Number.isFinite(max) ? max : min,
  };
};

/** A target in percent of change is drawn where it leads from the baseline, if that is a number. */
const targetPoint = (
  context: ReportContext,
  target: Target,
  baseline: Baseline | undefined,
): SparkPoint | undefined => {
  const point = pointOf(context, target, target.by);
  if (target.relative !== true || point === undefined) return point;
  const start = boundsOf(baseline);
  if (start === undefined || start.min !== start.max) return undefined;
  const changed = (percent: number): number => start.min * (1 + percent / 100);
  const ends = [changed(point.low), changed(point.high)];
  return { day: point.day, low: Math.min(...ends), high: Math.max(...ends) };
};

/** Spans in which a value was due: since the baseline, until today or else the last value. */
const missingOf = (
  { model, today }: ReportContext,
  { owner, indicator }: Series,
): readonly Period[] => {
  const spanOf = (date: WhenDate | undefined) => when(model, date);
  const values = (owner.values ?? []).flatMap(({ date }) => spanOf(date) ?? []);
  const start = spanOf(owner.baseline?.date) ?? values[0];
  const until = today ?? values.at(-1)?.latest;
  if (start === undefined || until === undefined || values.length === 0) return [];
  return missingPeriods({ frequency: indicator.frequency, start: start.latest, until, values });
};
