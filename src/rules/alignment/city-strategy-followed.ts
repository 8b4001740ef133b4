import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";

/** At least one action is linked to a strategy of the whole city. */
export const cityStrategyFollowed = defineRule({
  id: "alignment/city-strategy-followed",
  origin: ["AL10"],
  sources: ["URBACT: results of the RegGov network"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["actions", "objectives"],
  words: {
    en: {
      summary: "At least one action is linked to a strategy of the whole city.",
      why: "A project beside the city’s own strategy has no place in its budget, and ends with its grant.",
      fix: "Name the strategy under policies of the action that carries it out.",
      messages: { unlinked: 'no action is linked to the strategy of the city, "{id}"' },
    },
    fr: {
      summary: "Une action au moins est liée à une stratégie de toute la ville.",
      why: "Un projet en marge de la stratégie de la ville n’a pas de place dans son budget et s’arrête avec la subvention.",
      fix: "Citez la stratégie sous policies, dans l’action qui la met en œuvre.",
      messages: { unlinked: 'aucune action n’est liée à la stratégie de la ville ("{id}")' },
    },
    es: {
      summary: "Al menos una acción está vinculada a una estrategia de toda la ciudad.",
      why: "Un proyecto al margen de la estrategia municipal no tiene sitio en su presupuesto y acaba con la subvención.",
      fix: "Indique la estrategia en policies, en la acción que la lleva a la práctica.",
      messages: { unlinked: 'ninguna acción está vinculada a la estrategia de la ciudad ("{id}")' },
    },
    pt: {
      summary: "Pelo menos uma ação está ligada a uma estratégia de toda a cidade.",
      why: "Um projeto à margem da estratégia da cidade não tem lugar no orçamento e acaba quando acaba a subvenção.",
      fix: "Indique a estratégia em policies, na ação que a põe em prática.",
      messages: { unlinked: 'nenhuma ação está ligada à estratégia da cidade ("{id}")' },
    },
  },
  good: [
    "context: { policies: [{ id: town-plan, title: Town plan, level: local }] }\nactions: [{ id: a1, title: Plant, policies: [town-plan] }]\n",
    "context: { policies: [{ id: town-plan, title: Town plan, level: local }] }\nobjectives: [{ id: o1, title: Shade, policies: [town-plan] }]\nactions: [{ id: a1, title: Plant, objectives: [o1] }]\n",
    "context: { policies: [{ id: law, title: Climate law, level: national }] }\nactions: [{ id: a1, title: Plant }]\n",
  ],
  bad: [
    {
      yaml: "context: { policies: [{ id: town-plan, title: Town plan, level: local }, { id: law, title: Climate law, level: national }] }\nactions:\n  - { id: a1, title: Plant, policies: [law] }\n",
      reports: ["2:1 unlinked"],
    },
    {
      yaml: "context: { policies: [{ id: town-plan, title: Town plan, level: local }] }\nobjectives: [{ id: o1, title: Shade, policies: [town-plan] }]\nactions: [{ id: a1, title: Plant }]\n",
      reports: ["3:1 unlinked"],
    },
  ],
  *check({ plan: { context, objectives = [], actions = [] } }) {
    const policies = context?.policies ?? [];
    const [city] = policies.filter(({ level }) => level === "local");
    const live = actions.filter(isLive);
    if (city === undefined || live.length === 0) return;
    const served = new Set(live.flatMap((action) => action.objectives ?? []));
    const named = new Set(
      [...live, ...objectives.filter(({ id }) => served.has(id))].flatMap(
        (entry) => entry.policies ?? [],
      ),
    );
    if (named.size === 0 && objectives.every((objective) => !isFilled(objective.policies))) return; // integration/strategies-of-two-levels speaks
    const isFollowed = policies.some(
      ({ id, level }) => named.has(id) && (level ?? "local") === "local",
    );
    if (!isFollowed)
      yield { path: ["actions"], anchor: "key", messageId: "unlinked", data: { id: city.id } };
  },
});
