import type { Path } from "../core/path.ts";

/** What was found in a text, and where the text stands. */
export interface FoundAt<T> {
  readonly found: T;
  readonly path: Path;
}

interface Question<T> {
  /** Properties that are not entered, at any depth. */
  readonly skip: ReadonlySet<string>;
  /** What a text holds of what is looked for; nothing where it does not. */
  readonly find: (text: string) => T | undefined;
}

/** Looks into every text below a value, in the order it is written. */
export const searchTexts = <T>(
  root: unknown,
  { skip, find }: Question<T>,
): readonly FoundAt<T>[] => {
  const all: FoundAt<T>[] = [];
  const way: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      const found = find(value);
      if (found !== undefined) all.push({ found, path: [...way] });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(index, item);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) if (!skip.has(key)) enter(key, item);
    }
  };
  const enter = (step: string | number, value: unknown): void => {
    way.push(step);
    visit(value);
    way.pop();
  };
  visit(root);
  return all;
};
