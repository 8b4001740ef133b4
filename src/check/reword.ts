import type { Diagnostic, Params } from "../core/diagnostic.ts";
import { fill, fillShort } from "../core/problem.ts";
import type { RuleWords } from "./rule.ts";
import { saidNumbers, saidParams, sayPhrase } from "./words/say.ts";
import type { Terms } from "./words/terms.ts";

/** Everything findings say, in one language. */
export interface Tongue {
  /** Words of a rule of the method; nothing where it has none in this language. */
  readonly rule: (id: string) => RuleWords<string> | undefined;
  /** Words of a check that is always on. */
  readonly check: (id: string) => CheckWords | undefined;
  readonly terms: Terms;
}

/** The words of one check that is always on. */
export interface CheckWords {
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly messages: Readonly<Record<string, { readonly text: string; readonly fix?: string }>>;
}

/** A finding in another language; as it is where there are no words for it. */
export const reword = (diagnostic: Diagnostic, tongue: Tongue): Diagnostic => {
  const words = ruleSays(diagnostic, tongue) ?? checkSays(diagnostic, tongue);
  if (words === undefined) return diagnostic;
  const related = diagnostic.related.map((each) => ({
    ...each,
    message: sayPhrase(each.message, tongue.terms),
  }));
  return { ...diagnostic, ...words, related };
};

type Said = Pick<Diagnostic, "message" | "why" | "fix">;

/** Longest message in another language: most say more slowly what English says. */
const messageLength = 140;

const ruleSays = (
  { ruleId, messageId, params }: Diagnostic,
  { rule, terms }: Tongue,
): Said | undefined => {
  const words = rule(ruleId);
  const message = words && own(words.messages, messageId);
  if (!words || message === undefined) return undefined;
  const values = naming.has(ruleId) ? saidParams(params, terms) : params;
  return {
    message: fillShort(message, saidNumbers(values, terms), messageLength),
    why: fill(words.why, values),
    fix: fill(words.fix, values),
  };
};

/** Rules whose messages name kinds of entries, or aspects as the profiles title them. */
const naming: ReadonlySet<string> = new Set([
  "integration/aspects-scored",
  "references/references-resolve",
]);

const checkSays = (
  { ruleId, messageId, params, advice }: Diagnostic,
  { check, terms }: Tongue,
): Said | undefined => {
  const words = check(ruleId);
  const message = words && own(words.messages, messageId);
  if (!words || !message) return undefined;
  const values = saidParams(params, terms);
  const advised = advice && own(terms.advice, advice.id);
  return {
    message: fillShort(message.text, values, messageLength),
    why: words.why,
    fix: fillAdvice(advised, advice?.params ?? {}, terms) ?? fill(message.fix ?? words.fix, values),
  };
};

const fillAdvice = (text: string | undefined, params: Params, terms: Terms): string | undefined =>
  text === undefined ? undefined : fill(text, saidParams(params, terms));

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
