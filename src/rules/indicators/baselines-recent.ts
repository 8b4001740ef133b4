import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { addMonths } from "../../plan/day.ts";
import { isFilled } from "../../plan/filled.ts";
import { when } from "../../plan/model.ts";
import { seriesIn } from "../../plan/series.ts";

/** A baseline is at most five years older than the plan, or a note says why. */
export const baselinesRecent = defineRule({
  id: "indicators/baselines-recent",
  origin: ["IN12"],
  sources: ["own judgement (the five years)"],
  level: "warning",
  kind: "wrong",
  options: { years: 5 },
  words: {
    en: {
      summary: "A baseline is at most five years older than the plan, or a note says why.",
      why: "Much has changed since; what happened before the plan would be counted as its success.",
      fix: "Measure again, or say in note why this year, as the reference year of your climate commitment.",
      messages: {
        old: "the baseline is of {date}, more than {years} years before the plan starts",
      },
    },
    fr: {
      summary:
        "Une valeur de départ a au plus cinq ans de plus que le plan, ou une note dit pourquoi.",
      why: "Bien des choses ont changé depuis ; ce qui s’est passé avant le plan passerait pour son succès.",
      fix: "Mesurez à nouveau, ou dites dans note pourquoi vous prenez cette année, par exemple l’année de référence de votre engagement climat.",
      messages: {
        old: "la valeur de départ date de {date}, plus de {years} ans avant le début du plan",
      },
    },
    es: {
      summary:
        "Un valor de partida es como mucho cinco años anterior al plan, o una nota dice por qué.",
      why: "Mucho ha cambiado desde entonces; lo ocurrido antes del plan se contaría como éxito suyo.",
      fix: "Mida de nuevo, o diga en note por qué se toma ese año, p. ej. el de referencia de su compromiso climático.",
      messages: {
        old: "el valor de partida es de {date}, más de {years} años antes del inicio del plan",
      },
    },
    pt: {
      summary:
        "Um valor de partida é, no máximo, cinco anos mais antigo do que o plano, ou uma nota diz porquê.",
      why: "Muito mudou desde então; o que aconteceu antes do plano contaria como sucesso seu.",
      fix: "Meça de novo, ou diga em note porque se usa esse ano, p. ex. o de referência do seu compromisso climático.",
      messages: {
        old: "o valor de partida é de {date}, mais de {years} anos antes do início do plano",
      },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\nindicators: [{ id: i1, name: Trees, baseline: { value: 100, date: 2021 } }]\n",
    "period: { start: 2026, end: 2030 }\nindicators: [{ id: i1, name: CO2, baseline: { value: 100, date: 2005, note: Reference year of the Covenant of Mayors } }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2030 }\nindicators:\n  - { id: i1, name: Trees, baseline: { value: 100, date: 2020 } }\n",
      reports: ["3:58 old"],
    },
    {
      yaml: "period: { start: 2026-03, end: 2030 }\nindicators: [{ id: i1, name: Trees, parts: [{ name: Limes, baseline: { value: 3, date: 2020/2021 } }, { name: Planes, baseline: { value: 3, date: 2020-Q4 } }] }]\n",
      reports: ["2:147 old"],
    },
  ],
  *check(model, { option }) {
    const start = when(model, model.plan.period?.start);
    if (start === undefined) return;
    const years = option("years");
    const limit = addMonths(start.earliest, -12 * years);
    for (const { owner, path } of seriesIn(model.plan)) {
      const { date, note } = owner.baseline ?? {};
      if (date === undefined || isFilled(note)) continue;
      if ((when(model, date)?.latest ?? limit) < limit)
        yield {
          path: [...path, "baseline", "date"],
          messageId: "old",
          data: { date: dateWords(date), years },
        };
    }
  },
});
