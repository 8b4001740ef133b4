import type { Mutators } from "./mutator.ts";

/** How each rule of the topic is broken in a plan that keeps it. */
export const indicatorsMutators: Mutators = {};
