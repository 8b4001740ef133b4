import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every objective says which problem or cause it answers. */
export const objectivesAddressProblems = defineRule({
  id: "references/objectives-address-problems",
  origin: ["RF05"],
  sources: ["URBACT: problem tree", "URBACT: problems and solutions table"],
  level: "error",
  kind: "missing",
  from: "consulted",
  reads: ["problems"],
  words: {
    en: {
      summary: "Every objective says which problem or cause it answers.",
      why: "An objective that answers none of your problems is either superfluous, or shows one is missing.",
      fix: "List the ids of its problems or causes under addresses, or add the card that is missing.",
      messages: { absent: "the objective does not say which problem or cause it answers" },
    },
    fr: {
      summary: "Chaque objectif dit à quel problème ou à quelle cause il répond.",
      why: "Un objectif qui ne répond à aucun de vos problèmes est superflu, ou révèle qu’il en manque un.",
      fix: "Citez dans addresses les identifiants de ses problèmes ou causes, ou ajoutez à l’arbre l’élément qui manque.",
      messages: { absent: "l’objectif ne dit pas à quel problème ou à quelle cause il répond" },
    },
    es: {
      summary: "Cada objetivo dice a qué problema o causa responde.",
      why: "Un objetivo que no responde a ninguno de sus problemas sobra, o revela que falta alguno.",
      fix: "Enumere en addresses los id de sus problemas o causas, o añada al árbol el elemento que falta.",
      messages: { absent: "el objetivo no dice a qué problema o causa responde" },
    },
    pt: {
      summary: "Cada objetivo diz a que problema ou causa responde.",
      why: "Um objetivo que não responde a nenhum dos problemas está a mais, ou revela que falta algum.",
      fix: "Enumere em addresses os id dos seus problemas ou causas, ou acrescente à árvore o elemento em falta.",
      messages: { absent: "o objetivo não diz a que problema ou causa responde" },
    },
  },
  good: [
    "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives: [{ id: o1, title: Clean air, addresses: [p] }]\n",
    "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air, addresses: [p] }\n  - { id: o2, title: Fewer cars, parent: o1 }\n",
    "objectives: [{ id: o1, title: Clean air }]\n",
  ],
  bad: [
    {
      yaml: "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air }\n",
      reports: ["3:7 absent"],
    },
    {
      yaml: "problems: [{ id: p, text: Bad air, kind: problem }]\nobjectives:\n  - { id: o1, title: Clean air }\n  - { id: o2, title: Fewer cars, parent: o1, addresses: [p] }\n  - { id: o3, title: More trees, parent: o1, addresses: [] }\n",
      reports: ["5:46 absent"],
    },
  ],
  *check({ plan: { objectives, problems } }) {
    if (!isFilled(problems)) return; // structure/focal-problem-named speaks
    for (const index of lacking(objectives, { field: "addresses" }))
      yield { path: ["objectives", index], messageId: "absent", missing: "addresses" };
  },
});
