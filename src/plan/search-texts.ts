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
  root: object,
  { skip, find }: Question<T>,
): readonly FoundAt<T>[] => {
  const all: FoundAt<T>[] = [];
  for (const { text, path } of textsIn(root)) {
    const found = find(text);
    if (found !== undefined && !path.some((step) => skip.has(String(step))))
      all.push({ found, path });
  }
  return all;
};

interface TextAt {
  readonly text: string;
  readonly path: Path;
}

/** Kept as long as the value itself: several rules look through all texts of a plan. */
const known = new WeakMap<object, readonly TextAt[]>();

const textsIn = (root: object): readonly TextAt[] => {
  const texts = known.get(root) ?? gathered(root);
  known.set(root, texts);
  return texts;
};

const gathered = (root: object): readonly TextAt[] => {
  const all: TextAt[] = [];
  const way: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") all.push({ text: value, path: [...way] });
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) enter(index, item);
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value)) enter(key, item);
  };
  const enter = (step: string | number, value: unknown): void => {
    way.push(step);
    visit(value);
    way.pop();
  };
  visit(root);
  return all;
};
