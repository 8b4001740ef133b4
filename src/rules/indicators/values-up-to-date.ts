import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { addMonths } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { type PlanModel, when } from "../../plan/model.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** An indicator of an adopted plan has a value for the last interval at which it is measured. */
export const valuesUpToDate = defineRule({
  id: "indicators/values-up-to-date",
  origin: ["IN18"],
  sources: ["URBACT: performance in policy making", "own judgement (the months)"],
  level: "warning",
  kind: "missing",
  from: "adopted",
  needsToday: true,
  options: { graceMonths: 3 },
  words: {
    en: {
      summary:
        "An indicator of an adopted plan has a value for the last interval at which it is measured.",
      why: "Figures that come too late cannot change anything; the next report will have a hole here.",
      fix: "Enter the value under values, or say in gaps why there is none.",
      messages: {
        none: 'is measured "{frequency}", and no value has been entered yet',
        old: 'is measured "{frequency}", and its last value is of {date}',
      },
    },
    fr: {
      summary: "Un indicateur d’un plan adopté a une valeur pour le dernier intervalle de mesure.",
      why: "Des chiffres trop tardifs ne changent plus rien ; il y aura un blanc ici dans le prochain rapport.",
      fix: "Saisissez la valeur sous values, ou dites dans gaps pourquoi il n’y en a pas.",
      messages: {
        none: 'l’indicateur se mesure au rythme "{frequency}", mais aucune valeur n’est encore saisie',
        old: 'l’indicateur se mesure au rythme "{frequency}", mais sa dernière valeur date de {date}',
      },
    },
    es: {
      summary: "Un indicador de un plan aprobado tiene un valor del último intervalo de medición.",
      why: "Las cifras que llegan tarde no cambian nada; el próximo informe tendrá aquí un hueco.",
      fix: "Introduzca el valor en values, o diga en gaps por qué no lo hay.",
      messages: {
        none: 'el indicador se mide con frecuencia "{frequency}", y aún no se ha introducido ningún valor',
        old: 'el indicador se mide con frecuencia "{frequency}", y su último valor es de {date}',
      },
    },
    pt: {
      summary: "Um indicador de um plano aprovado tem um valor do último intervalo de medição.",
      why: "Números que chegam tarde já nada mudam; o próximo relatório terá aqui uma lacuna.",
      fix: "Introduza o valor em values, ou diga em gaps porque é que não há nenhum.",
      messages: {
        none: 'o indicador mede-se com frequência "{frequency}", e ainda não tem nenhum valor',
        old: 'o indicador mede-se com frequência "{frequency}", e o último valor é de {date}',
      },
    },
  },
  good: [
    "period: { start: 2025, end: 2030 }\nindicators: [{ id: i1, name: Trees, frequency: yearly, values: [{ date: 2025, value: 10 }] }, { id: i2, name: Heat, frequency: once }]\n",
    "period: { start: 2026, end: 2030 }\nindicators: [{ id: i1, name: Trees, frequency: yearly }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2024, end: 2030 }\nindicators:\n  - { id: i1, name: Trees, frequency: yearly }\n  - { id: i2, name: Heat, frequency: quarterly, values: [{ date: 2026-Q1, value: 4 }, { date: 2025, value: 3 }] }\n",
      reports: ["3:7 none", "4:49 old"],
    },
    {
      yaml: "period: { start: 2020, end: 2030 }\nindicators: [{ id: i1, name: Trees, frequency: every-two-years, parts: [{ name: Limes, values: [{ date: 2023, value: 1 }] }] }]\n",
      reports: ["2:16 old"],
    },
  ],
  *check(model, { today, option }) {
    if (today === undefined) return;
    const begun = when(model, model.plan.period?.start)?.latest;
    for (const [index, indicator] of each(model.plan.indicators)) {
      const { frequency, suggested } = indicator;
      const months = frequency === undefined ? undefined : intervals[frequency];
      const last = lastValue(model, indicator);
      const from = last?.day ?? begun;
      if (months === undefined || from === undefined || suggested === true) continue;
      if (addMonths(from, months + option("graceMonths")) >= today) continue;
      yield {
        path: ["indicators", index],
        messageId: last === undefined ? "none" : "old",
        data: { frequency: frequency ?? "", ...(last && { date: last.words }) },
        missing: "values",
      };
    }
  },
});

/** Months between two values; nothing where values follow no calendar. */
const intervals: Readonly<Partial<Record<NonNullable<Indicator["frequency"]>, number>>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
  "every-two-years": 24,
  "every-three-years": 36,
  "every-four-years": 48,
  "every-five-years": 60,
};

/** The last day that the newest value can be of, and its date as written. */
const lastValue = (model: PlanModel, { values = [], parts = [] }: Indicator) => {
  const all = [...values, ...parts.flatMap((part) => part.values ?? [])];
  const dated = all.flatMap(({ date }) => {
    const day = when(model, date)?.latest;
    return day === undefined ? [] : [{ day, words: dateWords(date) }];
  });
  return dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
};
