import { defineRule } from "../../check/rule.ts";
import { actionPositions } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { loopsIn } from "../../plan/loops.ts";
import type { Action, Plan } from "../../plan/types.generated.ts";

/** Actions and steps do not wait for each other in a ring. */
export const dependenciesAcyclic = defineRule({
  id: "time/dependencies-acyclic",
  origin: ["TI04"],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "Actions and steps do not wait for each other in a ring.",
      why: "If each waits for the other, none can begin, and there is no order to plan in.",
      fix: "Decide what comes first and take its dependsOn out; if only its effect hangs on it: effect-through.",
      messages: {
        self: "the step waits for itself",
        ring: "{ring}: each waits for the next, so none can begin",
      },
    },
    fr: {
      summary: "Les actions et les étapes ne s’attendent pas les unes les autres en boucle.",
      why: "Si chacune attend l’autre, aucune ne peut commencer, et aucun ordre n’est possible.",
      fix: 'Décidez ce qui vient d’abord et retirez-en dependsOn ; si seul l’effet en dépend, écrivez "effect-through".',
      messages: {
        self: "l’étape dépend d’elle-même",
        ring: "chaque élément attend le suivant ({ring}), et aucun ne peut commencer",
      },
    },
    es: {
      summary: "Las acciones y los pasos no se esperan unos a otros en círculo.",
      why: "Si cada uno espera al otro, ninguno puede empezar y no hay orden posible.",
      fix: 'Decida qué va primero y quítele dependsOn; si solo su efecto depende de ello, use "effect-through".',
      messages: {
        self: "el paso depende de sí mismo",
        ring: "cada elemento espera al siguiente ({ring}) y ninguno puede empezar",
      },
    },
    pt: {
      summary: "As ações e as etapas não esperam umas pelas outras em círculo.",
      why: "Se cada uma espera pela outra, nenhuma pode começar e não há ordem possível.",
      fix: 'Decida o que vem primeiro e retire-lhe dependsOn; se só o efeito depende disso, use "effect-through".',
      messages: {
        self: "a etapa depende de si mesma",
        ring: "cada elemento espera pelo seguinte ({ring}) e nenhum pode começar",
      },
    },
  },
  good: [
    "actions:\n  - { id: a1, title: Dig holes }\n  - { id: a2, title: Plant trees, dependsOn: [a1] }\n  - { id: a3, title: Water, dependsOn: [a1, a2] }\n",
    "actions:\n  - { id: a1, title: New buses, dependsOn: [a2] }\n  - { id: a2, title: Charging points, dependsOn: [{ action: a1, kind: effect-through }] }\n",
    "actions: [{ id: a1, title: Plant trees, steps: [{ id: s1, title: Dig }, { id: s2, title: Plant, dependsOn: [s1] }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Dig holes, dependsOn: [a3] }\n  - { id: a2, title: Plant trees, dependsOn: [{ action: a1, kind: enabled-by }] }\n  - { id: a3, title: Buy trees, dependsOn: [a2] }\n",
      reports: ["2:33 ring"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    steps:\n      - { id: s1, title: Dig, dependsOn: [s2] }\n      - { id: s2, title: Buy, dependsOn: [s1] }\n      - { id: s3, title: Plant, dependsOn: [s3] }\n",
      reports: ["5:31 ring", "7:33 self"],
    },
  ],
  *check({ plan }) {
    const positions = actionPositions(plan);
    for (const ids of loopsIn(actionWaits(plan.actions ?? []))) {
      const index = positions.get(ids[0] ?? "");
      if (ids.length > 1 && index !== undefined) yield reportOf(["actions", index], ids);
    }
    const { places, waits } = stepWaits(plan);
    for (const ids of loopsIn(waits)) {
      const place = places.get(ids[0] ?? "");
      if (place !== undefined) yield reportOf(place, ids);
    }
  },
});

type Place = readonly (string | number)[];

const reportOf = (place: Place, ids: readonly string[]) =>
  ({
    path: [...place, "dependsOn"],
    anchor: "key",
    messageId: ids.length === 1 ? "self" : "ring",
    data: { ring: ringWords([...ids, ids[0] ?? ""]) },
  }) as const;

/** What an action waits for; where only its effect comes through another, it does not wait. */
const actionWaits = (actions: readonly Action[]) =>
  new Map(
    actions.map(({ id, dependsOn = [] }) => [
      id,
      dependsOn.flatMap((item) => {
        if (typeof item === "string") return [item];
        return item.kind === "effect-through" ? [] : [item.action];
      }),
    ]),
  );

const stepWaits = ({ actions }: Plan) => {
  const places = new Map<string, Place>();
  const waits = new Map<string, readonly string[]>();
  for (const [index, { steps }] of each(actions))
    for (const [position, { id, dependsOn = [] }] of each(steps)) {
      if (id === undefined || waits.has(id)) continue;
      places.set(id, ["actions", index, "steps", position]);
      waits.set(id, dependsOn);
    }
  return { places, waits };
};

const ringWords = (ids: readonly string[]): string =>
  (ids.length <= 5 ? ids : [...ids.slice(0, 3), "…", ...ids.slice(-1)]).join(" → ");
