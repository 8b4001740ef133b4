import { isLive } from "../../src/plan/actions.ts";
import { lineageIn } from "../../src/plan/lineage.ts";
import type { Problem } from "../../src/plan/types.generated.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Pins one more card to the problem tree; the rule must speak at `field` of it. */
const pinning =
  (card: (plan: MutablePlan) => Problem, field: string): Mutator["seed"] =>
  (plan) =>
    plan.problems && at("problems", plan.problems.push(card(plan)) - 1, field);

/** Whether an objective has no parts, so that it has to answer for itself. */
const isLast = (id: string, { objectives = [] }: MutablePlan): boolean =>
  objectives.every(({ parent }) => parent !== id);

/** How each rule of the topic is broken in a plan that keeps it. */
export const referencesMutators: Mutators = {
  "references/actions-serve-objectives": {
    seed: inFirst(
      "actions",
      (action, plan) => {
        const others = (plan.actions ?? []).filter((other) => other !== action && isLive(other));
        const served = new Set(others.flatMap(({ objectives = [] }) => objectives));
        return standsAlone(action, plan) && (action.objectives ?? []).every((id) => served.has(id));
      },
      (action) => {
        drop(action, "objectives");
        return ["objectives"];
      },
    ),
  },
  "references/causes-reach-problem": {
    seed: pinning(() => ({ id: "loose", text: "Nobody waters trees", kind: "cause" }), "parent"),
  },
  "references/dependencies-alive": {
    seed: inFirst("actions", isLive, (action) => {
      action.dependsOn = [...(action.dependsOn ?? []), action.id];
      return ["dependsOn", action.dependsOn.length - 1];
    }),
  },
  "references/ids-unique": {
    seed: ({ references }) => {
      const id = references?.[0]?.id;
      if (!references || id === undefined) return undefined;
      return at("references", references.push({ id, title: "The same id again" }) - 1, "id");
    },
  },
  "references/nothing-orphaned": {
    seed: ({ stakeholders }) =>
      stakeholders &&
      at(
        "stakeholders",
        stakeholders.push({ id: "archive", name: "City archive", kind: "department" }) - 1,
      ),
  },
  "references/objectives-address-problems": {
    seed: (plan) => {
      const lineage = lineageIn(plan.objectives);
      return inFirst(
        "objectives",
        ({ id }) => isLast(id, plan) && plan.problems !== undefined,
        (objective) => {
          for (const above of lineage(objective)) drop(above, "addresses");
          return ["addresses"];
        },
      )(plan);
    },
    companions: ["references/selected-causes-addressed"],
  },
  "references/objectives-have-actions": {
    seed: inFirst(
      "objectives",
      ({ id, level, parent }, plan) =>
        isLast(id, plan) && level === "specific" && parent !== undefined,
      ({ id, parent = "" }, { actions = [] }) => {
        for (const action of actions)
          if (action.objectives?.includes(id))
            action.objectives = [
              ...new Set(action.objectives.map((other) => (other === id ? parent : other))),
            ];
        return [];
      },
    ),
  },
  "references/one-focal-problem": {
    seed: pinning(
      ({ problems = [] }) => ({
        id: "second",
        text: "Shops close early",
        kind: "problem",
        parent: problems.find(({ kind }) => kind === "problem")?.id ?? "",
      }),
      "parent",
    ),
  },
  "references/parents-acyclic": {
    seed: pinning(
      () => ({ id: "ring", text: "Nobody waters trees", kind: "cause", parent: "ring" }),
      "parent",
    ),
  },
  "references/references-resolve": {
    seed: inFirst("actions", isLive, (action) => {
      action.objectives = [...(action.objectives ?? []), "nowhere-to-be-found"];
      return ["objectives", action.objectives.length - 1];
    }),
  },
  "references/titles-distinct": {
    seed: ({ stakeholders }) => {
      const first = stakeholders?.[0];
      if (!stakeholders || !first) return undefined;
      const twin = { ...first, id: "twin", kind: "department", role: "Waters the trees" } as const;
      return at("stakeholders", stakeholders.push(twin) - 1, "name");
    },
  },
};
