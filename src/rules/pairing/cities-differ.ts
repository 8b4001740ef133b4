import { defineRule } from "../../check/rule.ts";
import { likeness } from "../../plan/likeness.ts";
import { partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";

/** The cities of a partnership are different ones. */
export const citiesDiffer = defineRule({
  id: "pairing/cities-differ",
  origin: ["CP01"],
  sources: ["IUC and IURC: calls for cities"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The cities of a partnership are different ones.",
      why: "A city listed twice is counted twice, and the partner who is really meant is missing.",
      fix: "Keep the plan's own cities under cities, and only the others under pairing.partners.",
      messages: { twice: '"{name}" is in the partnership already' },
    },
    fr: {
      summary: "Les villes d’un partenariat sont des villes différentes.",
      why: "Une ville citée deux fois est comptée deux fois, et le vrai partenaire manque.",
      fix: "Laissez les villes du plan sous cities, et seulement les autres sous pairing.partners.",
      messages: { twice: '"{name}" fait déjà partie du partenariat' },
    },
    es: {
      summary: "Las ciudades de un partenariado son ciudades distintas.",
      why: "Una ciudad que figura dos veces se cuenta dos veces, y falta el verdadero socio.",
      fix: "Deje las ciudades del plan en cities, y solo las demás en pairing.partners.",
      messages: { twice: '"{name}" ya forma parte del partenariado' },
    },
    pt: {
      summary: "As cidades de uma parceria são cidades diferentes.",
      why: "Uma cidade que figura duas vezes é contada duas vezes, e falta o verdadeiro parceiro.",
      fix: "Deixe as cidades do plano em cities, e só as outras em pairing.partners.",
      messages: { twice: '"{name}" já faz parte da parceria' },
    },
  },
  good: [
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
    "pairing: { id: pair, partners: [{ id: cordoba-ar, name: Córdoba, country: AR }, { id: cordoba-es, name: Córdoba, country: ES }] }\n",
  ],
  bad: [
    {
      yaml: "pairing:\n  id: pair\n  partners: [{ id: city-2, name: City, country: PT }]\n",
      reports: ["3:34 twice"],
    },
    {
      yaml: "pairing:\n  id: pair\n  partners:\n    - { id: c1, name: Córdoba, country: AR }\n    - { id: c2, name: cordoba, country: AR }\n",
      reports: ["5:23 twice"],
    },
  ],
  *check({ plan }) {
    if (plan.pairing === undefined) return;
    const known = new Set<string>();
    for (const { city, path } of partnersOf(plan)) {
      const name = textIn(city.name, plan.language);
      const key = `${likeness(name)} ${city.country}`;
      if (known.has(key)) yield { path: [...path, "name"], messageId: "twice", data: { name } };
      known.add(key);
    }
  },
});
