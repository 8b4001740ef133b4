import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action is described: in a text, by its steps or outputs, or by the action it is part of. */
export const actionsDescribed = defineRule({
  id: "structure/actions-described",
  origin: ["ST18"],
  sources: ["URBACT: refining an action"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary:
        "Every action is described: in a text, by its steps or outputs, or by the action it is part of.",
      why: "A title tells insiders enough; everybody else has to guess what is going to happen.",
      fix: "Describe in a few sentences what is done, where, for whom, and what is new about it.",
      messages: {
        absent: "neither a description nor steps or outputs tell what is done here",
        many: "{count} of {all} actions have neither description nor steps or outputs",
      },
    },
    fr: {
      summary:
        "Chaque action est décrite : par un texte, ses étapes ou réalisations, ou l’action dont elle fait partie.",
      why: "Un titre suffit aux initiés ; tous les autres doivent deviner ce qui va se passer.",
      fix: "Décrivez en quelques phrases ce qui est fait, où, pour qui, et ce qu’il y a de nouveau.",
      messages: {
        absent: "ni description, ni étapes, ni réalisations ne disent ce qui est fait ici",
        many: "{count} actions sur {all} n’ont ni description, ni étapes, ni réalisations",
      },
    },
    es: {
      summary:
        "Cada acción está descrita: en un texto, por sus pasos o productos, o en la acción de la que forma parte.",
      why: "A quien ya la conoce le basta el título; los demás tienen que adivinar qué se hará.",
      fix: "Describa en pocas frases qué se hace, dónde, para quién y qué tiene de nuevo.",
      messages: {
        absent: "ni una descripción, ni pasos, ni productos dicen qué se hace aquí",
        many: "{count} de {all} acciones no tienen descripción, ni pasos, ni productos",
      },
    },
    pt: {
      summary:
        "Cada ação está descrita: num texto, pelas suas etapas ou realizações, ou na ação de que faz parte.",
      why: "A quem já a conhece basta o título; os outros têm de adivinhar o que vai acontecer.",
      fix: "Descreva em poucas frases o que se faz, onde, para quem e o que traz de novo.",
      messages: {
        absent: "nem uma descrição, nem etapas, nem realizações dizem o que se faz aqui",
        many: "{count} de {all} ações não têm descrição, nem etapas, nem realizações",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, description: Along the river }, { id: a2, title: Plant limes, parent: a1 }]\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { description: { reason: in-document } } }]\n",
    "status: draft\nactions: [{ id: a1, title: Plant trees }]\n",
    "actions:\n  - { id: a1, title: Plant trees, gaps: { description: { reason: in-document } } }\n  - { id: a2, title: Dig holes, gaps: { description: { reason: in-document } } }\n  - { id: a3, title: Water trees, gaps: { description: { reason: in-document } } }\n  - { id: a4, title: Paint roofs, gaps: { description: { reason: in-document } } }\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, description: Along the river }\n  - { id: a2, title: Dig holes }\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water trees }\n  - { id: a4, title: Paint roofs }\n  - { id: a5, title: Open wells, steps: [{ title: Drill }] }\n",
      reports: ["1:1 many"],
    },
  ],
  *check(model) {
    const { actions = [] } = model.plan;
    const lacks = lacking(actions, {
      field: "description",
      applies: isLive,
      answers: (action) => isTold(action) || isExcused(model, action.gaps, "description"),
    });
    if (lacks.length > few)
      yield {
        path: ["actions"],
        anchor: "key",
        messageId: "many",
        data: { count: lacks.length, all: actions.length },
      };
    else
      for (const index of lacks)
        yield { path: ["actions", index], messageId: "absent", missing: "description" };
  },
});

/** Up to so many are named one by one; beyond, one sentence says more. */
const few = 3;

const isTold = ({ description, steps, outputs, notes }: Action): boolean =>
  [description, steps, outputs, notes].some(isFilled);
