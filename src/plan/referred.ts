import { referencePlaces } from "./references.generated.ts";
import type { Plan } from "./types.generated.ts";
import { walk } from "./walk.ts";

/** Ids that some other entry of a plan refers to. A reason in `gaps` and a citation count too. */
export const referredIds = (plan: Plan): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { path } of referencePlaces)
    for (const { value } of walk(plan, path)) if (typeof value === "string") ids.add(value);
  return ids;
};
