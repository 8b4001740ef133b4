import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { addMonths } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { likeness } from "../../plan/likeness.ts";
import { when } from "../../plan/model.ts";
import { textIn } from "../../plan/text.ts";
import type { KeyFact } from "../../plan/types.generated.ts";

/** A key fact is at most ten years older than the plan, or a newer one of the same name stands beside it. */
export const keyFactsRecent = defineRule({
  id: "structure/key-facts-recent",
  origin: ["ST05"],
  sources: ["URBACT: evidence base", "own judgement (the ten years)"],
  level: "info",
  kind: "wrong",
  from: "consulted",
  options: { years: 10 },
  words: {
    en: {
      summary:
        "A key fact is at most ten years older than the plan, or a newer one of the same name stands beside it.",
      why: "The needs of today are not shown by figures from before; readers will ask what came since.",
      fix: "Add the newest figure beside it; keep the old one where it shows a trend.",
      messages: { old: "the figure is of {year}, more than {years} years before the plan" },
    },
    fr: {
      summary:
        "Une donnée clé a au plus dix ans de plus que le plan, ou une plus récente du même nom figure à côté.",
      why: "Les besoins d’aujourd’hui ne se lisent pas dans des chiffres anciens ; on vous demandera ce qui a changé depuis.",
      fix: "Ajoutez le chiffre le plus récent ; gardez l’ancien s’il montre une évolution.",
      messages: { old: "le chiffre date de {year}, plus de {years} ans avant le plan" },
    },
    es: {
      summary:
        "Un dato clave es como mucho diez años anterior al plan, o hay al lado otro más reciente con el mismo nombre.",
      why: "Las necesidades de hoy no se ven en cifras antiguas; le preguntarán qué ha cambiado desde entonces.",
      fix: "Añada la cifra más reciente; conserve la antigua si muestra una tendencia.",
      messages: { old: "la cifra es de {year}, más de {years} años antes del plan" },
    },
    pt: {
      summary:
        "Um dado-chave é no máximo dez anos mais antigo do que o plano, ou há ao lado um mais recente com o mesmo nome.",
      why: "As necessidades de hoje não se leem em números antigos; vão perguntar-lhe o que mudou desde então.",
      fix: "Acrescente o número mais recente; mantenha o antigo se mostrar uma tendência.",
      messages: { old: "o número é de {year}, mais de {years} anos antes do plano" },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\ncontext: { keyFacts: [{ label: Cars, year: 2016 }] }\n",
    "period: { start: 2026, end: 2030 }\ncontext: { keyFacts: [{ label: CO2, year: 1990 }, { label: CO2, year: 2023 }] }\n",
    "context: { keyFacts: [{ label: Cars, year: 1990 }] }\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2030 }\ncontext:\n  keyFacts:\n    - { label: Cars, year: 2015 }\n",
      reports: ["4:28 old"],
    },
    {
      yaml: "process: { start: 2025-03, end: 2026-03 }\nperiod: { start: 2026, end: 2030 }\ncontext: { keyFacts: [{ label: Cars, year: 2016 }, { label: CO2, year: 2005 }, { label: CO2, year: 2010 }] }\n",
      reports: ["3:72 old", "3:100 old"],
    },
  ],
  *check(model, { option }) {
    const { process, period, context } = model.plan;
    const start = when(model, process?.start ?? period?.start)?.earliest;
    if (start === undefined) return;
    const years = option("years");
    const limit = addMonths(start, -12 * years);
    const facts = (context?.keyFacts ?? []).map((fact) => ({
      name: nameOf(fact, model.plan.language),
      day: when(model, fact.year)?.latest,
    }));
    for (const [index, { year }] of each(context?.keyFacts)) {
      const fact = facts[index];
      if (year === undefined || fact?.day === undefined || fact.day >= limit) continue;
      const { name } = fact;
      if (!facts.some((other) => other.name === name && (other.day ?? "") >= limit))
        yield {
          path: ["context", "keyFacts", index, "year"],
          messageId: "old",
          data: { year: dateWords(year), years },
        };
    }
  },
});

const nameOf = ({ label }: KeyFact, language: string): string => likeness(textIn(label, language));
