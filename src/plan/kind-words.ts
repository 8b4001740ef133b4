import type { EntityKind } from "./references.generated.ts";

/** What one entry of a kind is called in English. */
export const kindWord = (kind: EntityKind | "any"): string => words[kind];

/** Kinds as a choice: `person or stakeholder`. */
export const kindWords = (kinds: readonly (EntityKind | "any")[]): string => {
  const all = kinds.map(kindWord);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} or ${last}`;
};

const words: Readonly<Record<EntityKind | "any", string>> = {
  actions: "action",
  allocations: "allocation",
  any: "entry",
  assessments: "assessment",
  cities: "city",
  commitments: "commitment",
  costs: "cost",
  exchanges: "exchange",
  funding: "funding source",
  indicators: "indicator",
  keyFacts: "key fact",
  learnings: "learning",
  meetings: "meeting",
  objectives: "objective",
  outputs: "output",
  pairing: "pairing",
  parts: "part of an indicator",
  people: "person",
  plan: "plan",
  policies: "policy document",
  problems: "problem card",
  references: "source",
  residuals: "residual emission",
  results: "result",
  risks: "risk",
  selfAssessments: "self-assessment",
  sharedCosts: "shared cost",
  stakeholders: "stakeholder",
  steps: "step",
  tests: "test",
};
