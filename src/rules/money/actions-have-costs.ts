import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action says what it costs. */
export const actionsHaveCosts = defineRule({
  id: "money/actions-have-costs",
  origin: ["FN02"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["sharedCosts"],
  words: {
    en: {
      summary: "Every action says what it costs, be it nothing but working time.",
      why: "The council decides on money; an action without a price is put off until it has one.",
      fix: "Add costs with a rough range, or staff time under effort, or the reason under gaps.",
      messages: {
        absent: "the action does not say what it costs",
        none: "no action says yet what it costs",
      },
    },
    fr: {
      summary: "Chaque action dit ce qu’elle coûte, ne serait-ce que du temps de travail.",
      why: "Le conseil municipal vote l’argent ; une action sans prix est reportée jusqu’à ce qu’elle en ait un.",
      fix: "Ajoutez costs avec une fourchette, même large, ou du temps de travail sous effort, ou le motif sous gaps.",
      messages: {
        absent: "l’action ne dit pas ce qu’elle coûte",
        none: "aucune action ne dit encore ce qu’elle coûte",
      },
    },
    es: {
      summary: "Cada acción dice lo que cuesta, aunque solo sea tiempo de trabajo.",
      why: "El pleno decide sobre el dinero; una acción sin precio se aplaza hasta que lo tiene.",
      fix: "Añada costs con un intervalo aproximado, o tiempo de personal en effort, o el motivo en gaps.",
      messages: {
        absent: "la acción no dice lo que cuesta",
        none: "ninguna acción dice todavía lo que cuesta",
      },
    },
    pt: {
      summary: "Cada ação diz quanto custa, nem que seja só tempo de trabalho.",
      why: "A câmara decide sobre o dinheiro; uma ação sem preço é adiada até o ter.",
      fix: "Acrescente costs com um intervalo aproximado, ou tempo de pessoal em effort, ou o motivo em gaps.",
      messages: {
        absent: "a ação não diz quanto custa",
        none: "nenhuma ação diz ainda quanto custa",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { amount: 0 }, notes: Done by the city gardeners }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, costs: [{ money: { amount: 9000 } }] }\n  - { id: a2, title: Oaks, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees }]\nsharedCosts: [{ id: s1, label: Green fund, money: { amount: 9000 }, actions: [a1] }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { costs: { reason: in-document } } }]\n",
    "status: consulted\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1, costs: [{ money: { amount: 1 } }] }\n  - { id: a3, title: Limes, parent: a1, gaps: { costs: { reason: tbd } } }\n",
      reports: ["4:7 absent"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { actions, sharedCosts = [] } }) {
    const sharing = new Set(sharedCosts.flatMap((cost) => cost.actions ?? []));
    const question = {
      field: "costs",
      applies: isLive,
      answers: ({ id, costs }: Action) => isFilled(costs) || sharing.has(id),
    } as const;
    const missing = lacking(actions, question);
    if (lackedByAll(actions, missing, question))
      yield { path: ["actions"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["actions", index], messageId: "absent", missing: "costs" };
  },
});
