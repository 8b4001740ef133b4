import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every action has an owner. */
export const actionsOwned = defineRule({
  id: "structure/actions-owned",
  origin: ["ST15"],
  sources: ["URBACT: contents of an integrated action plan", "SMART objectives: somebody answers"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action has an owner, of its own or from the action it is part of.",
      why: "An action that belongs to nobody is not started, and nobody can be asked about it.",
      fix: "Name under owners who answers for it; if that is still open, say so in gaps.owners.",
      messages: { absent: "nobody owns this action yet" },
    },
    fr: {
      summary:
        "Chaque action a un responsable, le sien ou celui de l’action dont elle fait partie.",
      why: "Une action qui n’est à personne ne démarre pas, et personne ne peut en rendre compte.",
      fix: "Nommez sous owners qui en répond ; si ce n’est pas décidé, dites-le dans gaps.owners.",
      messages: { absent: "cette action n’a pas encore de responsable" },
    },
    es: {
      summary: "Cada acción tiene un responsable, propio o de la acción de la que forma parte.",
      why: "Una acción que no es de nadie no arranca, y nadie puede rendir cuentas de ella.",
      fix: "Nombre en owners a quien responde de ella; si aún está abierto, dígalo en gaps.owners.",
      messages: { absent: "esta acción aún no tiene responsable" },
    },
    pt: {
      summary: "Cada ação tem um responsável, próprio ou da ação de que faz parte.",
      why: "Uma ação que não é de ninguém não arranca, e ninguém pode prestar contas por ela.",
      fix: "Indique em owners quem responde por ela; se ainda estiver em aberto, diga-o em gaps.owners.",
      messages: { absent: "esta ação ainda não tem responsável" },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks department }]\nactions: [{ id: a1, title: Plant trees, owners: [parks] }]\n",
    "stakeholders: [{ id: parks, name: Parks department }]\nactions:\n  - { id: a1, title: Plant trees, owners: [parks] }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees, status: cancelled }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { owners: { reason: tbd } } }]\n",
    "status: draft\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "status: final\nactions:\n  - id: a1\n    title: Plant trees\n    gaps: { owners: { reason: tbd } }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
      reports: ["3:5 absent"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const index of lacking(actions, { field: "owners", applies: isLive }))
      yield { path: ["actions", index], messageId: "absent", missing: "owners" };
  },
});
