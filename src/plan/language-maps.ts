import type { Path } from "../core/path.ts";

/** A text written per language, and where it stands. */
export interface LanguageMapAt {
  readonly languages: readonly string[];
  readonly path: Path;
}

/** Every text of a plan that is written per language, in the order of the plan. */
export const languageMaps = (plan: object): readonly LanguageMapAt[] => {
  const found: LanguageMapAt[] = [];
  const way: (string | number)[] = [];
  const enter = (step: string | number, value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    way.push(step);
    visit(value);
    way.pop();
  };
  const visit = (value: object): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(index, item);
      return;
    }
    const keys = Object.keys(value);
    if (isLanguageMap(value, keys)) found.push({ languages: keys, path: [...way] });
    else for (const key of keys) if (!others.has(key)) enter(key, Reflect.get(value, key));
  };
  visit(plan);
  return found;
};

/** Whether two tags name the same language, whatever the region: `pt` and `pt-BR` do. */
export const isSameLanguage = (one: string, other: string): boolean => base(one) === base(other);

const base = (tag: string): string | undefined => tag.toLowerCase().split("-")[0];

/** Properties in which keys are names of fields or the author's own. */
const others: ReadonlySet<string> = new Set(["gaps", "asWritten", "extensions"]);

/** Two-letter keys of the format that look like languages. */
const fields: ReadonlySet<string> = new Set(["id", "by", "to", "at"]);

const isLanguageMap = (value: object, keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => isTag(key) && typeof Reflect.get(value, key) === "string");

const isTag = (key: string): boolean =>
  !fields.has(key) && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(key);
