import type { Fact, Page } from "./page.ts";
import type { PageWords } from "./words/words.ts";

/** What there is to say about a field of a plan. */
export interface FieldDoc {
  /** Path by names: `actions.owners`. */
  readonly path: string;
  readonly description: string;
  /** Kind of value, whether it is needed, bounds. */
  readonly facts: readonly Fact[];
  /** Values it takes, with their meaning. */
  readonly choices: readonly Fact[];
  /** Fields inside it: name, kind, what to write. */
  readonly fields: readonly (readonly [name: string, kind: string, description: string])[];
  /** How it looks in a plan (YAML). */
  readonly example: string | undefined;
}

/** The page of a field. */
export const fieldPage = (doc: FieldDoc, words: PageWords): Page => [
  { kind: "title", text: doc.path },
  { kind: "text", text: doc.description },
  ...(doc.facts.length > 0 ? [{ kind: "facts", facts: doc.facts } as const] : []),
  ...(doc.choices.length > 0
    ? ([
        { kind: "heading", text: words.values },
        { kind: "table", head: [words.value, words.meaning], rows: doc.choices },
      ] as const)
    : []),
  ...(doc.fields.length > 0
    ? ([
        { kind: "heading", text: words.fields },
        { kind: "table", head: [words.field, words.kind, words.write], rows: doc.fields },
      ] as const)
    : []),
  ...(doc.example === undefined
    ? []
    : ([
        { kind: "heading", text: words.example },
        { kind: "code", language: "yaml", text: doc.example },
      ] as const)),
];
