import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { referredIds } from "../../plan/referred.ts";
import type { PolicyDocument } from "../../plan/types.generated.ts";

/** Every strategy that the context cites is taken up by an objective or an action. */
export const policiesLinked = defineRule({
  id: "references/policies-linked",
  origin: ["RF12"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["objectives", "actions", "integration"],
  words: {
    en: {
      summary: "Every strategy that the context cites is taken up by an objective or an action.",
      why: "A list of strategies shows that you have read them; a link shows what you do about them.",
      fix: "Name it under policies of the objective or action that carries it on, or drop it from the list.",
      messages: { unlinked: 'no objective or action takes up "{id}"' },
    },
    fr: {
      summary: "Chaque stratégie citée dans le contexte est reprise par un objectif ou une action.",
      why: "Une liste de stratégies montre que vous les avez lues ; un lien montre ce que vous en faites.",
      fix: "Citez-la dans policies de l’objectif ou de l’action qui la prolonge, ou retirez-la de la liste.",
      messages: { unlinked: 'aucun objectif ni aucune action ne reprend "{id}"' },
    },
    es: {
      summary: "Cada estrategia citada en el contexto la recoge un objetivo o una acción.",
      why: "Una lista de estrategias muestra que se han leído; un vínculo muestra qué se hace con ellas.",
      fix: "Nómbrela en policies del objetivo o la acción que la continúa, o quítela de la lista.",
      messages: { unlinked: 'ningún objetivo ni acción recoge "{id}"' },
    },
    pt: {
      summary: "Cada estratégia citada no contexto é retomada por um objetivo ou uma ação.",
      why: "Uma lista de estratégias mostra que foram lidas; uma ligação mostra o que se faz com elas.",
      fix: "Nomeie-a em policies do objetivo ou da ação que a continua, ou retire-a da lista.",
      messages: { unlinked: 'nenhum objetivo nem ação retoma "{id}"' },
    },
  },
  good: [
    "context: { policies: [{ id: town-plan, title: Town plan }] }\nobjectives: [{ id: o1, title: More trees, policies: [town-plan] }]\n",
    "context: { policies: [{ id: town-plan, title: Town plan }] }\n",
  ],
  bad: [
    {
      yaml: "context:\n  policies:\n    - { id: town-plan, title: Town plan }\n    - { id: climate-law, title: Climate law }\nobjectives: [{ id: o1, title: More trees, policies: [town-plan] }]\n",
      reports: ["4:7 unlinked"],
    },
    {
      yaml: "context: { policies: [{ id: town-plan, title: Town plan }, { id: climate-law, title: Climate law }] }\nactions: [{ id: a1, title: Plant trees, policies: [climate-law] }]\n",
      reports: ["1:23 unlinked"],
    },
  ],
  *check({ plan }) {
    const { context, objectives = [], actions = [] } = plan;
    const linked = new Set([...objectives, ...actions].flatMap(({ policies = [] }) => policies));
    if (linked.size === 0) return; // integration/strategies-of-two-levels speaks
    const isLoose = ({ id }: PolicyDocument): boolean => !linked.has(id);
    if (context?.policies?.some(isLoose) !== true) return;
    const named = referredIds(plan); // evidence of the integration names some, too
    for (const [index, { id }] of each(context.policies))
      if (!named.has(id))
        yield { path: ["context", "policies", index], messageId: "unlinked", data: { id } };
  },
});
