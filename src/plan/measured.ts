import type { Indicator, Plan } from "./types.generated.ts";

/** Ids of what an indicator measures; every action where it says so. */
export const measuredBy = (
  { actions = [] }: Plan,
  { measures = [] }: Indicator,
): Iterable<string> => (typeof measures === "string" ? actions.map(({ id }) => id) : measures);
