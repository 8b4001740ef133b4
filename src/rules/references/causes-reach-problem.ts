import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";

/** Every cause and every effect hangs under a problem. */
export const causesReachProblem = defineRule({
  id: "references/causes-reach-problem",
  origin: ["RF03"],
  sources: ["URBACT: problem tree"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every cause and every effect hangs, by its parents, under a problem.",
      why: "A loose card explains no problem, and the tree cannot show where it belongs.",
      fix: "Set parent to the problem, or to the cause or effect that this one leads to.",
      messages: {
        cause: "this cause hangs under no problem: it has no parent",
        effect: "this effect hangs under no problem: it has no parent",
      },
    },
    fr: {
      summary: "Chaque cause et chaque effet se rattache, de proche en proche, à un problème.",
      why: "Un élément isolé n’explique aucun problème, et l’arbre ne peut pas montrer où est sa place.",
      fix: "Indiquez dans parent le problème, ou la cause ou l’effet auquel cet élément conduit.",
      messages: {
        cause: "cette cause ne se rattache à aucun problème, elle n’a pas de parent",
        effect: "cet effet ne se rattache à aucun problème, il n’a pas de parent",
      },
    },
    es: {
      summary: "Cada causa y cada efecto cuelga, directa o indirectamente, de un problema.",
      why: "Un elemento suelto no explica ningún problema, y el árbol no puede mostrar cuál es su lugar.",
      fix: "Indique en parent el problema, o la causa o el efecto al que conduce este elemento.",
      messages: {
        cause: "esta causa no cuelga de ningún problema: no tiene elemento superior",
        effect: "este efecto no cuelga de ningún problema: no tiene elemento superior",
      },
    },
    pt: {
      summary: "Cada causa e cada efeito está ligado, direta ou indiretamente, a um problema.",
      why: "Um elemento solto não explica nenhum problema, e a árvore não pode mostrar onde é o seu lugar.",
      fix: "Indique em parent o problema, ou a causa ou o efeito a que este elemento conduz.",
      messages: {
        cause: "esta causa não está ligada a nenhum problema: não tem elemento superior",
        effect: "este efeito não está ligado a nenhum problema: não tem elemento superior",
      },
    },
  },
  good: [
    "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause, parent: p }\n  - { id: d, text: Cheap fuel, kind: cause, parent: c }\n",
    "status: draft\nproblems: [{ id: c, text: Many cars, kind: cause }]\n",
  ],
  bad: [
    {
      yaml: "problems:\n  - { id: p, text: Bad air, kind: problem }\n  - { id: c, text: Many cars, kind: cause }\n  - { id: d, text: Cheap fuel, kind: cause, parent: c }\n",
      reports: ["3:7 cause"],
    },
    { yaml: "problems:\n  - id: e\n    text: Asthma\n    kind: effect\n", reports: ["2:5 effect"] },
  ],
  *check({ plan: { problems } }) {
    for (const [index, { kind, parent }] of each(problems))
      if (kind !== "problem" && parent === undefined)
        yield { path: ["problems", index], messageId: kind, missing: "parent" };
  },
});
