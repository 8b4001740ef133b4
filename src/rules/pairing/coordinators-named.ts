import { defineRule } from "../../check/rule.ts";
import { partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";

/** Every city of a partnership has a coordinator. */
export const coordinatorsNamed = defineRule({
  id: "pairing/coordinators-named",
  origin: ["CP06"],
  sources: ["IUC: call for cities, roles"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["cities"],
  words: {
    en: {
      summary: "Every city of a partnership has a coordinator.",
      why: "A visit needs somebody on each side who answers the phone; without one the exchange dries up.",
      fix: "Add an entry to pairing.coordinators: the city, and by, the id of a person or a body.",
      messages: { absent: "nobody coordinates the partnership for {name}" },
    },
  },
  good: [
    "people: [{ id: p1, role: Desk officer }]\npairing: { id: net, kind: network, partners: [{ id: lima, name: Lima, country: PE }], coordinators: [{ city: city, by: p1 }] }\n",
    "people: [{ id: p1, role: Desk officer }, { id: p2, role: Head of planning }]\npairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }], coordinators: [{ city: city, by: p1 }, { city: lima, by: p2 }] }\n",
    "pairing: { id: pair, gaps: { coordinators: { reason: tbd } } }\n",
    "title: A plan without a partner\n",
  ],
  bad: [
    {
      yaml: "people: [{ id: p1, role: Desk officer }]\npairing:\n  id: pair\n  partners: [{ id: lima, name: Lima, country: PE }]\n  coordinators: [{ city: city, by: p1 }]\n",
      reports: ["5:3 absent"],
    },
    { yaml: "pairing: { id: pair }\n", reports: ["1:1 absent"] },
  ],
  *check({ plan }) {
    if (plan.pairing === undefined) return;
    const named = new Set((plan.pairing.coordinators ?? []).map(({ city }) => city));
    // In a network each partner has a plan of its own, with its own coordinator.
    const isNetwork = plan.pairing.kind === "network";
    for (const { city } of isNetwork ? partnersOf({ cities: plan.cities }) : partnersOf(plan))
      if (!named.has(city.id))
        yield {
          path: ["pairing"],
          messageId: "absent",
          data: { name: textIn(city.name, plan.language) },
          missing: "coordinators",
        };
  },
});
