import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { boundsOf, seriesIn } from "../../plan/series.ts";
import type { Baseline, Indicator, Target } from "../../plan/types.generated.ts";

/** Targets lie on the good side of the baseline. */
export const targetsFollowDirection = defineRule({
  id: "indicators/targets-follow-direction",
  origin: ["IN08"],
  sources: ["EU Regulation 1303/2013, Annex II"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Targets differ from the baseline in the direction that is said to be good.",
      why: "As it stands the target asks for no change, or for a change to the worse.",
      fix: "Correct target, baseline or direction; write relative: true if the target is a change.",
      messages: {
        notMore: "{target} is not more than the baseline {baseline}, but more would be good",
        notLess: "{target} is not less than the baseline {baseline}, but less would be good",
        trend: 'the trend is "{trend}", but the good direction is "{direction}"',
      },
    },
    fr: {
      summary: "Les cibles s’écartent de la valeur de départ dans le sens souhaité.",
      why: "Telle quelle, la cible ne demande aucun changement, ou un changement dans le mauvais sens.",
      fix: "Corrigez la cible, la valeur de départ ou direction ; écrivez relative: true si la cible est un changement.",
      messages: {
        notMore:
          "{target} ne dépasse pas la valeur de départ {baseline}, or une hausse est attendue",
        notLess:
          "{target} n’est pas au-dessous de la valeur de départ {baseline}, or une baisse est attendue",
        trend: 'la tendance est "{trend}", mais le sens souhaité est "{direction}"',
      },
    },
    es: {
      summary: "Las metas se apartan del valor de partida en el sentido deseado.",
      why: "Tal como está, la meta no pide ningún cambio, o pide un cambio a peor.",
      fix: "Corrija la meta, el valor de partida o direction; escriba relative: true si la meta es un cambio.",
      messages: {
        notMore: "{target} no supera el valor de partida {baseline}, y se busca un aumento",
        notLess: "{target} no baja del valor de partida {baseline}, y se busca una reducción",
        trend: 'la tendencia es "{trend}", pero el sentido deseado es "{direction}"',
      },
    },
    pt: {
      summary: "As metas afastam-se do valor de partida no sentido desejado.",
      why: "Tal como está, a meta não pede mudança nenhuma, ou pede uma mudança para pior.",
      fix: "Corrija a meta, o valor de partida ou direction; escreva relative: true se a meta for uma variação.",
      messages: {
        notMore: "{target} não ultrapassa o valor de partida {baseline}, e procura-se um aumento",
        notLess:
          "{target} não fica abaixo do valor de partida {baseline}, e procura-se uma redução",
        trend: 'a tendência é "{trend}", mas o sentido desejado é "{direction}"',
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Days with bad air, direction: decrease, baseline: { value: 40 }, targets: [{ value: 20 }, { trend: down }] }]\n",
    "indicators: [{ id: i1, name: Emissions, direction: decrease, baseline: { value: 40 }, targets: [{ value: 80, relative: true }] }]\n",
    "indicators: [{ id: i1, name: Trees, direction: increase, baseline: { min: 30, max: 50 }, targets: [{ value: 40 }] }]\n",
    "indicators: [{ id: i1, name: Trees, direction: maintain, baseline: { value: 40 }, targets: [{ value: 40 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Days with bad air, direction: decrease, baseline: { value: 40 }, targets: [{ value: 40 }] }\n",
      reports: ["2:105 notLess"],
    },
    {
      yaml: "indicators:\n  - id: i1\n    name: Trees\n    direction: increase\n    baseline: { value: 400 }\n    targets: [{ by: 2028, min: 300, max: 350 }, { by: 2030, trend: down }]\n",
      reports: ["6:15 notMore", "6:68 trend"],
    },
    {
      yaml: "indicators:\n  - id: i1\n    name: Savings\n    direction: increase\n    parts:\n      - { name: Heat, baseline: { value: 10 }, targets: [{ by: 2030, value: 8 }] }\n      - { name: Power, baseline: { value: 10 }, targets: [{ by: 2030, value: 12 }] }\n",
      reports: ["6:77 notMore"],
    },
  ],
  *check({ plan }) {
    for (const { indicator, owner, path } of seriesIn(plan))
      for (const [position, target] of each(owner.targets)) {
        const fault = faultOf(indicator.direction, owner.baseline, target);
        if (fault === undefined) continue;
        const { field, ...report } = fault;
        const place = [...path, "targets", position];
        yield { path: target[field] === undefined ? place : [...place, field], ...report };
      }
  },
});

const faultOf = (
  direction: Indicator["direction"],
  baseline: Baseline | undefined,
  target: Target,
) => {
  const { trend } = target;
  const start = boundsOf(baseline);
  const end = target.relative === true ? undefined : boundsOf(target);
  const isUp = direction === "increase";
  if (!isUp && direction !== "decrease") return undefined;
  if (trend === (isUp ? "down" : "up"))
    return { field: "trend", messageId: "trend", data: { trend, direction } } as const;
  if (start === undefined || end === undefined) return undefined;
  if (isUp ? end.max > start.min : end.min < start.max) return undefined;
  return {
    field: "value",
    messageId: isUp ? "notMore" : "notLess",
    data: isUp
      ? { target: end.max, baseline: start.min }
      : { target: end.min, baseline: start.max },
  } as const;
};
