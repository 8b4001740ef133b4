import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { lineageIn } from "../../plan/lineage.ts";

/** A problem tree has one focal problem. */
export const oneFocalProblem = defineRule({
  id: "references/one-focal-problem",
  origin: ["RF03"],
  sources: ["URBACT: problem tree"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A problem tree has one focal problem, and all else in it is a cause or an effect.",
      why: "With two problems in one tree it is unclear which of them your objectives answer.",
      fix: "Make the lower card a cause or an effect, or take its parent away to start a tree of its own.",
      messages: { second: '"{id}" is a problem under the problem "{other}"; a tree has one' },
    },
    fr: {
      summary:
        "Un arbre à problèmes a un seul problème central ; tout le reste y est cause ou effet.",
      why: "Avec deux problèmes dans un même arbre, on ne sait plus auquel répondent vos objectifs.",
      fix: "Faites de l’élément inférieur une cause ou un effet, ou retirez son parent pour commencer un autre arbre.",
      messages: {
        second: '"{id}" est un problème placé sous le problème "{other}", or un arbre n’en a qu’un',
      },
    },
    es: {
      summary:
        "Un árbol de problemas tiene un solo problema central; todo lo demás es causa o efecto.",
      why: "Con dos problemas en un mismo árbol no queda claro a cuál responden sus objetivos.",
      fix: "Convierta el elemento inferior en causa o efecto, o quítele parent para empezar otro árbol.",
      messages: {
        second: '"{id}" es un problema bajo el problema "{other}"; cada árbol tiene uno solo',
      },
    },
    pt: {
      summary:
        "Uma árvore de problemas tem um só problema central; tudo o resto é causa ou efeito.",
      why: "Com dois problemas na mesma árvore, não fica claro a qual respondem os objetivos.",
      fix: "Transforme o elemento inferior em causa ou efeito, ou retire-lhe parent para começar outra árvore.",
      messages: { second: '"{id}" é um problema sob o problema "{other}"; cada árvore tem um só' },
    },
  },
  good: [
    "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - { id: q, text: Noise, kind: problem }\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: q, text: Noise, kind: problem, parent: p }\n",
      reports: ["3:50 second"],
    },
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - id: q\n    text: Noise\n    kind: problem\n    parent: c\n",
      reports: ["7:13 second"],
    },
  ],
  *check({ plan: { problems } }) {
    const lineage = lineageIn(problems);
    for (const [index, card] of each(problems)) {
      if (card.kind !== "problem") continue;
      const other = lineage(card).find((above) => above !== card && above.kind === "problem");
      if (other !== undefined)
        yield {
          path: ["problems", index, "parent"],
          messageId: "second",
          data: { id: card.id, other: other.id },
        };
    }
  },
});
