import { defineRule } from "../../check/rule.ts";
import { partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";
import type { Exchange } from "../../plan/types.generated.ts";

/** Every city of a partnership has been host, and every city has been guest. */
export const exchangesBothWays = defineRule({
  id: "pairing/exchanges-both-ways",
  origin: ["CP08"],
  sources: ["IUC: call for cities, activities"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["exchanges", "cities"],
  words: {
    en: {
      summary:
        "In a pair each city has hosted the other; in a larger circle each has hosted or visited.",
      why: "One sees how things work only on the spot, and both sides have something to show.",
      fix: "Add the visit to exchanges with host and guests, or plan the one that has not taken place.",
      messages: {
        none: "no visit between the cities is recorded",
        noHost: "no visit to {name} is recorded",
        noPart: "{name} has neither hosted nor made a visit",
      },
    },
  },
  good: [
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima] }, { id: e2, kind: staff-exchange, host: lima, guests: [city] }]\n",
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima] }, { id: e2, kind: event }]\n",
    "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }] }\nexchanges: [{ id: e1, kind: study-visit, host: city, guests: [lima, kobe] }]\n",
    "pairing: { id: pair }\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\nexchanges:\n  - { id: e1, kind: study-visit, host: city, guests: [lima] }\n  - { id: e2, kind: online, host: lima, guests: [city] }\n",
      reports: ["2:1 noHost"],
    },
    {
      yaml: "title: Plan\npairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }] }\n",
      reports: ["1:1 none"],
    },
    {
      yaml: "pairing: { id: pair, partners: [{ id: lima, name: Lima, country: PE }, { id: kobe, name: Kobe, country: JP }] }\nexchanges:\n  - { id: e1, kind: study-visit, host: city, guests: [lima] }\n",
      reports: ["2:1 noPart"],
    },
  ],
  *check({ plan }) {
    const cities = partnersOf(plan).map(({ city }) => city);
    if (plan.pairing === undefined || cities.length < 2) return;
    const visits = (plan.exchanges ?? []).filter(isInPerson);
    const place = { path: [], missing: "exchanges" };
    if (visits.length === 0) {
      yield { ...place, messageId: "none" };
      return;
    }
    if (visits.some(({ host }) => host === undefined)) return; // it may have been there
    const isPair = cities.length === 2;
    for (const { id, name } of cities) {
      const data = { name: textIn(name, plan.language) };
      if (visits.some(({ host }) => host === id)) continue;
      if (isPair) yield { ...place, messageId: "noHost", data };
      else if (!visits.some(({ guests = [] }) => guests.includes(id)))
        yield { ...place, messageId: "noPart", data };
    }
  },
});

const isInPerson = ({ kind }: Exchange): boolean => kind !== "online" && kind !== "memorandum";
