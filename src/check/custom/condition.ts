import type { PlanModel } from "../../plan/model.ts";
import { whenOf, type When } from "../../plan/when.ts";
import type { Condition } from "../config.generated.ts";
import type { Patterns } from "./spec.ts";

/** Whether a condition holds for a value; undefined where that cannot be told. */
export type Verdict = (value: unknown, model: PlanModel) => boolean | undefined;

/** Opens a condition; what is not there, or of another kind, is neither right nor wrong to a comparison. */
export const verdictOf = (condition: Condition, patterns: Patterns): Verdict => {
  const { is } = condition;
  if (is === "present") return isFilled;
  if (is === "absent") return (value) => !isFilled(value);
  if (is === "atLeast" || is === "atMost") return whereFilled(amountVerdict(condition));
  if (is === "before" || is === "after") return whereFilled(dateVerdict(condition));
  return whereFilled(forEach(scalarVerdict(condition, patterns)));
};

/** Whether there is a value: not nothing, not an empty text, not an empty list. */
export const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0);

const whereFilled =
  (verdict: Verdict): Verdict =>
  (value, model) =>
    isFilled(value) ? verdict(value, model) : undefined;

const amountVerdict =
  ({ is, value: wanted }: Condition): Verdict =>
  (value) => {
    const amount = Array.isArray(value) ? value.length : value;
    if (typeof amount !== "number" || typeof wanted !== "number") return undefined;
    return is === "atLeast" ? amount >= wanted : amount <= wanted;
  };

const dateVerdict =
  ({ is, value: wanted }: Condition): Verdict =>
  (value, model) => {
    const found = spanOf(value, model);
    const limit = spanOf(wanted, model);
    if (!found || !limit) return undefined;
    const [low, high] = is === "before" ? [found, limit] : [limit, found];
    if (low.latest < high.earliest) return true;
    return isNever(is, found, limit) ? false : undefined;
  };

/** Whether no day of the date lies on the right side of the limit. */
const isNever = (is: Condition["is"], found: When, limit: When): boolean =>
  is === "before" ? found.earliest >= limit.earliest : found.latest <= limit.latest;

const spanOf = (value: unknown, { calendar }: PlanModel): When | undefined => {
  if (Array.isArray(value)) return value.every(isMoment) ? whenOf(value, calendar) : undefined;
  return isMoment(value) ? whenOf(value, calendar) : undefined;
};

const isMoment = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** Of a list every entry counts, of a text in several languages every language. */
const forEach =
  (verdict: Verdict): Verdict =>
  (value, model) => {
    const verdicts = singles(value).map((each) => verdict(each, model));
    if (verdicts.includes(false)) return false;
    return verdicts.every((each) => each === true) ? true : undefined;
  };

const singles = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Object.values(value) : [value];
};

const scalarVerdict = (
  { is, value: wanted, values = [] }: Condition,
  patterns: Patterns,
): Verdict => {
  const choices = new Set((is === "oneOf" || is === "noneOf" ? values : [wanted]).map(String));
  const isWanted = is === "equals" || is === "oneOf";
  if (is !== "matches") return onText((text) => choices.has(text) === isWanted);
  const test = patterns(String(wanted));
  return test ? onText(test) : () => undefined;
};

const onText =
  (test: (text: string) => boolean): Verdict =>
  (value) =>
    isScalar(value) ? test(String(value)) : undefined;

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
