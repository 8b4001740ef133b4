import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { referencePlaces } from "../../plan/references.generated.ts";
import { referredIds } from "../../plan/referred.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";

/** What the plan lists, it uses. */
export const nothingOrphaned = defineRule({
  id: "references/nothing-orphaned",
  origin: ["RF09"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: [...new Set(referencePlaces.flatMap(({ path }) => path.slice(0, 1)))],
  words: {
    en: {
      summary:
        "Stakeholders, indicators, sources of money and trials that the plan lists are used in it.",
      why: "What is listed but used nowhere is either forgotten work or ballast for the reader.",
      fix: "Link it to what it belongs to, or take it out.",
      messages: {
        stakeholder: '"{id}" has no role, score or task anywhere in the plan',
        funding: 'no action gets money from "{id}"',
        indicator: "the indicator does not say what it measures",
        test: "the trial does not say which action it informs",
      },
    },
    fr: {
      summary:
        "Le plan utilise les parties prenantes, indicateurs, sources de financement et expérimentations qu’il cite.",
      why: "Ce qui est cité sans servir est soit un travail oublié, soit un poids inutile pour le lecteur.",
      fix: "Reliez cet élément à ce qui le concerne, ou supprimez-le.",
      messages: {
        stakeholder: '"{id}" n’a ni rôle, ni note, ni tâche dans le plan',
        funding: 'aucune action ne reçoit d’argent de "{id}"',
        indicator: "l’indicateur ne dit pas ce qu’il mesure",
        test: "l’expérimentation ne dit pas quelle action elle éclaire",
      },
    },
    es: {
      summary:
        "Las partes interesadas, los indicadores, las fuentes de financiación y las pruebas que el plan enumera se usan en él.",
      why: "Lo que se enumera y no se usa es trabajo olvidado o un lastre para quien lee.",
      fix: "Vincúlelo a aquello que le corresponde, o quítelo.",
      messages: {
        stakeholder: '"{id}" no tiene función, puntuación ni tarea en el plan',
        funding: 'ninguna acción recibe dinero de "{id}"',
        indicator: "el indicador no dice qué mide",
        test: "la prueba no dice qué acción debe orientar",
      },
    },
    pt: {
      summary:
        "As partes interessadas, os indicadores, as fontes de financiamento e as experiências que o plano enumera são usados nele.",
      why: "O que se enumera e não se usa é trabalho esquecido ou um peso para quem lê.",
      fix: "Ligue-o àquilo a que pertence, ou retire-o.",
      messages: {
        stakeholder: '"{id}" não tem função, pontuação nem tarefa no plano',
        funding: 'nenhuma ação recebe dinheiro de "{id}"',
        indicator: "o indicador não diz o que mede",
        test: "a experiência não diz que ação deve orientar",
      },
    },
  },
  good: [
    "stakeholders: [{ id: parks, name: Parks department }]\nfunding: [{ id: budget, name: City budget }]\nactions: [{ id: a1, title: Plant trees, owners: [parks], allocations: [{ source: budget }] }]\nindicators: [{ id: i1, name: Trees planted, measures: [a1] }]\ntests: [{ id: t1, title: Trees in tubs, informs: [a1] }]\n",
    "stakeholders: [{ id: press, name: Local press, interest: 2, power: 4 }]\n",
    "risks: [{ id: r1, description: A new council stops the plan }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: parks, name: Parks department }\nfunding:\n  - { id: budget, name: City budget }\n",
      reports: ["2:5 stakeholder", "4:5 funding"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted }\ntests:\n  - { id: t1, title: Trees in tubs, informs: [] }\n",
      reports: ["2:7 indicator", "4:37 test"],
    },
  ],
  *check({ plan }) {
    const referred = referredIds(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id } = stakeholder;
      if (!referred.has(id) && !isAnalysed(stakeholder))
        yield { path: ["stakeholders", index], messageId: "stakeholder", data: { id } };
    }
    for (const [index, { id }] of each(plan.funding))
      if (!referred.has(id)) yield { path: ["funding", index], messageId: "funding", data: { id } };
    for (const [index, { measures }] of each(plan.indicators))
      if (!isFilled(measures))
        yield { path: ["indicators", index], messageId: "indicator", missing: "measures" };
    for (const [index, { informs }] of each(plan.tests))
      if (!isFilled(informs))
        yield { path: ["tests", index], messageId: "test", missing: "informs" };
  },
});

/** Whether the analysis says anything on a stakeholder: that alone is a reason to list it. */
const isAnalysed = (stakeholder: Stakeholder): boolean => {
  const { role, interest, power, interests, howAffected, approach, engagement } = stakeholder;
  return [role, interest, power, interests, howAffected, approach, engagement].some(isFilled);
};
