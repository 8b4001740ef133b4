import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { lineageIn } from "../../plan/lineage.ts";
import type { Problem } from "../../plan/types.generated.ts";

/** The focal problem has at least two causes and one effect. */
export const problemHasCausesAndEffects = defineRule({
  id: "references/problem-has-causes-and-effects",
  origin: ["RF04"],
  sources: ["URBACT: problem tree", "own judgement (the number)"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["problems"],
  options: { causes: 2 },
  words: {
    en: {
      summary: "The focal problem has at least two causes and one effect.",
      why: "A problem with one cause has not been taken apart; without effects nobody sees why it matters.",
      fix: "Ask the group “why?” and “so what?” a few times more, and add what they say to the tree.",
      messages: {
        fewCauses: "{count} of the {needed} causes asked for stand below the problem",
        noEffect: "no effect of the problem is named",
      },
    },
    fr: {
      summary: "Le problème central a au moins deux causes et un effet.",
      why: "Un problème à cause unique n’a pas été décomposé ; sans effets, on ne voit pas pourquoi il compte.",
      fix: "Demandez encore au groupe « pourquoi ? » et « et alors ? », et complétez l’arbre avec ses réponses.",
      messages: {
        fewCauses: "le problème a {count} des {needed} causes demandées",
        noEffect: "aucun effet du problème n’est nommé",
      },
    },
    es: {
      summary: "El problema central tiene al menos dos causas y un efecto.",
      why: "Un problema con una sola causa no se ha desmenuzado; sin efectos nadie ve por qué importa.",
      fix: "Pregunte al grupo unas veces más «¿por qué?» y «¿y qué?», y lleve las respuestas al árbol.",
      messages: {
        fewCauses: "el problema tiene {count} de las {needed} causas que se piden",
        noEffect: "no se nombra ningún efecto del problema",
      },
    },
    pt: {
      summary: "O problema central tem pelo menos duas causas e um efeito.",
      why: "Um problema com uma só causa não foi decomposto; sem efeitos ninguém vê porque importa.",
      fix: "Pergunte ao grupo mais umas vezes «porquê?» e «e depois?», e leve as respostas à árvore.",
      messages: {
        fewCauses: "o problema tem {count} das {needed} causas pedidas",
        noEffect: "não se nomeia nenhum efeito do problema",
      },
    },
  },
  good: [
    "problems:\n  - { id: p1, text: Hot streets, kind: problem }\n  - { id: p2, text: No shade, kind: cause, parent: p1 }\n  - { id: p3, text: No trees, kind: cause, parent: p2 }\n  - { id: p4, text: Empty shops, kind: effect, parent: p1 }\n",
    "problems:\n  - { id: p1, text: Hot streets, kind: problem }\n  - { id: p2, text: No shade, kind: cause, parent: p1 }\n  - { id: p3, text: No trees, kind: cause, parent: p2 }\n  - { id: p4, text: Empty shops, kind: effect, parent: p1 }\n  - { id: p5, text: Early closing, kind: problem, parent: p4 }\n",
    "status: draft\nproblems: [{ id: p1, text: Hot streets, kind: problem }]\n",
    "problems: [{ id: p1, text: Hot streets, kind: problem }, { id: p2, text: No shade, kind: cause }]\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p1, text: Hot streets, kind: problem }\n  - { id: p2, text: No shade, kind: cause, parent: p1 }\n",
      reports: ["2:5 fewCauses", "2:5 noEffect"],
    },
    {
      yaml: "problems:\n  - { id: p1, text: Hot streets, kind: problem }\n  - { id: p2, text: No shade, kind: cause, parent: p1 }\n  - { id: p3, text: Black roofs, kind: cause, parent: p1 }\n",
      reports: ["2:5 noEffect"],
    },
  ],
  *check({ plan: { problems = [] } }, { option }) {
    const lineage = lineageIn(problems);
    const isLoose = (card: Problem): boolean =>
      lineage(card).every(({ kind }) => kind !== "problem");
    if (problems.some(isLoose)) return; // references/causes-reach-problem speaks
    const isNested = (card: Problem): boolean =>
      lineage(card).some(({ kind }, step) => step > 0 && kind === "problem"); // one-focal-problem
    const needed = option("causes");
    for (const [index, focal] of each(problems)) {
      if (focal.kind !== "problem" || isNested(focal)) continue;
      const below = problems.filter((card) => card !== focal && lineage(card).includes(focal));
      const count = below.filter(({ kind }) => kind === "cause").length;
      const path = ["problems", index];
      if (count < needed) yield { path, messageId: "fewCauses", data: { count, needed } };
      if (below.every(({ kind }) => kind !== "effect")) yield { path, messageId: "noEffect" };
    }
  },
});
