import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** The status of an action agrees with the progress it reports. */
export const statusFitsProgress = defineRule({
  id: "time/status-fits-progress",
  origin: ["TI13"],
  sources: ["own judgement, after open-source plan trackers"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The status of an action agrees with the progress it reports.",
      why: "Two answers to the question how far you are make people trust neither.",
      fix: "Correct the status or the progress, whichever is out of date.",
      messages: {
        unfinished: "is done, but its progress says {percent} %",
        begun: "is not started, but its progress says {percent} %",
        stepDone: "is not started, but one of its steps is done",
      },
    },
    fr: {
      summary: "Le statut d’une action concorde avec l’avancement qu’elle indique.",
      why: "Deux réponses à la question « où en êtes-vous ? », et l’on n’en croit aucune.",
      fix: "Corrigez le statut ou l’avancement, selon ce qui est dépassé.",
      messages: {
        unfinished: "est achevée, mais son avancement indique {percent} %",
        begun: "n’a pas commencé, mais son avancement indique {percent} %",
        stepDone: "n’a pas commencé, mais une de ses étapes est achevée",
      },
    },
    es: {
      summary: "El estado de una acción concuerda con el avance que indica.",
      why: "Con dos respuestas a la pregunta de cómo va, nadie se fía de ninguna.",
      fix: "Corrija el estado o el avance, el que haya quedado atrás.",
      messages: {
        unfinished: "está acabada, pero su avance dice {percent} %",
        begun: "no ha empezado, pero su avance dice {percent} %",
        stepDone: "no ha empezado, pero uno de sus pasos está hecho",
      },
    },
    pt: {
      summary: "O estado de uma ação concorda com o progresso que indica.",
      why: "Com duas respostas à pergunta sobre como vai, ninguém confia em nenhuma.",
      fix: "Corrija o estado ou o progresso, o que estiver desatualizado.",
      messages: {
        unfinished: "está concluída, mas o progresso diz {percent} %",
        begun: "não começou, mas o progresso diz {percent} %",
        stepDone: "não começou, mas uma das suas etapas está feita",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, status: done, progress: { percent: 100 } }, { id: a2, title: Dig, status: not-started, progress: { percent: 0 } }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, status: done, progress: { percent: 99 } }\n  - { id: a2, title: Dig, status: not-started, progress: { percent: 5 } }\n",
      reports: ["2:43 unfinished", "3:35 begun"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, status: not-started, steps: [{ title: Dig, done: 2026-03 }] }]\n",
      reports: ["1:49 stepDone"],
    },
  ],
  *check({ plan }) {
    for (const [index, { status, progress, steps = [] }] of each(plan.actions)) {
      const percent = progress?.percent;
      const path = ["actions", index, "status"];
      if (status === "done" && percent !== undefined && percent < 100)
        yield { path, messageId: "unfinished", data: { percent } };
      if (status !== "not-started") continue;
      if (percent !== undefined && percent > 0)
        yield { path, messageId: "begun", data: { percent } };
      else if (steps.some(({ done }) => isFilled(done))) yield { path, messageId: "stepDone" };
    }
  },
});
