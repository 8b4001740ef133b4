import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan names what may endanger it as a whole. */
export const planRisksNamed = defineRule({
  id: "risks/plan-risks-named",
  origin: ["RK01"],
  sources: ["URBACT: contents of an integrated action plan"],
  level: "error",
  kind: "missing",
  from: "final",
  reads: ["risks"],
  words: {
    en: {
      summary: "The plan names at least one risk that threatens it as a whole.",
      why: "A lost election or a missing grant hits all actions at once, and no single action owner acts.",
      fix: "Add a risk without actions: what could stop the whole plan, and who would notice first?",
      messages: {
        onlyActions: "every risk concerns single actions, none the plan as a whole",
        onlySuccess: "only success factors are listed, nothing that may go wrong",
      },
    },
    fr: {
      summary: "Le plan nomme au moins un risque qui le menace dans son ensemble.",
      why: "Une élection perdue ou une subvention refusée touche toutes les actions à la fois, et aucun responsable d’action n’y répond seul.",
      fix: "Ajoutez un risque sans actions : qu’est-ce qui pourrait arrêter tout le plan, et qui le verrait le premier ?",
      messages: {
        onlyActions: "chaque risque concerne des actions précises, aucun le plan dans son ensemble",
        onlySuccess: "seuls des facteurs de réussite sont cités, rien de ce qui peut mal tourner",
      },
    },
    es: {
      summary: "El plan nombra al menos un riesgo que lo amenaza en su conjunto.",
      why: "Unas elecciones perdidas o una subvención denegada golpean todas las acciones a la vez, y ningún responsable de acción responde por sí solo.",
      fix: "Añada un riesgo sin actions: ¿qué podría detener el plan entero y quién lo notaría primero?",
      messages: {
        onlyActions:
          "todos los riesgos se refieren a acciones concretas, ninguno al plan en su conjunto",
        onlySuccess: "solo figuran factores de éxito, nada de lo que puede salir mal",
      },
    },
    pt: {
      summary: "O plano indica pelo menos um risco que o ameaça no seu conjunto.",
      why: "Umas eleições perdidas ou uma subvenção recusada atingem todas as ações ao mesmo tempo, e nenhum responsável de ação responde sozinho.",
      fix: "Acrescente um risco sem actions: o que poderia parar todo o plano, e quem daria por isso primeiro?",
      messages: {
        onlyActions:
          "todos os riscos dizem respeito a ações concretas, nenhum ao plano no seu conjunto",
        onlySuccess: "só são indicados fatores de sucesso, nada do que pode correr mal",
      },
    },
  },
  good: [
    "risks: [{ id: r1, description: The grant is refused }]\n",
    "risks: [{ id: r1, description: Departments work apart, kind: barrier }]\n",
    "risks: []\n",
  ],
  bad: [
    {
      yaml: "actions: [{ id: a1, title: Plant trees }]\nrisks: [{ id: r1, description: Trees dry out, actions: [a1] }]\n",
      reports: ["2:1 onlyActions"],
    },
    {
      yaml: "risks:\n  - { id: r1, description: The mayor stands behind it, kind: success-factor }\n",
      reports: ["1:1 onlySuccess"],
    },
  ],
  *check({ plan: { risks = [] } }) {
    if (risks.length === 0) return; // structure/required-sections speaks
    const dangers = risks.filter(({ kind }) => kind !== "success-factor");
    if (dangers.some(({ actions }) => !isFilled(actions))) return;
    const messageId = dangers.length === 0 ? "onlySuccess" : "onlyActions";
    yield { path: ["risks"], anchor: "key", messageId };
  },
});
