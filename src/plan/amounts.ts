import type { Path } from "../core/path.ts";
import type { Money, Plan } from "./types.generated.ts";
import { moneyPlaces } from "./value-places.generated.ts";
import { walk } from "./walk.ts";

/** An amount of money of a plan and where it stands. */
export interface MoneyAt {
  readonly money: Money;
  readonly path: Path;
}

/** Every amount of money of a plan. */
export function* amounts(plan: Plan): Generator<MoneyAt> {
  for (const place of moneyPlaces)
    for (const { value, path } of walk(plan, place))
      if (isMoney(value)) yield { money: value, path };
}

/** Whether an amount goes into the sums of the plan: costs, money of sources, stated totals. */
export const isSummed = ({ path }: MoneyAt): boolean =>
  ["costs", "allocations", "sharedCosts", "budget"].some((step) => path.includes(step));

/** Whether amounts can be compared: all with tax or all without, in prices of the same year. */
export const isLikeForLike = (moneys: readonly (Money | undefined)[]): boolean =>
  new Set(moneys.map((money) => JSON.stringify([money?.vat, money?.priceYear]))).size <= 1;

// The plan has passed its schema, so a map in one of these places is an amount.
const isMoney = (value: unknown): value is Money => typeof value === "object" && value !== null;
