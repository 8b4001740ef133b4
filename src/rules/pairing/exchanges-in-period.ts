import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { when } from "../../plan/model.ts";
import { isBefore } from "../../plan/when.ts";

/** An exchange takes place while the partnership lasts. */
export const exchangesInPeriod = defineRule({
  id: "pairing/exchanges-in-period",
  origin: ["CP09"],
  sources: ["IUC: call for cities, activities"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "An exchange takes place while the partnership lasts; a memorandum may come before.",
      why: "Costs are paid and results counted only for what falls inside the period of the partnership.",
      fix: "Correct the date of the exchange, or the period of the pairing.",
      messages: {
        early: "the exchange ({date}) is over before the partnership starts ({bound})",
        late: "the exchange ({date}) starts after the partnership has ended ({bound})",
      },
    },
  },
  good: [
    "pairing: { id: pair, period: { start: 2025-03, end: 2026-12 } }\nexchanges: [{ id: e1, kind: study-visit, start: 2025-03-31 }, { id: e2, kind: memorandum, start: 2025-01 }, { id: e3, kind: event, start: 2026 }]\n",
    "pairing: { id: pair, period: { start: 2025, end: open } }\nexchanges: [{ id: e1, kind: study-visit, start: 2031 }]\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair, period: { start: 2025-03, end: 2026-12 } }\nexchanges:\n  - { id: e1, kind: study-visit, start: 2025-02-26, end: 2025-02-28 }\n",
      reports: ["3:58 early"],
    },
    {
      yaml: "pairing: { id: pair, period: { start: 2025-03, end: 2026-12 } }\nexchanges:\n  - { id: e1, kind: online, start: 2027-01-01 }\n  - { id: e2, kind: online, start: 2024 }\n",
      reports: ["3:36 late", "4:36 early"],
    },
  ],
  *check(model) {
    const { exchanges, pairing } = model.plan;
    const first = when(model, pairing?.period?.start);
    const last = when(model, pairing?.period?.end);
    for (const [index, exchange] of each(exchanges)) {
      if (exchange.kind === "memorandum") continue; // it founds the partnership
      const start = when(model, exchange.start);
      const end = when(model, exchange.end) ?? start;
      const isEarly = end !== undefined && first !== undefined && isBefore(end, first);
      const isLate = start !== undefined && last !== undefined && isBefore(last, start);
      const path = ["exchanges", index];
      if (isEarly) {
        const data = {
          date: String(exchange.end ?? exchange.start),
          bound: String(pairing?.period?.start),
        };
        yield {
          path: [...path, exchange.end === undefined ? "start" : "end"],
          messageId: "early",
          data,
        };
      } else if (isLate) {
        const data = { date: String(exchange.start), bound: String(pairing?.period?.end) };
        yield { path: [...path, "start"], messageId: "late", data };
      }
    }
  },
});
