import { loadAll, YAMLException } from "js-yaml";
import { record, type Tree } from "./tree.ts";
import { yamlSchema } from "./yaml-types.ts";

/** What the parser made of a text: its documents, or the reason it stopped, in its own words. */
export interface Composed {
  readonly tree: Tree;
  readonly failure: Failure | undefined;
  readonly hasDuplicates: boolean;
}

export interface Failure {
  readonly reason: string;
  readonly offset: number;
}

/** Levels the parser may count for one level of ours: a key, and the attempt at a block. */
const attempts = 3;

const duplicate = "duplicated mapping key";

/** Parses a text once; a second time, tolerating them, where keys stand twice. */
export const compose = (text: string, maxDepth: number): Composed => {
  const strict = run(text, { maxDepth: maxDepth + attempts, json: false });
  if (strict.failure?.reason !== duplicate) return { ...strict, hasDuplicates: false };
  return { ...run(text, { maxDepth: maxDepth + attempts, json: true }), hasDuplicates: true };
};

const run = (text: string, options: { maxDepth: number; json: boolean }) => {
  const { tree, listener } = record(text);
  try {
    loadAll(withoutLastBlanks(text), null, { ...options, schema: yamlSchema, listener });
    return { tree, failure: undefined };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { tree, failure: { reason: error.reason, offset: offsetOf(error, text) } };
  }
};

/** js-yaml would count blanks behind the last line break as one more line of a block text. */
const withoutLastBlanks = (text: string): string =>
  /[ \t]$/.test(text) ? text.replace(/(?<=[\r\n])[ \t]+$/, "") : text;

const offsetOf = (error: YAMLException, text: string): number =>
  Math.min(error.mark.position, text.length);
