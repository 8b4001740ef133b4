import type { Rule } from "../check/rule.ts";

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [];
