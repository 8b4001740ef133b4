import { isFilled } from "../../src/plan/filled.ts";
import { hasReached } from "../../src/plan/maturity.ts";
import { drop } from "./actions.ts";
import { at, type MutablePlan, type Mutators } from "./mutator.ts";

const actionsOf = ({ actions = [] }: MutablePlan) => (actions.length < 3 ? [] : actions);

/** How a plan falls apart into single measures. */
export const integrationMoreMutators: Mutators = {
  "integration/assessment-made": {
    seed: ({ integration, status }) => {
      if (!isFilled(integration?.approach) || !integration || hasReached(status, "final"))
        return undefined;
      drop(integration, "assessments");
      return at("integration", "assessments");
    },
  },
  "integration/cross-cutting-themes": {
    seed: (plan) => {
      if (plan.language !== "en" || actionsOf(plan).length === 0) return undefined;
      const words = /\b(?:digital|sensor|data|map|online|web|app|platform|smart|software)\w*/gi;
      plan.actions = actionsOf(plan).map((action) => {
        const { title, description, notes, ...rest } = action;
        const clean = (text: typeof description) =>
          typeof text === "string" ? text.replaceAll(words, "one") : text;
        return {
          ...rest,
          title: clean(title) ?? "",
          ...(description === undefined ? {} : { description: clean(description) ?? "" }),
          ...(notes === undefined ? {} : { notes: clean(notes) ?? "" }),
        };
      });
      return at("actions");
    },
  },
  "integration/hard-and-soft": {
    seed: (plan) => {
      for (const action of actionsOf(plan)) action.nature = "hard";
      return actionsOf(plan).length === 0 ? undefined : at("actions");
    },
  },
  "integration/low-scores-improved": {
    seed: ({ integration }) => {
      const item = integration?.assessments?.at(-1)?.items?.[0];
      if (item?.score === undefined) return undefined;
      item.score = 1;
      drop(item, "improvement");
      return at(
        "integration",
        "assessments",
        (integration?.assessments?.length ?? 1) - 1,
        "items",
        0,
        "improvement",
      );
    },
  },
  "integration/lower-scores-explained": {
    seed: ({ integration }) => {
      const [latest] = integration?.assessments ?? [];
      const item = latest?.items?.[0];
      if (
        !latest ||
        !integration ||
        item?.score === undefined ||
        integration.assessments?.length !== 1
      )
        return undefined;
      drop(latest, "comment");
      const before = {
        ...structuredClone(latest),
        id: "first-look",
        date: 2020,
        items: [{ ...item, score: 5 }],
      };
      integration.assessments = [before, latest];
      return at("integration", "assessments", 1, "items", 0, "score");
    },
  },
  "integration/other-levels-involved": {
    seed: ({ stakeholders, actions = [] }) => {
      if (!stakeholders || !actions.some(({ owners }) => isFilled(owners))) return undefined;
      for (const stakeholder of stakeholders) stakeholder.level = "local";
      return at("stakeholders");
    },
    companions: ["participation/key-players-engaged", "participation/group-not-mostly-staff"],
  },
  "integration/several-spatial-levels": {
    seed: (plan) => {
      for (const action of actionsOf(plan)) action.location = { spatialLevel: "site" };
      return actionsOf(plan).length === 0 ? undefined : at("actions");
    },
  },
};
