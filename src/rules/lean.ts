import type { CheckRule } from "../check/rule.ts";
import { rules as all } from "./index.ts";

/**
 * Every rule as far as checking needs it. In what is built these have no examples and no words but English:
 * `scripts/build-plugins.ts` leaves them out, as reading them would cost more than the check of a plan.
 */
export const rules: readonly CheckRule[] = all;
