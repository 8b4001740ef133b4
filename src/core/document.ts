import type { Path } from "./path.ts";

/** One text as it was read: its display name (relative, with `/`) and its decoded content. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
  /** UTF-16 offset at which `text` begins, where it is only a part of what was read. */
  readonly from?: number;
}

/** UTF-16 offsets into a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What to point at: the value, its key, or the place where a missing key would be written. */
export type Anchor = "value" | "key" | "missing";

/** A span and the text it lies in. */
export interface Place {
  readonly source: SourceText;
  readonly span: Span;
}

/** The values of a document, over one or many texts, with the place of every path. */
export interface LocatedDocument {
  readonly value: unknown;
  readonly sources: readonly SourceText[];
  /** Place of `path`; of its nearest existing ancestor if there is none. Total: never throws. */
  readonly locate: (path: Path, anchor?: Anchor) => Place;
}
