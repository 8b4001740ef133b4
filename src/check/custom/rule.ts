import type { Params } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import type { PlanModel } from "../../plan/model.ts";
import { walk, valueAt, type Visit } from "../../plan/walk.ts";
import type { Condition } from "../config.generated.ts";
import type { Report, Rule, RuleWords } from "../rule.ts";
import { childOf } from "../value.ts";
import { isFilled, verdictOf, type Verdict } from "./condition.ts";
import { schemasIn, stepsOf, type CustomSpec, type Patterns } from "./spec.ts";
import { openForm } from "./value-schema.ts";

/** A rule of the user's own, ready to run with the others. */
export const customRule = (spec: CustomSpec, patterns: Patterns): Rule => {
  const where = (spec.where ?? []).map((condition) => open(condition, patterns));
  const find = breaches(spec, patterns);
  return {
    id: spec.id,
    origin: [],
    sources: ["your own configuration"],
    level: spec.level === "off" ? "warning" : (spec.level ?? "warning"),
    kind: kindOf(spec),
    ...(spec.from ? { from: spec.from } : {}),
    words: wordsOf(spec),
    good: [],
    bad: [],
    *check(model) {
      for (const entry of walk(model.plan, stepsOf(spec.select))) {
        const isMeant = where.every(({ steps, verdict }) =>
          verdict(valueAt(entry.value, steps), model),
        );
        if (isMeant) yield* find(entry, model);
      }
    },
  };
};

const messageId = "breach";

const wordsOf = ({ words: { en, fr, es, pt } }: CustomSpec): Rule["words"] => ({
  en: asWords(en),
  fr: asWords(fr ?? en),
  es: asWords(es ?? en),
  pt: asWords(pt ?? en),
});

const asWords = ({ message, why, fix, summary }: CustomSpec["words"]["en"]): RuleWords<string> => ({
  summary: summary ?? message,
  why,
  fix,
  messages: { [messageId]: message },
});

/** What an error may have left out decides where the rule must stay silent. */
const kindOf = ({ must = [], schema }: CustomSpec): Rule["kind"] => {
  const forms = schemasIn(schema);
  const asks = must.some(({ is }) => is === "present") || forms.some(({ required }) => required);
  if (asks) return "missing";
  const counts =
    must.some(({ is }) => is === "atLeast" || is === "atMost") ||
    forms.some(({ minItems, maxItems }) => (minItems ?? maxItems) !== undefined);
  return counts ? "total" : "wrong";
};

interface Opened {
  readonly condition: Condition;
  readonly steps: readonly string[];
  readonly verdict: Verdict;
}

const open = (condition: Condition, patterns: Patterns): Opened => ({
  condition,
  steps: stepsOf(condition.field),
  verdict: verdictOf(condition, patterns),
});

type Find = (entry: Visit, model: PlanModel) => readonly Report[];

const breaches = (spec: CustomSpec, patterns: Patterns): Find => {
  if (spec.schema) return formBreaches(spec.schema, patterns);
  const must = (spec.must ?? []).map((condition) => open(condition, patterns));
  return (entry, model) =>
    must
      .filter(({ steps, verdict }) => verdict(valueAt(entry.value, steps), model) === false)
      .map((opened) => reportOn(entry, opened));
};

const formBreaches = (schema: NonNullable<CustomSpec["schema"]>, patterns: Patterns): Find => {
  const breachIn = openForm(schema, patterns);
  return (entry) => {
    const breach = breachIn(entry.value);
    if (!breach) return [];
    const { path, missing, anchor } = breach;
    const data = dataOf(entry, missing === undefined ? path : [...path, missing]);
    const place = { path: [...entry.path, ...path], messageId, data };
    return [
      { ...place, ...(missing === undefined ? {} : { missing }), ...(anchor ? { anchor } : {}) },
    ];
  };
};

const reportOn = (entry: Visit, { condition, steps }: Opened): Report => {
  const data = dataOf(entry, steps);
  const depth = condition.is === "present" ? filledDepth(entry.value, steps) : steps.length;
  const missing = steps[depth];
  const path = [...entry.path, ...steps.slice(0, depth)];
  return { path, messageId, data, ...(missing === undefined ? {} : { missing }) };
};

/** How many steps lead to something. */
const filledDepth = (value: unknown, steps: readonly string[]): number => {
  const depth = steps.findIndex((_, at) => !isFilled(valueAt(value, steps.slice(0, at + 1))));
  return depth < 0 ? steps.length : depth;
};

const dataOf = (entry: Visit, field: Path): Params => {
  const id = childOf(entry.value, "id");
  const value = valueAt(entry.value, field);
  return {
    id: typeof id === "string" ? id : String(entry.path.at(-1) ?? "the plan"),
    field: field.join("."),
    value: excerpt(shown(value), 60),
  };
};

const shown = (value: unknown): string => {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};
