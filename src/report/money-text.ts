import { majorUnits, type Range } from "../plan/money.ts";
import type { CostItem, Money } from "../plan/types.generated.ts";
import { dateText } from "./date-text.ts";
import { numberText, phrase, type Words } from "./words.ts";

/** An amount with all that is known about it: “about €30,000 a year (prices of 2018)”. */
export const moneyText = (money: Money, words: Words): string => {
  const phrases = words.catalog.money;
  let text = extentText(money, words);
  if (text === "") return "";
  if (money.approximate === true) text = phrase(phrases.about, { amount: text });
  if (money.per === "year") text = phrase(phrases.perYear, { amount: text });
  if (money.per === "unit") {
    const unit = money.unit === undefined ? phrases.unit : words.text(money.unit);
    text = phrase(phrases.perUnit, { amount: text, unit });
  }
  if (money.times !== undefined)
    text = phrase(phrases.times, { amount: text, times: numberText(money.times, words) });
  if (money.vat === "included") text = phrase(phrases.vatIncluded, { amount: text });
  if (money.vat === "excluded") text = phrase(phrases.vatExcluded, { amount: text });
  if (money.partial === true) text = phrase(phrases.partial, { amount: text });
  const prices = money.priceYear ?? money.asOf;
  return prices === undefined
    ? text
    : phrase(phrases.prices, { amount: text, year: dateText(prices, words) });
};

/** A computed sum in minor units; empty where nothing is known of it. */
export const rangeText = (range: Range, words: Words): string => {
  const amount = (minor: number): string =>
    sumText(majorUnits(minor, words.currency), words.currency, words);
  if (range.max === Infinity)
    return range.min === 0 ? "" : phrase(words.catalog.money.atLeast, { low: amount(range.min) });
  if (range.min === range.max) return amount(range.min);
  if (range.min === 0) return phrase(words.catalog.money.atMost, { high: amount(range.max) });
  return phrase(words.catalog.money.range, { low: amount(range.min), high: amount(range.max) });
};

/** A computed sum in few digits, for headlines: “€412M”, “€50M to €60M”. */
export const shortRangeText = (range: Range, words: Words): string => {
  const amount = (minor: number): string => shortSum(majorUnits(minor, words.currency), words);
  const { atLeastShort, range: span } = words.catalog.money;
  const [low, high] = [amount(range.min), amount(range.max)];
  if (range.max === Infinity) return range.min === 0 ? "" : phrase(atLeastShort, { low });
  return low === high ? low : phrase(span, { low, high });
};

/** An amount in few digits: “€412M”. */
export const shortSum = (value: number, { formats, currency }: Words): string =>
  new Intl.NumberFormat(formats, {
    ...(currency === undefined ? {} : { style: "currency" as const, currency }),
    notation: "compact",
    maximumSignificantDigits: 3,
  }).format(value);

/** An amount with its currency; without decimals where they are nought. */
export const sumText = (amount: number, currency: string | undefined, words: Words): string => {
  if (currency === undefined) return numberText(amount, words);
  return new Intl.NumberFormat(words.formats, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount);
};

/** One cost: its money, or the staff time that has no price. */
export const costText = ({ money, effort }: CostItem, words: Words): string => {
  const parts: string[] = [];
  if (money !== undefined) parts.push(moneyText(money, words));
  if (effort !== undefined) {
    const { staff, staffYears } = words.catalog.money;
    const fte = numberText(effort.fte, words);
    parts.push(
      effort.years === undefined
        ? phrase(staff, { fte })
        : phrase(staffYears, { fte, years: numberText(effort.years, words) }),
    );
  }
  return parts.filter((part) => part !== "").join("; ");
};

const extentText = ({ amount, min, max, currency }: Money, words: Words): string => {
  const sum = (value: number): string => sumText(value, currency ?? words.currency, words);
  const { range, atLeast, atMost } = words.catalog.money;
  if (amount !== undefined) return sum(amount);
  if (min !== undefined && max !== undefined)
    return phrase(range, { low: sum(min), high: sum(max) });
  if (min !== undefined) return phrase(atLeast, { low: sum(min) });
  return max === undefined ? "" : phrase(atMost, { high: sum(max) });
};
