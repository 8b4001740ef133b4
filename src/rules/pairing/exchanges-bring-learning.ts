import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { when } from "../../plan/model.ts";

/** An exchange says what came of it. */
export const exchangesBringLearning = defineRule({
  id: "pairing/exchanges-bring-learning",
  origin: ["CP10"],
  sources: ["IUC: experience of the first phase"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["learnings"],
  words: {
    en: {
      summary: "An exchange says what came of it, or a learning names it.",
      why: "What was not written down after a visit is forgotten by the time the actions are chosen.",
      fix: "Write outcomes, or add a learning that names this exchange.",
      messages: { absent: "the exchange does not say what came of it" },
    },
    fr: {
      summary: "Un échange dit ce qu’il a donné, ou un enseignement le nomme.",
      why: "Ce qui n’a pas été noté après une visite est oublié quand on choisit les actions.",
      fix: "Rédigez outcomes, ou ajoutez un enseignement qui nomme cet échange.",
      messages: { absent: "l’échange ne dit pas ce qu’il a donné" },
    },
    es: {
      summary: "Un intercambio dice qué se sacó de él, o lo nombra un aprendizaje.",
      why: "Lo que no se apuntó tras una visita está olvidado cuando se eligen las acciones.",
      fix: "Escriba outcomes, o añada un aprendizaje que nombre este intercambio.",
      messages: { absent: "el intercambio no dice qué se sacó de él" },
    },
    pt: {
      summary: "Um intercâmbio diz o que dele resultou, ou uma aprendizagem indica-o.",
      why: "O que não se anotou depois de uma visita está esquecido quando se escolhem as ações.",
      fix: "Escreva outcomes, ou acrescente uma aprendizagem que indique este intercâmbio.",
      messages: { absent: "o intercâmbio não diz o que dele resultou" },
    },
  },
  good: [
    "exchanges: [{ id: e1, kind: study-visit, outcomes: A first sketch of the cool route }]\n",
    "exchanges: [{ id: e1, kind: study-visit }]\nlearnings: [{ id: l1, exchange: e1, insight: Shade beats fountains }]\n",
    "exchanges: [{ id: e1, kind: study-visit, start: 2027-02 }, { id: e2, kind: memorandum }]\n",
  ],
  bad: [
    { yaml: "exchanges: [{ id: e1, kind: study-visit }]\n", reports: ["1:15 absent"] },
    {
      yaml: "exchanges:\n  - { id: e1, kind: study-visit, start: 2026-11, outcomes: ' ' }\n  - { id: e2, kind: online, start: 2026-12, outcomes: ' ' }\n",
      reports: ["2:50 absent"],
    },
  ],
  *check(model, { today }) {
    const told = new Set((model.plan.learnings ?? []).map(({ exchange }) => exchange));
    for (const [index, { id, kind, start, end, outcomes }] of each(model.plan.exchanges)) {
      const date = when(model, end ?? start);
      const isAhead = today !== undefined && date !== undefined && date.earliest > today;
      if (kind === "memorandum" || isAhead || isFilled(outcomes) || told.has(id)) continue;
      yield { path: ["exchanges", index], messageId: "absent", missing: "outcomes" };
    }
  },
});
