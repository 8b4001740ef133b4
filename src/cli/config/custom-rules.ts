import { customRule } from "../../check/custom/rule.ts";
import { patternsOf, type CustomSpec } from "../../check/custom/spec.ts";
import type { Rule } from "../../check/rule.ts";
import { openPatterns } from "./patterns.ts";

/** Rules of the user's own, ready to run with the others. */
export const openCustomRules = async (specs: readonly CustomSpec[]): Promise<readonly Rule[]> => {
  const patterns = await openPatterns(specs.flatMap(patternsOf));
  return specs.map((spec) => customRule(spec, patterns));
};
