import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { dateWords } from "../../plan/dated.ts";
import { addMonths, type Day } from "../../plan/day.ts";
import { each } from "../../plan/each.ts";
import { when, type PlanModel } from "../../plan/model.ts";
import type { Action } from "../../plan/types.generated.ts";
import type { When } from "../../plan/when.ts";

/** Actions lie inside the period of the plan, give or take the months that the profile allows. */
export const actionsWithinPeriod = defineRule({
  id: "time/actions-within-period",
  origin: ["TI02"],
  sources: ["URBACT: contents of an integrated action plan", "the profile of the programme"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Actions lie inside the period of the plan, give or take some months.",
      why: "What lies far outside the period is watched by nobody once the plan has ended.",
      fix: "Correct the date or the period; where the work is meant to go on for good, write continuous.",
      messages: {
        startsEarly: "starts {date}, too long before the plan, which starts {limit}",
        startsLate: "starts {date}, too long after the plan, which ends {limit}",
        endsLate: "ends {date}, too long after the plan, which ends {limit}",
        endsEarly: "ends {date}, too long before the plan, which starts {limit}",
      },
    },
    fr: {
      summary: "Les actions se situent dans la période du plan, à quelques mois près.",
      why: "Ce qui sort largement de la période n’est plus suivi par personne une fois le plan terminé.",
      fix: 'Corrigez la date ou la période ; si le travail doit se poursuivre sans fin, écrivez "continuous".',
      messages: {
        startsEarly: "début {date}, trop longtemps avant le début du plan ({limit})",
        startsLate: "début {date}, trop longtemps après la fin du plan ({limit})",
        endsLate: "fin {date}, trop longtemps après la fin du plan ({limit})",
        endsEarly: "fin {date}, trop longtemps avant le début du plan ({limit})",
      },
    },
    es: {
      summary: "Las acciones están dentro del periodo del plan, con unos meses de margen.",
      why: "Lo que queda muy fuera del periodo no lo sigue nadie cuando el plan ha terminado.",
      fix: 'Corrija la fecha o el periodo; si el trabajo ha de seguir sin fin, escriba "continuous".',
      messages: {
        startsEarly: "inicio {date}, demasiado antes del inicio del plan ({limit})",
        startsLate: "inicio {date}, demasiado después del final del plan ({limit})",
        endsLate: "final {date}, demasiado después del final del plan ({limit})",
        endsEarly: "final {date}, demasiado antes del inicio del plan ({limit})",
      },
    },
    pt: {
      summary: "As ações estão dentro do período do plano, com alguns meses de margem.",
      why: "O que fica muito fora do período já ninguém o acompanha quando o plano tiver terminado.",
      fix: 'Corrija a data ou o período; se o trabalho deve continuar sem fim, escreva "continuous".',
      messages: {
        startsEarly: "início {date}, demasiado antes do início do plano ({limit})",
        startsLate: "início {date}, demasiado depois do fim do plano ({limit})",
        endsLate: "fim {date}, demasiado depois do fim do plano ({limit})",
        endsEarly: "fim {date}, demasiado antes do início do plano ({limit})",
      },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant trees, start: 2025, end: 2031 }]\n",
    "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant trees, start: 2027, end: continuous }]\n",
    "period: { start: 2026, end: open }\nactions: [{ id: a1, title: Plant trees, end: 2050 }]\n",
    "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant trees, end: 2040, status: cancelled }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026-01, end: 2030-12 }\nactions:\n  - { id: a1, title: Plant trees, start: 2024-12, end: 2032-01 }\n",
      reports: ["3:42 startsEarly", "3:56 endsLate"],
    },
    {
      yaml: "period: { start: 2026, end: 2030 }\nactions:\n  - { id: a1, title: Plant trees, start: 2035, end: 2040 }\n  - { id: a2, title: Dig holes, start: 2020, end: 2022 }\n",
      reports: ["3:42 startsLate", "4:51 endsEarly"],
    },
  ],
  *check(model) {
    const { period } = model.plan;
    const bounds = boundsOf(model);
    for (const [index, action] of each(model.plan.actions)) {
      if (!isLive(action)) continue;
      for (const { side, messageId } of faultsOf(model, action, bounds)) {
        const date = dateWords(action[side] ?? "");
        const limit = dateWords(period?.[messageId.endsWith("Early") ? "start" : "end"] ?? "");
        yield { path: ["actions", index, side], messageId, data: { date, limit } };
      }
    }
  },
});

/** First and last day on which work may still lie; nothing where the period has no such end. */
interface Bounds {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

const boundsOf = (model: PlanModel): Bounds => {
  const { period } = model.plan;
  const grace = model.profile.graceMonths ?? 0;
  const start = when(model, period?.start);
  const end = when(model, period?.end);
  return {
    first: start && addMonths(start.earliest, -grace),
    last: end && !end.endless ? addMonths(end.latest, grace) : undefined,
  };
};

const faultsOf = (model: PlanModel, action: Action, { first, last }: Bounds) => {
  const start = when(model, action.start);
  const end = when(model, action.end);
  const isLate = (date: When | undefined) => date && last && date.earliest > last;
  const isEarly = (date: When | undefined) => date && first && date.latest < first;
  if (isLate(start)) return [{ side: "start", messageId: "startsLate" }] as const;
  if (isEarly(end)) return [{ side: "end", messageId: "endsEarly" }] as const;
  return [
    ...(isEarly(start) ? [{ side: "start", messageId: "startsEarly" } as const] : []),
    ...(isLate(end) ? [{ side: "end", messageId: "endsLate" } as const] : []),
  ];
};
