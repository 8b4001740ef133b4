import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { City } from "../../plan/types.generated.ts";

/** A city says when it votes next. */
export const electionKnown = defineRule({
  id: "time/election-known",
  origin: ["TI10"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "info",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "A city says when it votes next.",
      why: "Around elections decisions wait for months; who knows the date can plan around it.",
      fix: "Write the next local election under electionDate of the city, as a month or a year.",
      messages: { absent: "the plan does not say when the city votes next" },
    },
    fr: {
      summary: "Une ville dit quand auront lieu ses prochaines élections.",
      why: "Autour des élections, les décisions attendent des mois ; qui connaît la date peut en tenir compte.",
      fix: "Indiquez les prochaines élections municipales dans electionDate de la ville, par un mois ou une année.",
      messages: { absent: "le plan ne dit pas quand la ville votera de nouveau" },
    },
    es: {
      summary: "Una ciudad dice cuándo celebra sus próximas elecciones.",
      why: "En torno a las elecciones las decisiones esperan meses; quien conoce la fecha puede preverlo.",
      fix: "Indique las próximas elecciones municipales en electionDate de la ciudad, con mes o con año.",
      messages: { absent: "el plan no dice cuándo vuelve a votar la ciudad" },
    },
    pt: {
      summary: "Uma cidade diz quando são as próximas eleições.",
      why: "Perto das eleições as decisões ficam meses à espera; quem sabe a data pode contar com isso.",
      fix: "Indique as próximas eleições autárquicas em electionDate da cidade, com o mês ou o ano.",
      messages: { absent: "o plano não diz quando a cidade volta a votar" },
    },
  },
  good: [
    "cities: [{ id: city, name: City, country: PT, electionDate: 2029 }]\n",
    "cities: [{ id: city, name: Cities of the valley, kind: association, country: PT }]\n",
  ],
  bad: [
    { yaml: "cities: [{ id: city, name: City, country: PT }]\n", reports: ["1:12 absent"] },
    {
      yaml: "cities:\n  - { id: porto, name: Porto, country: PT, electionDate: 2029-10 }\n  - { id: lima, name: Lima, country: PE, gaps: { electionDate: { reason: tbd } } }\n",
      reports: ["3:7 absent"],
    },
  ],
  *check({ plan }) {
    for (const [index, city] of each(plan.cities))
      if (holdsElections(city) && !isFilled(city.electionDate))
        yield { path: ["cities", index], messageId: "absent", missing: "electionDate" };
  },
});

const holdsElections = ({ kind }: City): boolean => kind !== "grouping" && kind !== "association";
