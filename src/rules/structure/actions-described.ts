import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every action is described, by itself or by the action it is part of. */
export const actionsDescribed = defineRule({
  id: "structure/actions-described",
  origin: ["ST18"],
  sources: ["URBACT: refining an action"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action is described, by itself or by the action it is part of.",
      why: "A title tells insiders enough; everybody else has to guess what is going to happen.",
      fix: "Describe in a few sentences what is done, where, for whom, and what is new about it.",
      messages: { absent: "the action is not described", none: "no action is described yet" },
    },
    fr: {
      summary: "Chaque action est décrite, elle-même ou par l’action dont elle fait partie.",
      why: "Un titre suffit aux initiés ; tous les autres doivent deviner ce qui va se passer.",
      fix: "Décrivez en quelques phrases ce qui est fait, où, pour qui, et ce qu’il y a de nouveau.",
      messages: {
        absent: "l’action n’est pas décrite",
        none: "aucune action n’est encore décrite",
      },
    },
    es: {
      summary: "Cada acción está descrita, por sí misma o en la acción de la que forma parte.",
      why: "A quien ya la conoce le basta el título; los demás tienen que adivinar qué se hará.",
      fix: "Describa en pocas frases qué se hace, dónde, para quién y qué tiene de nuevo.",
      messages: {
        absent: "la acción no está descrita",
        none: "ninguna acción está descrita todavía",
      },
    },
    pt: {
      summary: "Cada ação está descrita, por si ou na ação de que faz parte.",
      why: "A quem já a conhece basta o título; os outros têm de adivinhar o que vai acontecer.",
      fix: "Descreva em poucas frases o que se faz, onde, para quem e o que traz de novo.",
      messages: { absent: "a ação não está descrita", none: "nenhuma ação está ainda descrita" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, description: Along the river }, { id: a2, title: Plant limes, parent: a1 }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { description: { reason: in-document } } }]\n",
    "status: draft\nactions: [{ id: a1, title: Plant trees }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, description: Along the river }\n  - { id: a2, title: Dig holes }\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water trees }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { actions } }) {
    const missing = lacking(actions, { field: "description", applies: isLive });
    if (lackedByAll(actions, missing, { field: "description", applies: isLive }))
      yield { path: ["actions"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["actions", index], messageId: "absent", missing: "description" };
  },
});
