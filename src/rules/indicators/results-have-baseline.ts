import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { isFilled } from "../../plan/filled.ts";
import { boundsOf, seriesIn } from "../../plan/series.ts";
import type { Baseline } from "../../plan/types.generated.ts";

/** A result indicator starts from a known value. */
export const resultsHaveBaseline = defineRule({
  id: "indicators/results-have-baseline",
  origin: ["IN06"],
  sources: ["EU Commission: baselines of result indicators"],
  level: "error",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "A result indicator has a baseline with value and date, or says how it will be set.",
      why: "Change can only be shown against a start; measured afterwards it is a guess.",
      fix: "Write baseline with value and date, or under plan how and when it will be measured.",
      messages: {
        noBaseline: "the result indicator has no baseline",
        noValue: "the baseline has no value, and no plan how to set it",
        noDate: "the baseline has no date",
      },
    },
    fr: {
      summary:
        "Un indicateur de résultat a une valeur de départ datée, ou dit comment elle sera établie.",
      why: "Un changement ne se montre que par rapport à un point de départ ; reconstitué après coup, celui-ci est une supposition.",
      fix: "Écrivez baseline avec value et date, ou sous plan comment et quand elle sera mesurée.",
      messages: {
        noBaseline: "l’indicateur de résultat n’a pas de valeur de départ",
        noValue: "la valeur de départ manque, et rien ne dit comment l’établir",
        noDate: "la valeur de départ n’a pas de date",
      },
    },
    es: {
      summary:
        "Un indicador de resultado tiene un valor de partida con fecha, o dice cómo se fijará.",
      why: "Un cambio solo se demuestra frente a un comienzo; medido después es una conjetura.",
      fix: "Escriba baseline con value y date, o en plan cómo y cuándo se medirá.",
      messages: {
        noBaseline: "el indicador de resultado no tiene valor de partida",
        noValue: "falta el valor de partida, y nada dice cómo se fijará",
        noDate: "el valor de partida no tiene fecha",
      },
    },
    pt: {
      summary:
        "Um indicador de resultado tem um valor de partida com data, ou diz como será fixado.",
      why: "Uma mudança só se mostra face a um começo; medido depois, é uma suposição.",
      fix: "Escreva baseline com value e date, ou em plan como e quando será medido.",
      messages: {
        noBaseline: "o indicador de resultado não tem valor de partida",
        noValue: "falta o valor de partida, e nada diz como será fixado",
        noDate: "o valor de partida não tem data",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Days with bad air, kind: result, baseline: { value: 40, date: 2024 } }]\n",
    "indicators: [{ id: i1, name: Days with bad air, kind: result, baseline: { plan: Survey in spring 2027 } }]\n",
    "indicators: [{ id: i1, name: Trees planted, kind: output }]\n",
    "indicators: [{ id: i1, name: Look of the square, kind: result, measure: qualitative, baseline: { value: a car park, date: 2024 } }]\n",
    "indicators: [{ id: i1, name: Heat, kind: result, parts: [{ name: Homes, baseline: { min: 4, date: 2024 } }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Days with bad air, kind: result }\n  - { id: i2, name: Ill people, kind: result, baseline: { value: 200 } }\n",
      reports: ["2:7 noBaseline", "3:47 noDate"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Ill people, kind: result, baseline: { date: 2024 } }\n  - { id: i2, name: Heat, kind: result, parts: [{ name: Homes, baseline: { value: 4, date: 2024 } }, { name: Shops }] }\n",
      reports: ["2:47 noValue", "3:104 noBaseline"],
    },
  ],
  *check({ plan }) {
    for (const { indicator, owner, path, isPart } of seriesIn(plan)) {
      if (indicator.kind !== "result" || indicator.suggested === true) continue;
      const isAsked = isPart ? !isFilled(indicator.baseline) : !isFilled(indicator.parts);
      if (owner.baseline !== undefined) yield* lacksIn(owner.baseline, [...path, "baseline"]);
      else if (isAsked) yield { path, messageId: "noBaseline", missing: "baseline" };
    }
  },
});

function* lacksIn(baseline: Baseline, path: Path) {
  const { value, date, plan } = baseline;
  if (isFilled(plan)) return;
  if (!isFilled(value) && boundsOf(baseline) === undefined)
    yield { path, messageId: "noValue", missing: "value" } as const;
  else if (date === undefined) yield { path, messageId: "noDate", missing: "date" } as const;
}
