import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { boundsOf, seriesIn } from "../../plan/series.ts";
import type { Target } from "../../plan/types.generated.ts";

/** Every indicator has a target with a value, or at least a direction, and a date. */
export const targetsSet = defineRule({
  id: "indicators/targets-set",
  origin: ["IN05"],
  sources: ["URBACT: performance in policy making", "EU Regulation 1303/2013, Annex II"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every indicator has a target: a value, or at least a direction, and a date.",
      why: "Without a target every result is a success, and nobody learns from missing it.",
      fix: "Add a target with value and by; where only the direction is agreed, write trend instead.",
      messages: {
        noTarget: "the indicator has no target",
        noValue: "the target has a date but neither a value nor a direction",
        noDate: "the target does not say by when",
        neither: "the target has neither a value nor a date",
      },
    },
    fr: {
      summary: "Chaque indicateur a une cible : une valeur, ou au moins un sens, et une date.",
      why: "Sans cible, tout résultat est un succès, et personne n’apprend de l’avoir manquée.",
      fix: "Ajoutez une cible avec value et by ; si seul le sens est convenu, écrivez trend à la place.",
      messages: {
        noTarget: "l’indicateur n’a pas de cible",
        noValue: "la cible a une date, mais ni valeur ni sens",
        noDate: "la cible ne dit pas pour quand",
        neither: "la cible n’a ni valeur ni date",
      },
    },
    es: {
      summary: "Cada indicador tiene una meta: un valor, o al menos un sentido, y una fecha.",
      why: "Sin meta cualquier resultado es un éxito, y nadie aprende de no alcanzarla.",
      fix: "Añada una meta con value y by; si solo se ha acordado el sentido, escriba trend en su lugar.",
      messages: {
        noTarget: "el indicador no tiene meta",
        noValue: "la meta tiene fecha, pero ni valor ni sentido",
        noDate: "la meta no dice para cuándo",
        neither: "la meta no tiene ni valor ni fecha",
      },
    },
    pt: {
      summary: "Cada indicador tem uma meta: um valor, ou pelo menos um sentido, e uma data.",
      why: "Sem meta qualquer resultado é um sucesso, e ninguém aprende por não a alcançar.",
      fix: "Acrescente uma meta com value e by; se só o sentido está acordado, escreva trend em seu lugar.",
      messages: {
        noTarget: "o indicador não tem meta",
        noValue: "a meta tem data, mas não tem valor nem sentido",
        noDate: "a meta não diz para quando",
        neither: "a meta não tem valor nem data",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees planted, targets: [{ by: 2030, value: 400 }] }]\n",
    "indicators: [{ id: i1, name: Trips by bus, targets: [{ by: 2030, trend: up }] }]\n",
    "indicators: [{ id: i1, name: Heat, parts: [{ name: Homes, targets: [{ by: 2030, min: 4 }] }] }]\n",
    "indicators: [{ id: i1, name: Trees planted, suggested: true }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted }\n  - { id: i2, name: Trips by bus, targets: [{ trend: up }] }\n",
      reports: ["2:7 noTarget", "3:47 noDate"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted, targets: [{ by: 2030 }] }\n  - { id: i2, name: Heat, parts: [{ name: Homes, targets: [{ note: Soon }] }, { name: Shops }] }\n",
      reports: ["2:48 noValue", "3:62 neither", "3:81 noTarget"],
    },
  ],
  *check({ plan }) {
    for (const { indicator, owner, path, isPart } of seriesIn(plan)) {
      if (indicator.suggested === true) continue;
      const isAsked = isPart ? !isFilled(indicator.targets) : !isFilled(indicator.parts);
      if (isAsked && !isFilled(owner.targets))
        yield { path, messageId: "noTarget", missing: "targets" };
      for (const [index, target] of each(owner.targets))
        yield* lacksIn(target, [...path, "targets", index]);
    }
  },
});

function* lacksIn(target: Target, path: Path) {
  const { by, trend, value, gaps } = target;
  const noValue = trend === undefined && !isFilled(value) && boundsOf(target) === undefined;
  const noDate = by === undefined;
  if (noValue && noDate && gaps === undefined)
    yield { path, messageId: "neither", missing: "value" } as const;
  else {
    if (noValue) yield { path, messageId: "noValue", missing: "value" } as const;
    if (noDate) yield { path, messageId: "noDate", missing: "by" } as const;
  }
}
