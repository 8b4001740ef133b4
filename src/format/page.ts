import type { Diagnostic } from "../core/diagnostic.ts";

/** A page of the reference, for a screen and for Markdown: its blocks in order. */
export type Page = readonly Block[];

export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | Table
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  /** Findings as `iuc validate` prints them. */
  | { readonly kind: "findings"; readonly findings: readonly Diagnostic[] };

export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something in a word or two, and what it is. */
export type Fact = readonly [name: string, text: string];
