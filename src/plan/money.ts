import { currencyDecimals } from "./codes.generated.ts";
import type { Money, Rate } from "./types.generated.ts";

/**
 * A sum as the least and the most it can be, in whole minor units of one currency (ISO 4217).
 * `max` is Infinity where a part is not known. What a rule reports must hold for all of it.
 */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What an amount is read with: the currency of sums and the rates to reach it. */
export interface Purse {
  readonly currency: string | undefined;
  readonly rates: readonly Rate[];
  /** By which share an “about” may be off either way; 0 for sums that are printed. */
  readonly tolerance: number;
}

export const NOTHING: Range = { min: 0, max: 0 };
export const UNKNOWN: Range = { min: 0, max: Infinity };

/** For checks, an “about” may be off by a tenth either way. Our own judgement. */
export const CHECK_TOLERANCE = 0.1;

/**
 * The range of an amount in the purse's currency; nothing where it states no amount, its currency
 * cannot be reached, or it is due yearly or by the piece without saying how often.
 */
export const rangeOf = (money: Money | undefined, purse: Purse): Range | undefined => {
  if (money === undefined || !isSummable(money)) return undefined;
  const low = money.amount ?? money.min;
  const high = money.amount ?? money.max;
  if (low === undefined && high === undefined) return undefined;
  const factor = isForeign(money) ? undefined : conversion(money.currency ?? purse.currency, purse);
  if (factor === undefined) return undefined;
  const minor = factor * (money.times ?? 1) * 10 ** decimalsOf(purse.currency);
  const slack = money.approximate === true ? purse.tolerance : 0;
  const spread = (value: number): number => Math.abs(value) * minor * slack;
  return {
    min: low === undefined ? 0 : Math.round(low * minor - spread(low)),
    max:
      high === undefined || money.partial === true
        ? Infinity
        : Math.round(high * minor + spread(high)),
  };
};

/** Whether nobody knows the currency of an amount: it is not the plan's, and cannot be added. */
const isForeign = ({ currency, gaps }: Money): boolean =>
  currency === undefined && gaps?.currency !== undefined;

/** Whether an amount is a total: stated for the whole, or with the number of years or units. */
export const isSummable = ({ per, times }: Money): boolean =>
  per === undefined || per === "total" || times !== undefined;

export const add = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });

/** The sum of amounts; one that cannot be read makes the most unknown, and the least does not count it. */
export const sumOf = (amounts: Iterable<Money | undefined>, purse: Purse): Range => {
  let total = NOTHING;
  for (const money of amounts) total = add(total, rangeOf(money, purse) ?? UNKNOWN);
  return total;
};

/** Decimals of the smallest unit of a currency; two where it is not known. */
export const decimalsOf = (currency: string | undefined): number =>
  currency === undefined ? 2 : (currencyDecimals[currency] ?? 2);

/** Minor units as an amount in the currency's main unit. */
export const majorUnits = (minor: number, currency: string | undefined): number =>
  minor / 10 ** decimalsOf(currency);

const conversion = (from: string | undefined, { currency, rates }: Purse): number | undefined => {
  if (from === currency) return 1;
  const direct = rates.find((rate) => rate.from === from && rate.to === currency);
  if (direct !== undefined) return direct.rate;
  const inverse = rates.find((rate) => rate.to === from && rate.from === currency);
  return inverse === undefined ? undefined : 1 / inverse.rate;
};
