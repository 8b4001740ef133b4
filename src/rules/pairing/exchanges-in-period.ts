import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import type { Exchange } from "../../plan/types.generated.ts";
import { isBefore, type When } from "../../plan/when.ts";

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
        startsEarly: "the exchange starts {date}, before the partnership does ({bound})",
        endsLate: "the exchange goes on until {date}, after the partnership has ended ({bound})",
      },
    },
    fr: {
      summary:
        "Un échange a lieu tant que dure le partenariat ; un protocole d’accord peut venir avant.",
      why: "Seul ce qui tombe dans la période du partenariat est payé et compté.",
      fix: "Corrigez la date de l’échange, ou la période du partenariat.",
      messages: {
        early: "l’échange ({date}) est fini avant le début du partenariat ({bound})",
        late: "l’échange ({date}) commence après la fin du partenariat ({bound})",
        startsEarly: "l’échange commence ({date}) avant le partenariat ({bound})",
        endsLate: "l’échange finit ({date}) après la fin du partenariat ({bound})",
      },
    },
    es: {
      summary:
        "Un intercambio tiene lugar mientras dura el partenariado; un memorando puede venir antes.",
      why: "Solo se paga y se cuenta lo que cae dentro del periodo del partenariado.",
      fix: "Corrija la fecha del intercambio, o el periodo del partenariado.",
      messages: {
        early: "el intercambio ({date}) acaba antes de que empiece el partenariado ({bound})",
        late: "el intercambio ({date}) empieza cuando el partenariado ya ha terminado ({bound})",
        startsEarly: "el intercambio empieza ({date}) antes que el partenariado ({bound})",
        endsLate: "el intercambio acaba ({date}) cuando el partenariado ya ha terminado ({bound})",
      },
    },
    pt: {
      summary: "Um intercâmbio realiza-se enquanto dura a parceria; um memorando pode vir antes.",
      why: "Só se paga e só se conta o que cai dentro do período da parceria.",
      fix: "Corrija a data do intercâmbio, ou o período da parceria.",
      messages: {
        early: "o intercâmbio ({date}) acaba antes de a parceria começar ({bound})",
        late: "o intercâmbio ({date}) começa depois de a parceria ter terminado ({bound})",
        startsEarly: "o intercâmbio começa ({date}) antes da parceria ({bound})",
        endsLate: "o intercâmbio acaba ({date}) depois de a parceria ter terminado ({bound})",
      },
    },
  },
  good: [
    "pairing: { id: pair, period: { start: 2025-03, end: 2026-12 } }\nexchanges: [{ id: e1, kind: study-visit, start: 2025-03-31 }, { id: e2, kind: memorandum, start: 2025-01 }, { id: e3, kind: event, start: 2026 }, { id: e4, kind: training, start: 2025-03-01, end: 2026-12-31 }]\n",
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
    {
      yaml: "pairing: { id: pair, period: { start: 2025-03, end: 2026-12 } }\nexchanges:\n  - { id: e1, kind: study-visit, start: 2026-12-29, end: 2027-01-02 }\n  - { id: e2, kind: training, start: 2025-02-28, end: 2025-03-02 }\n",
      reports: ["3:58 endsLate", "4:38 startsEarly"],
    },
  ],
  *check(model) {
    const { exchanges, pairing } = model.plan;
    const { start: first, end: last } = pairing?.period ?? {};
    for (const [index, exchange] of each(exchanges)) {
      const fault = faultOf(model, exchange);
      if (fault === undefined) continue;
      const { side, messageId } = fault;
      const bound = messageId === "late" || messageId === "endsLate" ? last : first;
      yield {
        path: ["exchanges", index, side],
        messageId,
        data: { date: dateWords(exchange[side] ?? ""), bound: dateWords(bound ?? "") },
      };
    }
  },
});

/** What certainly lies outside the partnership: the whole exchange, else its start or its end. */
const faultOf = (model: PlanModel, { kind, ...exchange }: Exchange) => {
  if (kind === "memorandum") return undefined; // it founds the partnership
  const { period } = model.plan.pairing ?? {};
  const first = when(model, period?.start);
  const last = when(model, period?.end);
  const start = when(model, exchange.start);
  const end = when(model, exchange.end);
  const isEarly = (date: When | undefined) => date && first && isBefore(date, first);
  const isLate = (date: When | undefined) => date && last && isBefore(last, date);
  if (isLate(start)) return { side: "start", messageId: "late" } as const;
  if (isEarly(end)) return { side: "end", messageId: "early" } as const;
  if (isEarly(start))
    return { side: "start", messageId: end === undefined ? "early" : "startsEarly" } as const;
  return isLate(end) ? ({ side: "end", messageId: "endsLate" } as const) : undefined;
};
