import { isFilled } from "../../src/plan/filled.ts";
import { drop } from "./actions.ts";
import { at, first, inFirst, type Mutators } from "./mutator.ts";

const today = "2026-11-23";

/** How links to strategies, goals, problems and risks are left loose. */
export const linksMoreMutators: Mutators = {
  "alignment/city-strategy-followed": {
    seed: ({ context, objectives = [], actions = [] }) => {
      const city = context?.policies?.find(({ level }) => level === "local");
      const law = context?.policies?.find(({ level }) => level !== undefined && level !== "local");
      if (!city || !law || !actions.some(({ policies }) => isFilled(policies))) return undefined;
      for (const entry of [...objectives, ...actions])
        if (entry.policies) entry.policies = [law.id];
      return at("actions");
    },
    companions: ["references/policies-linked", "integration/strategies-of-two-levels"],
  },
  "alignment/plan-goals-carried": {
    seed: ({ alignments }) => {
      const goal = first(alignments, ({ code }) => code.startsWith("SDG:"));
      if (!goal) return undefined;
      goal.item.code = "SDG:14";
      return at("alignments", goal.index, "code");
    },
  },
  "references/policies-linked": {
    seed: ({ context, objectives = [], actions = [] }) => {
      const isLinked = [...objectives, ...actions].some(({ policies }) => isFilled(policies));
      if (!context?.policies || !isLinked) return undefined;
      context.policies = [
        ...context.policies,
        { id: "air-plan", title: "Clean air plan", level: "regional" },
      ];
      return at("context", "policies", context.policies.length - 1);
    },
  },
  "references/problem-has-causes-and-effects": {
    seed: (plan) => {
      const focal = first(plan.problems, ({ kind }) => kind === "problem");
      const effects = plan.problems?.filter(({ kind }) => kind === "effect") ?? [];
      const isNamed = plan.objectives?.some(({ addresses }) =>
        effects.some(({ id }) => addresses?.includes(id)),
      );
      if (!focal || effects.length === 0 || isNamed === true) return undefined;
      plan.problems = (plan.problems ?? []).filter(({ kind }) => kind !== "effect");
      return at("problems", plan.problems.indexOf(focal.item));
    },
  },
  "references/selected-causes-addressed": {
    seed: (plan) => {
      const focal = first(plan.problems, ({ kind }) => kind === "problem");
      if (!focal || !plan.objectives?.some(({ addresses }) => isFilled(addresses)))
        return undefined;
      plan.problems = [
        ...(plan.problems ?? []),
        {
          id: "left-over",
          text: "Nobody was asked",
          kind: "cause",
          parent: focal.item.id,
          selected: true,
        },
      ];
      return at("problems", plan.problems.length - 1, "outOfScope");
    },
  },
  "risks/politics-and-money-considered": {
    seed: ({ risks, cities }) => {
      if (!risks?.some(({ category }) => category === "financial") || cities.length === 0)
        return undefined;
      for (const risk of risks) if (risk.category === "financial") risk.category = "technical";
      return at("risks");
    },
  },
  "risks/reviewed": {
    seed: inFirst(
      "risks",
      ({ kind, status }) => kind !== "success-factor" && status !== "closed",
      (risk) => {
        risk.reviewed = "2024-03";
        return ["reviewed"];
      },
    ),
    today,
  },
};

/** How groups and partnerships are left alone. */
export const peopleMoreMutators: Mutators = {
  "participation/coordinator-backed": {
    seed: ({ localGroup, governance }) => {
      if (!localGroup || !isFilled(localGroup.coordinator)) return undefined;
      drop(localGroup, "deputy");
      drop(localGroup, "coordinatorTime");
      if (governance) drop(governance, "coordinationTime");
      return at("localGroup", "deputy");
    },
    companions: ["structure/governance-named"],
  },
  "participation/draft-consulted": {
    seed: (plan) => {
      if (!isFilled(plan.meetings)) return undefined;
      for (const meeting of plan.meetings ?? []) {
        meeting.kind = "local-group";
        drop(meeting, "draftDiscussed");
      }
      return at("meetings");
    },
  },
  "participation/group-assessed-again": {
    seed: (plan) => {
      plan.selfAssessments = [{ id: "group-look", subject: "group", date: 2025 }];
      return at("selfAssessments", 0);
    },
  },
  "participation/group-goes-on": {
    seed: ({ localGroup }) => {
      if (!localGroup || !isFilled(localGroup.continuity)) return undefined;
      drop(localGroup, "continuity");
      return at("localGroup", "continuity");
    },
  },
  "participation/group-meets": {
    seed: (plan) => {
      if (!isFilled(plan.localGroup) || !isFilled(plan.meetings)) return undefined;
      for (const meeting of plan.meetings ?? []) meeting.kind = "consultation";
      return at("meetings");
    },
  },
  "pairing/continuation-stated": {
    seed: ({ pairing }) => {
      if (!pairing || !isFilled(pairing.continuation)) return undefined;
      drop(pairing, "continuation");
      return at("pairing", "continuation");
    },
  },
  "pairing/countries-take-part": {
    seed: (plan) => {
      const city = first(plan.cities, ({ country }) => country === "BR");
      if (!city || !plan.pairing) return undefined;
      city.item.country = "KE";
      return at("cities", city.index, "country");
    },
  },
  "pairing/process-in-period": {
    seed: ({ pairing, process }) => {
      if (process?.end === undefined || !pairing?.period) return undefined;
      pairing.period = { start: 1990, end: 1999 };
      return at("process", "end");
    },
    companions: ["pairing/exchanges-in-period"],
  },
  "pairing/results-transferable": {
    seed: ({ pairing }) => {
      if (!pairing || !isFilled(pairing.transferable)) return undefined;
      drop(pairing, "transferable");
      return at("pairing", "transferable");
    },
  },
  "pairing/sizes-comparable": {
    seed: ({ pairing, cities }) => {
      const [large, small] = cities;
      if (pairing?.kind !== "pair" || !large || !small) return undefined;
      large.population = { value: 9_000_000 };
      small.population = { value: 60_000 };
      delete pairing.matching;
      return at("pairing");
    },
  },
};
