import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { City } from "../../plan/types.generated.ts";

/** A city says when it votes next. */
export const electionKnown = defineRule({
  id: "time/election-known",
  origin: ["TI10"],
  sources: ["URBACT: lessons from local action plans"],
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
