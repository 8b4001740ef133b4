import type { Diagnostic } from "../core/diagnostic.ts";
import type { Fact, Page } from "./page.ts";
import type { PageWords } from "./words/words.ts";

/** What there is to say about a rule, or about a check of the reader. */
export interface RuleDoc {
  readonly id: string;
  readonly summary: string;
  /** Level, stage, sources and the like. */
  readonly facts: readonly Fact[];
  readonly why: string;
  readonly fix: string;
  /** Its messages, with `{name}` for values. */
  readonly messages: readonly string[];
  /** Parts of plans (YAML) with what is reported on them. */
  readonly bad: readonly { readonly yaml: string; readonly findings: readonly Diagnostic[] }[];
  /** Parts of plans that are fine. */
  readonly good: readonly string[];
}

/** The page of a rule; `iuc explain` and the reference print the same. */
export const rulePage = (doc: RuleDoc, words: PageWords): Page => [
  { kind: "title", text: doc.id },
  { kind: "text", text: doc.summary },
  { kind: "facts", facts: doc.facts },
  { kind: "heading", text: words.why },
  { kind: "text", text: doc.why },
  { kind: "heading", text: words.fix },
  { kind: "text", text: doc.fix },
  { kind: "heading", text: words.says },
  { kind: "list", items: doc.messages },
  ...doc.bad.flatMap(({ yaml, findings }): Page => [
    { kind: "heading", text: words.reported },
    { kind: "code", language: "yaml", text: yaml },
    { kind: "findings", findings },
  ]),
  ...doc.good.flatMap((yaml): Page => [
    { kind: "heading", text: words.fine },
    { kind: "code", language: "yaml", text: yaml },
  ]),
];
