import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import type { PolicyDocument } from "../../plan/types.generated.ts";

/** The plan builds on strategies of more than one level of government. */
export const strategiesOfTwoLevels = defineRule({
  id: "integration/strategies-of-two-levels",
  origin: ["IG04"],
  sources: ["URBACT: integrated approach in action plans", "EU Regulation 2021/1060, Article 29"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["context", "objectives", "actions"],
  words: {
    en: {
      summary:
        "Objectives or actions are linked to strategies of at least two levels of government.",
      why: "A plan that fits what region, state or Union have decided finds support and money there.",
      fix: "List the strategies under context.policies with their level, and name them in an objective.",
      messages: {
        none: "the plan names no strategy in force that it builds on",
        unlinked: "strategies are listed, but no objective or action is linked to one",
        oneLevel: "the plan is linked to strategies of one level only: {level}",
      },
    },
    fr: {
      summary:
        "Des objectifs ou des actions sont reliés à des stratégies d’au moins deux niveaux de gouvernement.",
      why: "Un plan conforme à ce que région, État ou Union ont décidé y trouve appui et argent.",
      fix: "Énumérez les stratégies et leur niveau sous context.policies, et nommez-les dans un objectif.",
      messages: {
        none: "le plan ne nomme aucune stratégie en vigueur sur laquelle il s’appuie",
        unlinked: "des stratégies sont citées, mais aucun objectif ni aucune action n’y est relié",
        oneLevel: 'le plan n’est relié qu’à des stratégies d’un seul niveau ("{level}")',
      },
    },
    es: {
      summary:
        "Objetivos o acciones están vinculados a estrategias de al menos dos niveles de gobierno.",
      why: "Un plan que encaja con lo que han decidido región, Estado o Unión encuentra allí apoyo y dinero.",
      fix: "Enumere las estrategias y su nivel en context.policies, y nómbrelas en un objetivo.",
      messages: {
        none: "el plan no nombra ninguna estrategia vigente en la que se apoye",
        unlinked: "se enumeran estrategias, pero ningún objetivo ni acción está vinculado a ellas",
        oneLevel: 'el plan solo está vinculado a estrategias de un nivel ("{level}")',
      },
    },
    pt: {
      summary:
        "Objetivos ou ações estão ligados a estratégias de pelo menos dois níveis de governo.",
      why: "Um plano que se ajusta ao que região, Estado ou União decidiram encontra aí apoio e dinheiro.",
      fix: "Enumere as estratégias e o seu nível em context.policies, e indique-as num objetivo.",
      messages: {
        none: "o plano não indica nenhuma estratégia em vigor em que se apoie",
        unlinked: "há estratégias enumeradas, mas nenhum objetivo nem ação está ligado a elas",
        oneLevel: 'o plano só está ligado a estratégias de um nível ("{level}")',
      },
    },
  },
  good: [
    "context:\n  policies: [{ id: p1, title: City strategy, level: local }, { id: p2, title: Energy law, level: national }]\nobjectives: [{ id: o1, title: Clean heat, policies: [p1] }]\nactions: [{ id: a1, title: Insulate schools, policies: [p2] }]\n",
    "context:\n  policies: [{ id: p1, title: City strategy, level: local }, { id: p2, title: Energy plan }]\nobjectives: [{ id: o1, title: Clean heat, policies: [p1, p2] }]\n",
  ],
  bad: [
    { yaml: "context: { needs: Clean heat }\n", reports: ["1:1 none"] },
    {
      yaml: "context:\n  policies: [{ id: p1, title: City strategy, level: local }, { id: p2, title: Energy law, level: national }]\nobjectives: [{ id: o1, title: Clean heat, policies: [p1] }]\n",
      reports: ["2:3 oneLevel"],
    },
    {
      yaml: "context:\n  needs: Clean heat\n  policies:\n    - { id: p1, title: City strategy, level: local }\n",
      reports: ["3:3 unlinked"],
    },
  ],
  *check({ plan: { context, objectives = [], actions = [] } }) {
    if (!isFilled(context)) return; // a part that the profile asks for
    const path = ["context"];
    const missing = "policies";
    if (!isFilled(context?.policies)) {
      yield { path, messageId: "none", missing };
      return;
    }
    const named = new Set([...objectives, ...actions].flatMap(({ policies = [] }) => policies));
    const linked = (context?.policies ?? []).filter(({ id }) => named.has(id));
    const [only, ...others] = levelsOf(linked);
    if (linked.length === 0) yield { path, messageId: "unlinked", missing };
    else if (only !== undefined && others.length === 0)
      yield { path, messageId: "oneLevel", data: { level: only }, missing };
  },
});

/** The different levels; each that is not stated counts as one of its own. */
const levelsOf = (policies: readonly PolicyDocument[]): readonly string[] => [
  ...new Set(policies.map(({ id, level }) => level ?? id)),
];
