import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { lacking } from "../../plan/lineage.ts";
import type { PlanModel } from "../../plan/model.ts";
import { costOf, stateOf } from "../../plan/totals.ts";
import type { Action, Allocation } from "../../plan/types.generated.ts";

/** Every action that costs something names a source that has not said no. */
export const actionsHaveFunding = defineRule({
  id: "money/actions-have-funding",
  origin: ["FN04", "FN15"],
  sources: ["URBACT: contents of an integrated action plan", "URBACT: resourcing actions"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["sharedCosts", "funding"],
  words: {
    en: {
      summary: "Every action that costs something names a source of money that has not said no.",
      why: "The money need not be there yet, but somebody must know whom to ask for it.",
      fix: "Add the source you think of under allocations, with state identified.",
      messages: {
        absent: "the action names no source of money",
        none: "no action names a source of money yet",
        onlyRejected: "every source named for the action has said no",
      },
    },
    fr: {
      summary: "Chaque action qui coûte nomme une source de financement qui n’a pas refusé.",
      why: "L’argent n’a pas besoin d’être déjà là, mais quelqu’un doit savoir à qui le demander.",
      fix: "Ajoutez sous allocations la source à laquelle vous pensez, à l’état identified.",
      messages: {
        absent: "l’action ne nomme aucune source de financement",
        none: "aucune action ne nomme encore de source de financement",
        onlyRejected: "toutes les sources nommées pour cette action ont refusé",
      },
    },
    es: {
      summary:
        "Cada acción que cuesta algo nombra una fuente de financiación que no ha dicho que no.",
      why: "El dinero no tiene que estar ya, pero alguien debe saber a quién pedirlo.",
      fix: "Añada en allocations la fuente en la que piensa, con el estado identified.",
      messages: {
        absent: "la acción no nombra ninguna fuente de financiación",
        none: "ninguna acción nombra todavía una fuente de financiación",
        onlyRejected: "todas las fuentes nombradas para esta acción han dicho que no",
      },
    },
    pt: {
      summary:
        "Cada ação que custa alguma coisa indica uma fonte de financiamento que não recusou.",
      why: "O dinheiro não precisa de já lá estar, mas alguém tem de saber a quem o pedir.",
      fix: "Acrescente em allocations a fonte em que pensa, com o estado identified.",
      messages: {
        absent: "a ação não indica nenhuma fonte de financiamento",
        none: "nenhuma ação indica ainda uma fonte de financiamento",
        onlyRejected: "todas as fontes indicadas para esta ação recusaram",
      },
    },
  },
  good: [
    "funding: [{ id: f1, name: City budget }]\nactions: [{ id: a1, title: Plant trees, allocations: [{ source: f1, state: rejected }, { source: f1 }] }]\n",
    "funding: [{ id: f1, name: City budget }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 0 } }] }]\n",
    "funding: [{ id: f1, name: City budget }]\nactions: [{ id: a1, title: Plant trees, gaps: { costs: { reason: not-applicable } } }]\n",
    "funding: [{ id: f1, name: City budget }]\nactions: [{ id: a1, title: Plant trees }]\nsharedCosts: [{ id: s1, label: Green fund, actions: [a1], allocations: [{ source: f1 }] }]\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "funding: [{ id: f1, name: City budget }]\nactions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 5 } }] }]\n",
      reports: ["2:13 absent"],
    },
    {
      yaml: "funding: [{ id: f1, name: City budget }]\nactions:\n  - id: a1\n    title: Plant trees\n    allocations: [{ source: f1, state: rejected }]\n  - { id: a2, title: Oaks, parent: a1 }\n",
      reports: ["6:7 absent"],
    },
    {
      yaml: "funding: [{ id: f1, name: City budget }]\nactions:\n  - { id: a1, title: Plant trees, allocations: [{ source: f1, state: rejected }] }\n",
      reports: ["3:35 onlyRejected"],
    },
    {
      yaml: "funding: [{ id: f1, name: City budget }]\nactions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water }\n",
      reports: ["2:1 none"],
    },
  ],
  *check(model) {
    const { actions = [], funding, sharedCosts = [] } = model.plan;
    if (!isFilled(funding)) return; // structure/required-sections speaks
    const sharing = new Set(
      sharedCosts
        .filter(({ allocations }) => hasHope(allocations))
        .flatMap((cost) => cost.actions ?? []),
    );
    const answers = (action: Action): boolean =>
      hasHope(action.allocations) || sharing.has(action.id) || isFree(model, action);
    const question = { field: "allocations", applies: isLive, answers } as const;
    const missing = lacking(actions, question);
    const wasRefused = (index: number): boolean => isFilled(actions[index]?.allocations);
    if (lackedByAll(actions, missing, question) && !missing.some(wasRefused))
      yield { path: ["actions"], anchor: "key", messageId: "none" };
    else
      for (const index of missing) {
        const messageId = wasRefused(index) ? "onlyRejected" : "absent";
        yield { path: ["actions", index], messageId, missing: "allocations" };
      }
  },
});

const hasHope = (allocations: readonly Allocation[] = []): boolean =>
  allocations.some((allocation) => stateOf(allocation) !== "rejected");

/** Whether an action needs no money of its own: it costs nothing, or its cost is settled elsewhere. */
const isFree = (model: PlanModel, action: Action): boolean =>
  (action.costs !== undefined && costOf(model, action)?.max === 0) ||
  isExcused(model, action.gaps, "costs");
