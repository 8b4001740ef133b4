import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action has a start and an end. */
export const actionsDated = defineRule({
  id: "structure/actions-dated",
  origin: ["ST16"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action has a start and an end, of its own or from the action it is part of.",
      why: "Without dates the action is missing from the timeline, and nobody notices when it is late.",
      fix: 'Write start and end as exactly as you know them: 2027, 2027-Q3 or "medium" will do.',
      messages: {
        noDates: "the action does not say when it starts or ends",
        noStart: "the action does not say when it starts",
        noEnd: "the action does not say when it ends",
      },
    },
    fr: {
      summary:
        "Chaque action a un début et une fin, les siens ou ceux de l’action dont elle fait partie.",
      why: "Sans dates, l’action n’apparaît pas dans le calendrier, et personne ne remarque qu’elle prend du retard.",
      fix: 'Écrivez start et end aussi précisément que vous le pouvez ; 2027, 2027-Q3 ou "medium" suffisent.',
      messages: {
        noDates: "l’action ne dit ni quand elle commence, ni quand elle finit",
        noStart: "l’action ne dit pas quand elle commence",
        noEnd: "l’action ne dit pas quand elle finit",
      },
    },
    es: {
      summary: "Cada acción tiene inicio y final, propios o de la acción de la que forma parte.",
      why: "Sin fechas, la acción no aparece en el cronograma y nadie nota que se retrasa.",
      fix: 'Escriba start y end con la precisión que conozca: vale 2027, 2027-Q3 o "medium".',
      messages: {
        noDates: "la acción no dice cuándo empieza ni cuándo termina",
        noStart: "la acción no dice cuándo empieza",
        noEnd: "la acción no dice cuándo termina",
      },
    },
    pt: {
      summary: "Cada ação tem início e fim, próprios ou da ação de que faz parte.",
      why: "Sem datas, a ação não aparece no cronograma e ninguém repara que está atrasada.",
      fix: 'Escreva start e end com a precisão que conhecer: basta 2027, 2027-Q3 ou "medium".',
      messages: {
        noDates: "a ação não diz quando começa nem quando termina",
        noStart: "a ação não diz quando começa",
        noEnd: "a ação não diz quando termina",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, start: 2027, end: continuous }]\n",
    "actions: [{ id: a1, title: Plant trees, phases: [{ title: Oaks, start: 2027, end: 2028 }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, start: 2027, end: 2029 }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
    "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Dig holes, parent: a1, start: 2027, end: 2028 }\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees, start: 2027 }]\n", reports: ["1:13 noEnd"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    end: 2030\n  - { id: a2, title: Dig holes }\n  - { id: a3, title: Water, gaps: { end: { reason: tbd } } }\n",
      reports: ["2:5 noStart", "5:7 noDates", "6:7 noStart"],
    },
  ],
  *check({ plan: { actions = [] } }) {
    const applies = isLive;
    const starts = new Set(lacking(actions, { field: "start", applies, answers: hasStart }));
    const ends = new Set(lacking(actions, { field: "end", applies, answers: hasEnd }));
    for (const [index, { gaps }] of actions.entries()) {
      const path = ["actions", index];
      const isBare =
        starts.has(index) && ends.has(index) && gaps?.start?.reason === gaps?.end?.reason;
      if (isBare) yield { path, messageId: "noDates", missing: "start" };
      else if (starts.has(index)) yield { path, messageId: "noStart", missing: "start" };
      if (!isBare && ends.has(index)) yield { path, messageId: "noEnd", missing: "end" };
    }
  },
});

const hasStart = ({ start, phases }: Action): boolean =>
  isFilled(start) || phases?.some((phase) => isFilled(phase.start)) === true;

const hasEnd = ({ end, phases }: Action): boolean =>
  isFilled(end) || phases?.some((phase) => isFilled(phase.end)) === true;
