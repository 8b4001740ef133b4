import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import { lineageIn } from "../../plan/lineage.ts";
import type { Problem } from "../../plan/types.generated.ts";

/** Every cause that was selected is answered by an objective, or marked as out of scope. */
export const selectedCausesAddressed = defineRule({
  id: "references/selected-causes-addressed",
  origin: ["RF06"],
  sources: ["URBACT: problems and solutions table", "own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["objectives", "problems"],
  words: {
    en: {
      summary:
        "Every cause that was selected is answered by an objective, or marked as out of scope.",
      why: "The group chose this cause to work on; they will look for it in the objectives first.",
      fix: "Name it under addresses of an objective, or say in outOfScope why it is left to others.",
      messages: { unanswered: "this cause was selected, and no objective addresses it" },
    },
    fr: {
      summary:
        "Chaque cause retenue est traitée par un objectif, ou déclarée hors du champ du plan.",
      why: "Le groupe a choisi de travailler sur cette cause ; c’est elle qu’il cherchera dans les objectifs.",
      fix: "Citez-la dans addresses d’un objectif, ou dites dans outOfScope pourquoi elle revient à d’autres.",
      messages: { unanswered: "cette cause a été retenue et aucun objectif n’y répond" },
    },
    es: {
      summary:
        "Cada causa seleccionada tiene un objetivo que responde a ella, o consta como fuera del alcance.",
      why: "El grupo eligió trabajar en esta causa; será lo primero que busque en los objetivos.",
      fix: "Nómbrela en addresses de un objetivo, o diga en outOfScope por qué se deja a otros.",
      messages: { unanswered: "esta causa se seleccionó y ningún objetivo responde a ella" },
    },
    pt: {
      summary:
        "Cada causa selecionada tem um objetivo que lhe responde, ou está marcada como fora do âmbito.",
      why: "O grupo escolheu trabalhar esta causa; será a primeira coisa que procura nos objetivos.",
      fix: "Nomeie-a em addresses de um objetivo, ou diga em outOfScope porque fica para outros.",
      messages: { unanswered: "esta causa foi selecionada e nenhum objetivo lhe responde" },
    },
  },
  good: [
    "problems: [{ id: p1, text: Hot streets, kind: problem }, { id: p2, text: No shade, kind: cause, parent: p1, selected: true }, { id: p3, text: No trees, kind: cause, parent: p2 }]\nobjectives: [{ id: o1, title: More trees, addresses: [p3] }]\n",
    "problems: [{ id: p1, text: Hot streets, kind: problem }, { id: p2, text: Dry summers, kind: cause, parent: p1, selected: true, outOfScope: The city cannot change the weather }]\nobjectives: [{ id: o1, title: More trees, addresses: [p1] }]\n",
    "problems: [{ id: p2, text: No shade, kind: cause, selected: true }]\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p1, text: Hot streets, kind: problem }\n  - { id: p2, text: No shade, kind: cause, parent: p1, selected: true }\n  - { id: p3, text: Black roofs, kind: cause, parent: p1, selected: true }\nobjectives: [{ id: o1, title: More trees, addresses: [p2] }]\n",
      reports: ["4:7 unanswered"],
    },
    {
      yaml: "problems: [{ id: p1, text: Hot streets, kind: problem }, { id: p2, text: No shade, kind: cause, parent: p1, selected: true }]\nobjectives: [{ id: o1, title: More trees, addresses: [p1] }]\n",
      reports: ["1:60 unanswered"],
    },
  ],
  *check(model) {
    const { problems = [], objectives = [] } = model.plan;
    const named = new Set(objectives.flatMap(({ addresses = [] }) => addresses));
    const isUnclear = objectives.some(({ gaps }) => isExcused(model, gaps, "addresses"));
    if (named.size === 0 || isUnclear) return; // references/objectives-address-problems speaks
    const lineage = lineageIn(problems);
    const isAnswered = (cause: Problem): boolean =>
      lineage(cause).some(({ id, kind }) => kind === "cause" && named.has(id)) ||
      problems.some((card) => named.has(card.id) && lineage(card).includes(cause));
    for (const [index, card] of each(problems)) {
      const { kind, selected, outOfScope } = card;
      if (kind === "cause" && selected === true && !isFilled(outOfScope) && !isAnswered(card))
        yield { path: ["problems", index], messageId: "unanswered", missing: "outOfScope" };
    }
  },
});
