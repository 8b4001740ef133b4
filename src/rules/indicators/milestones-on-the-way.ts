import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { isFilled } from "../../plan/filled.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import { type Bounds, boundsOf, type Series, seriesIn } from "../../plan/series.ts";
import type { Target } from "../../plan/types.generated.ts";
import { isBefore, type When } from "../../plan/when.ts";

/** Milestones lie between the baseline and the target, in time and in value. */
export const milestonesOnTheWay = defineRule({
  id: "indicators/milestones-on-the-way",
  origin: ["IN09"],
  sources: ["EU Regulation 1303/2013, Annex II"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Milestones lie between the baseline and the target, in time and in value.",
      why: "A milestone beyond the target makes the years after it look like a step back.",
      fix: "Correct the value or the date; where a dip is expected, say so in note of the target.",
      messages: {
        beyond: "the milestone {value} goes further than the {target} that follows it",
        early: "is due {date}, before the baseline of {baseline}",
      },
    },
    fr: {
      summary:
        "Les jalons se situent entre la valeur de départ et la cible, dans le temps et en valeur.",
      why: "Un jalon au-delà de la cible fait passer les années suivantes pour un recul.",
      fix: "Corrigez la valeur ou la date ; si un creux est attendu, dites-le dans note de la cible.",
      messages: {
        beyond: "le jalon ({value}) va plus loin que la cible qui le suit ({target})",
        early: "l’échéance ({date}) précède la valeur de départ ({baseline})",
      },
    },
    es: {
      summary: "Los hitos quedan entre el valor de partida y la meta, en el tiempo y en el valor.",
      why: "Un hito más allá de la meta hace que los años siguientes parezcan un retroceso.",
      fix: "Corrija el valor o la fecha; si se espera una bajada, dígalo en note de la meta.",
      messages: {
        beyond: "el hito ({value}) va más lejos que la meta que le sigue ({target})",
        early: "el plazo ({date}) es anterior al valor de partida ({baseline})",
      },
    },
    pt: {
      summary: "Os marcos ficam entre o valor de partida e a meta, no tempo e no valor.",
      why: "Um marco para lá da meta faz os anos seguintes parecer um recuo.",
      fix: "Corrija o valor ou a data; se se espera uma descida, diga-o em note da meta.",
      messages: {
        beyond: "o marco ({value}) vai mais longe do que a meta que se lhe segue ({target})",
        early: "o prazo ({date}) é anterior ao valor de partida ({baseline})",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees, direction: increase, baseline: { value: 100, date: 2025 }, targets: [{ value: 200, by: 2027 }, { value: 300, by: 2030 }] }]\n",
    "indicators: [{ id: i1, name: Trees a year, kind: output, per: year, targets: [{ value: 200, by: 2027 }, { value: 100, by: 2030 }] }]\n",
    "indicators: [{ id: i1, name: Trees, direction: maintain, targets: [{ value: 200, by: 2027 }, { value: 100, by: 2030 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - id: i1\n    name: Trees\n    direction: increase\n    baseline: { value: 100, date: 2025 }\n    targets: [{ value: 400, by: 2027 }, { value: 300, by: 2030 }, { value: 150, by: 2024 }]\n",
      reports: ["6:24 beyond", "6:85 early"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Tonnes of CO2, baseline: { value: 900 }, targets: [{ min: 300, max: 350, by: 2028 }, { value: 400, by: 2030 }] }\n",
      reports: ["2:72 beyond"],
    },
  ],
  *check(model) {
    for (const series of seriesIn(model.plan)) {
      const { indicator, owner, path } = series;
      if ((owner.targets?.length ?? 0) < 2 && owner.baseline?.date === undefined) continue;
      if (indicator.per === "year" && indicator.kind === "output") continue;
      const points = pointsOf(model, owner.targets);
      const way = wayOf(series, points);
      const start = when(model, owner.baseline?.date);
      for (const { index, target, span, bounds } of points) {
        const place = [...path, "targets", index];
        if (start !== undefined && isBefore(span, start))
          yield {
            path: [...place, "by"],
            messageId: "early",
            data: {
              date: dateWords(target.by ?? ""),
              baseline: dateWords(owner.baseline?.date ?? ""),
            },
          };
        const next = points.find(
          (one) => isBefore(span, one.span) && isBack(way, bounds, one.bounds),
        );
        if (next !== undefined && !isFilled(target.note) && !isFilled(next.target.note))
          yield {
            path: target.value === undefined ? place : [...place, "value"],
            messageId: "beyond",
            data: numbersOf(way, bounds, next.bounds),
          };
      }
    }
  },
});

interface Point {
  readonly index: number;
  readonly target: Target;
  readonly span: When;
  readonly bounds: Bounds;
}

type Way = "increase" | "decrease" | undefined;

/** Targets with a number and a date. */
const pointsOf = (model: PlanModel, targets: readonly Target[] = []): readonly Point[] =>
  [...targets.entries()].flatMap(([index, target]) => {
    const span = when(model, target.by);
    const bounds = target.relative === true ? undefined : boundsOf(target);
    return span && bounds ? [{ index, target, span, bounds }] : [];
  });

/** Which way the values should go: as stated, else from the baseline to the last target. */
const wayOf = ({ indicator, owner }: Series, points: readonly Point[]): Way => {
  const { direction } = indicator;
  if (direction !== undefined) return direction === "maintain" ? undefined : direction;
  const start = boundsOf(owner.baseline);
  const last = points.find(({ span }) =>
    points.every((one) => one.span === span || isBefore(one.span, span)),
  );
  if (start === undefined || last === undefined) return undefined;
  if (last.bounds.min > start.max) return "increase";
  return last.bounds.max < start.min ? "decrease" : undefined;
};

const isBack = (way: Way, first: Bounds, second: Bounds): boolean =>
  (way === "increase" && second.max < first.min) || (way === "decrease" && second.min > first.max);

/** The values that contradict each other most mildly. */
const numbersOf = (way: Way, first: Bounds, second: Bounds) =>
  way === "increase"
    ? { value: first.min, target: second.max }
    : { value: first.max, target: second.min };
