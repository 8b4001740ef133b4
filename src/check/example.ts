import type { Status } from "../plan/types.generated.ts";

/** The least that passes the schema, and a currency. */
const minimal = {
  iuc: "plan/1",
  id: "sample",
  title: "Plan of a city",
  profile: "iuc-lap",
  language: "en",
  currency: "EUR",
  cities: [{ id: "city", name: "City", country: "PT" }],
};

/** The day on which examples of rules that compare with it are run. */
export const exampleDay = "2026-11-23";

/**
 * The plan that an example of a rule makes: its fields laid over a minimal plan, at the stage it states, else at
 * the rule's first one. A field without value takes the field of the minimal plan out.
 */
export const examplePlan = (own: unknown, from: Status | undefined): object => {
  const laid = { status: from ?? "draft", ...minimal, ...(isMap(own) ? own : {}) };
  const fields: readonly (readonly [string, unknown])[] = Object.entries(laid);
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
};

const isMap = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
