import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";
import type { Action } from "../../plan/types.generated.ts";

/** Every action says by which steps it will be done. */
export const actionsHaveSteps = defineRule({
  id: "structure/actions-have-steps",
  origin: ["ST16"],
  sources: ["URBACT: refining an action"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action says by which steps or phases it will be done.",
      why: "The first step is what somebody does on Monday; an action without one stays an intention.",
      fix: "List the next few things to do under steps, best with a date and who does them.",
      messages: { absent: "the action has no steps yet" },
    },
    fr: {
      summary: "Chaque action dit par quelles étapes ou phases elle sera menée.",
      why: "La première étape est ce que quelqu’un fait lundi matin ; sans elle, l’action reste une intention.",
      fix: "Citez sous steps les prochaines choses à faire, si possible avec une date et qui s’en charge.",
      messages: { absent: "l’action n’a pas encore d’étapes" },
    },
    es: {
      summary: "Cada acción dice con qué pasos o fases se llevará a cabo.",
      why: "El primer paso es lo que alguien hace el lunes; sin él, la acción se queda en intención.",
      fix: "Enumere en steps lo próximo que hay que hacer, mejor con fecha y con quién lo hace.",
      messages: { absent: "la acción aún no tiene pasos" },
    },
    pt: {
      summary: "Cada ação diz em que etapas ou fases será realizada.",
      why: "A primeira etapa é o que alguém faz na segunda-feira; sem ela, a ação não passa de uma intenção.",
      fix: "Enumere em steps o que há a fazer a seguir, de preferência com data e com quem o faz.",
      messages: { absent: "a ação ainda não tem etapas" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, steps: [{ title: Choose the streets }] }]\n",
    "actions: [{ id: a1, title: Plant trees, phases: [{ title: Oaks }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, steps: [{ title: Choose the streets }] }\n  - { id: a2, title: Oaks, parent: a1 }\n",
    "actions: [{ id: a1, title: Plant trees, status: done }]\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    steps: []\n",
      reports: ["4:5 absent"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const index of lacking(actions, { field: "steps", applies: isAhead, answers: hasSteps }))
      yield { path: ["actions", index], messageId: "absent", missing: "steps" };
  },
});

const isAhead = (action: Action): boolean => isLive(action) && action.status !== "done";

const hasSteps = ({ steps, phases }: Action): boolean => isFilled(steps) || isFilled(phases);
