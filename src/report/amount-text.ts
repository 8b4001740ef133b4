import { currencyDecimals } from "../plan/codes.generated.ts";
import type { Baseline, Effect, Line, Measurement, Target } from "../plan/types.generated.ts";
import { dateText } from "./date-text.ts";
import { sumText } from "./money-text.ts";
import { numberText, percentText, phrase, type Words } from "./words.ts";

interface Extent {
  readonly value?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly approximate?: boolean;
}

/** A number, range or word with its unit; empty where there is none. */
export const amountText = (extent: Extent, unit: Line | undefined, words: Words): string => {
  const text = extentText(extent, unitOf(unit, words), words);
  if (text === "") return "";
  return extent.approximate === true ? phrase(words.catalog.amounts.about, { value: text }) : text;
};

/** A target with its date: “at least 40 km by 2030”, “rising by 2027”. */
export const targetText = (target: Target, unit: Line | undefined, words: Words): string => {
  const { amounts } = words.catalog;
  let text = valueText(target, unit, words);
  if (text === "") return "";
  if (target.relative === true) text = phrase(amounts.change, { value: text });
  if (target.adopted === false) text = phrase(amounts.notAdopted, { value: text });
  return target.by === undefined
    ? text
    : phrase(amounts.by, { value: text, date: dateText(target.by, words) });
};

/** What a target asks for, without its date. */
export const valueText = (target: Target, unit: Line | undefined, words: Words): string => {
  const { amounts } = words.catalog;
  const value = amountText(target, target.relative === true ? "%" : unit, words);
  if (value === "") return target.trend === undefined ? "" : amounts[target.trend];
  if (target.comparator === undefined) return value;
  return phrase(comparators(words)[target.comparator], { value });
};

/** A baseline or measured value with its date. */
export const measuredText = (
  measured: Baseline | Measurement,
  unit: Line | undefined,
  words: Words,
): string => {
  const value = amountText(measured, unit, words);
  if (value === "" || measured.date === undefined) return value;
  return `${value} (${dateText(measured.date, words)})`;
};

/** An expected effect: what, how much, from when, on which assumption. */
export const effectText = (effect: Effect, words: Words): string => {
  const { amounts } = words.catalog;
  const value = amountText(effect, effect.unit, words);
  const rate = effect.per === "year" ? phrase(amounts.perYear, { value }) : value;
  const details = [
    effect.years === undefined ? undefined : dateText(effect.years, words),
    effect.relativeTo === undefined ? undefined : words.text(effect.relativeTo),
    effect.assumption === undefined ? undefined : words.text(effect.assumption),
  ].filter((detail) => detail !== undefined);
  const what = words.text(effect.what);
  const head = value === "" ? what : `${what}: ${rate}`;
  return details.length === 0 ? head : `${head} (${details.join("; ")})`;
};

const comparators = ({
  catalog: { amounts },
}: Words): Record<NonNullable<Target["comparator"]>, string> => ({
  "at-least": amounts.atLeast,
  "at-most": amounts.atMost,
  about: amounts.about,
});

/** How a number of a unit is written, and what follows the last one. */
interface Unit {
  readonly number: (value: number) => string;
  readonly suffix: string;
  /** What follows a value in words. */
  readonly name: string;
}

/** Percent signs and currencies stand where the language puts them; other units follow the number. */
const unitOf = (unit: Line | undefined, words: Words): Unit => {
  const name = unit === undefined ? "" : words.text(unit).trim();
  if (name === "%") return { number: (value) => percentText(value, words), suffix: "", name };
  if (Object.hasOwn(currencyDecimals, name))
    return { number: (value) => sumText(value, name, words), suffix: "", name };
  return {
    number: (value) => numberText(value, words),
    suffix: name === "" ? "" : `\u00a0${name}`,
    name,
  };
};

const extentText = ({ value, min, max }: Extent, unit: Unit, words: Words): string => {
  const { money, amounts } = words.catalog;
  const { number, suffix, name } = unit;
  if (value === "") return "";
  if (typeof value === "string") return name === "" ? value : `${value}\u00a0${name}`;
  if (value !== undefined) return number(value) + suffix;
  if (min !== undefined && max !== undefined)
    return phrase(money.range, { low: number(min), high: number(max) }) + suffix;
  if (min !== undefined) return phrase(amounts.atLeast, { value: number(min) }) + suffix;
  return max === undefined ? "" : phrase(amounts.atMost, { value: number(max) }) + suffix;
};
