import { decimalsOf, majorUnits, type Range } from "./money.ts";

/** Minor units as an amount in every language: `1 250 000 EUR`, `12.50 EUR`; without currency a bare number. */
export const amountWords = (minor: number, currency: string | undefined): string => {
  const amount = majorUnits(minor, currency);
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(decimalsOf(currency));
  const [whole = "", decimals] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, " ");
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return currency === undefined ? number : `${number} ${currency}`;
};

/** A sum as one amount, `10–12 EUR` or, where it is open, `≥ 10 EUR`. */
export const rangeWords = ({ min, max }: Range, currency: string | undefined): string => {
  if (min === max) return amountWords(min, currency);
  if (max === Infinity) return `≥ ${amountWords(min, currency)}`;
  return `${amountWords(min, undefined)}–${amountWords(max, currency)}`;
};
