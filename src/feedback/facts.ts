import type { Diagnostic } from "../core/diagnostic.ts";
import type { Place, PlanFacts, Tally } from "../format/plan-facts.ts";
import { hasReached } from "../plan/maturity.ts";
import type { PlanModel } from "../plan/model.ts";
import { measureIds, measures } from "./measures/index.ts";
import type { Measure } from "./measures/measure.ts";
import { placeOf } from "./places.ts";

export interface FactsInput {
  readonly model: PlanModel;
  /** The value of the whole document, faults included. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a rule speaks at the stage that is checked. */
  readonly isActive: (ruleId: string) => boolean;
}

/** What a feedback sheet needs to know of a plan besides its findings. */
export const factsOf = ({ model, value, diagnostics, isActive }: FactsInput): PlanFacts => {
  const { plan, profile } = model;
  return {
    language: plan.language,
    title: plan.title,
    cities: plan.cities.map(({ name }) => name),
    programme: profile.title,
    tallies: Object.fromEntries(measureIds.map((id) => [id, tally(measures[id], model, isActive)])),
    hiddenFields: [...new Set(model.hidden.map(({ path }) => String(path[0] ?? "")))],
    spoken: [...new Set(diagnostics.map(({ ruleId }) => ruleId))].sort(),
    places: placesOf(value, diagnostics),
  };
};

const tally = (measure: Measure, model: PlanModel, isActive: FactsInput["isActive"]): Tally => ({
  ...measure.count(model),
  isAsked: isAsked(measure, model, isActive),
});

const isAsked = (
  { rule, section }: Measure,
  { profile, stage }: PlanModel,
  isActive: FactsInput["isActive"],
): boolean =>
  (rule !== undefined && isActive(rule)) ||
  (profile.requiredSections ?? []).some(
    (required) => required.section === section && hasReached(stage, required.from),
  );

const placesOf = (
  value: unknown,
  diagnostics: readonly Diagnostic[],
): Readonly<Record<string, Place>> =>
  Object.fromEntries(
    diagnostics.flatMap(({ pointer }) => {
      const place = placeOf(value, pointer);
      return place ? [[pointer, place] as const] : [];
    }),
  );
