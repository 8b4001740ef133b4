import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { when } from "../../plan/model.ts";
import type { Action } from "../../plan/types.generated.ts";
import { isBefore } from "../../plan/when.ts";

/** A cost that comes back after the end of the plan has somebody who carries it. */
export const runningCostsCarried = defineRule({
  id: "money/running-costs-carried",
  origin: ["FN13"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A cost that comes back after the end of the plan has somebody who carries it.",
      why: "Whoever builds seldom pays for light, repair and staff; unpaid, what you built decays.",
      fix: "Name under carrier the body whose budget takes the cost over.",
      messages: { uncarried: "this cost goes on after the plan, and nobody is named to carry it" },
    },
    fr: {
      summary: "Un coût qui se poursuit après la fin du plan est pris en charge par quelqu’un.",
      why: "Qui construit paie rarement l’éclairage, l’entretien et le personnel ; faute d’argent, l’ouvrage dépérit.",
      fix: "Indiquez sous carrier l’organisme dont le budget reprend ce coût.",
      messages: {
        uncarried:
          "ce coût se poursuit après le plan, et personne n’est désigné pour le prendre en charge",
      },
    },
    es: {
      summary: "Un coste que continúa tras el final del plan tiene quien lo asuma.",
      why: "Quien construye rara vez paga luz, reparaciones y personal; sin dinero, lo construido se deteriora.",
      fix: "Indique en carrier la entidad cuyo presupuesto asume el coste.",
      messages: { uncarried: "este coste continúa tras el plan, y no se dice quién lo asume" },
    },
    pt: {
      summary: "Um custo que se repete depois do fim do plano tem quem o suporte.",
      why: "Quem constrói raramente paga luz, reparações e pessoal; sem dinheiro, o que se fez degrada-se.",
      fix: "Indique em carrier a entidade cujo orçamento assume o custo.",
      messages: {
        uncarried: "este custo continua depois do plano, e não se diz quem o suporta",
      },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks }]\nperiod: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant, end: continuous, costs: [{ label: Water, recurring: true, carrier: parks }] }]\n",
    "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant, end: 2030, costs: [{ label: Water, recurring: true }] }]\n",
    "status: draft\nperiod: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant, end: continuous, costs: [{ label: Water, recurring: true }] }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2030 }\nactions:\n  - { id: a1, title: Plant, end: continuous, costs: [{ label: Trees }, { label: Water, recurring: true }] }\n",
      reports: ["3:74 uncarried"],
    },
    {
      yaml: "period: { start: 2026, end: 2030 }\nactions: [{ id: a1, title: Plant, costs: [{ label: Water, recurring: true, year: 2031 }] }]\n",
      reports: ["2:45 uncarried"],
    },
  ],
  *check(model) {
    const over = when(model, model.plan.period?.end);
    if (over === undefined || over.endless !== undefined) return;
    const isAfter = (date: Action["end"]): boolean => {
      const span = when(model, date);
      return span?.endless === "continuous" || (span !== undefined && isBefore(over, span));
    };
    for (const [index, action] of each(model.plan.actions)) {
      const goesOn = isLive(action) && isAfter(action.end);
      for (const [position, { recurring, carrier, year }] of each(action.costs))
        if (
          recurring === true &&
          !isFilled(carrier) &&
          (year === undefined ? goesOn : isAfter(year))
        )
          yield {
            path: ["actions", index, "costs", position],
            messageId: "uncarried",
            missing: "carrier",
          };
    }
  },
});
