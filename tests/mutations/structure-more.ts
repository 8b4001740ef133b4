import { leafActions } from "../../src/plan/actions.ts";
import { isFilled } from "../../src/plan/filled.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, first, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Takes a field out of the first key fact that has it. */
const factWithout =
  (field: "year"): Mutator["seed"] =>
  ({ context }) => {
    const fact = first(context?.keyFacts, (each) => isFilled(each[field]));
    if (!fact) return undefined;
    drop(fact.item, field);
    return at("context", "keyFacts", fact.index, field);
  };

const hasObjectives = ({ objectives = [] }: MutablePlan): boolean => objectives.length > 0;

/** How the demands on form and fullness are broken. */
export const structureMoreMutators: Mutators = {
  "structure/actions-described": {
    seed: inFirst(
      "actions",
      (action, plan) =>
        standsAlone(action, plan) &&
        !plan.indicators?.some(({ measures }) => measures === "all-actions"),
      (action) => {
        for (const field of ["description", "steps", "notes"] as const) drop(action, field);
        action.phases ??= [{ title: "All of it" }];
        drop(action, "outputs");
        return ["description"];
      },
    ),
    companions: ["structure/actions-have-outputs"],
  },
  "structure/descriptions-add-to-title": {
    seed: inFirst(
      "actions",
      (action) => isFilled(action.description),
      (action) => {
        action.description = action.title;
        return ["description"];
      },
    ),
    companions: ["structure/descriptions-tell-enough"],
  },
  "structure/descriptions-tell-enough": {
    seed: inFirst(
      "actions",
      (action, plan) => standsAlone(action, plan) && isFilled(action.description),
      (action) => {
        action.description = "On twelve streets.";
        return ["description"];
      },
    ),
    companions: ["integration/cross-cutting-themes"],
  },
  "structure/key-facts-dated": { seed: factWithout("year") },
  "structure/key-facts-recent": {
    seed: ({ context, process, period }) => {
      const fact = first(context?.keyFacts);
      if (!fact || !isFilled(process?.start ?? period?.start)) return undefined;
      fact.item.year = 1975;
      fact.item.label = "A figure of its own";
      return at("context", "keyFacts", fact.index, "year");
    },
  },
  "structure/published-openly": {
    seed: ({ publication }) => {
      if (!isFilled(publication?.licence)) return undefined;
      if (publication) drop(publication, "licence");
      return at("publication", "licence");
    },
  },
  "structure/strategic-objectives-focused": {
    seed: (plan) => {
      if (!hasObjectives(plan)) return undefined;
      const problem = plan.problems?.[0]?.id;
      const more = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
        id: `aim-${String(n)}`,
        title: `Aim ${String(n)}`,
        level: "strategic" as const,
        description: "One more.",
        results: [{ text: "Something more" }],
        ...(problem ? { addresses: [problem] } : {}),
      }));
      plan.objectives = [...(plan.objectives ?? []), ...more];
      return at("objectives");
    },
    companions: ["indicators/objectives-have-result-indicator"],
  },
  "structure/summary-written": {
    seed: (plan) => {
      if (!isFilled(plan.summary)) return undefined;
      drop(plan, "summary");
      return at("summary");
    },
  },
  "structure/texts-in-plan-language": {
    seed: (plan) => {
      plan.subtitle = { eo: "Malvarmaj stratoj" };
      return at("subtitle");
    },
  },
  "structure/titles-say-what-is-done": {
    seed: (plan) => {
      const [action] = leafActions(plan);
      if (!action || plan.language !== "en") return undefined;
      action.title = "Mobility";
      return at("actions", plan.actions?.indexOf(action) ?? 0, "title");
    },
  },
};
