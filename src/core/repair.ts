import type { SourceText, Span } from "./document.ts";
import type { Range } from "./range.ts";
import { toRange } from "./position.ts";
import { scalarText, type Scalar } from "./scalar-text.ts";

/** `safe`: what the author meant stays as it is. `unsafe`: probably meant, to be looked at. */
export type Safety = "safe" | "unsafe";

/** A change that mends a finding, at its path: of the key or of the value. */
export interface Change {
  readonly safety: Safety;
  readonly target: "key" | "value";
  /** A new key or value, or what is to be put around the old one. */
  readonly write: { readonly scalar: Scalar } | { readonly around: readonly [string, string] };
}

/** New text for a range of a file; offsets do not count a byte order mark. */
export interface Edit {
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}

/** Edits that mend a finding; they apply together or not at all. */
export interface Repair {
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** A change as an edit of the text it concerns; nothing where that is more than a line or nothing at all. */
export const repairOf = (change: Change, source: SourceText, span: Span): Repair | undefined => {
  const old = source.text.slice(span.start, span.end);
  if (old.trim() === "" || /[\r\n]/.test(old)) return undefined;
  const text = writtenFor(change, old);
  if (text === old) return undefined;
  return { safety: change.safety, edits: [editOf(source, span, text)] };
};

/** A text for a span of another. */
export const editOf = (source: SourceText, span: Span, text: string): Edit => ({
  file: source.name,
  range: toRange(source, span),
  text,
});

const writtenFor = ({ write }: Change, old: string): string => {
  if ("scalar" in write) return scalarText(write.scalar, old);
  const [before, after] = write.around;
  return `${before}${old}${after}`;
};

/** The text with edits that do not overlap; of two that do, the first in the text counts. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = "";
  let at = 0;
  for (const { range, text: instead } of [...edits].sort(byPlace)) {
    if (range.start.offset < at) continue;
    result += text.slice(at, range.start.offset) + instead;
    at = range.end.offset;
  }
  return result + text.slice(at);
};

const byPlace = ({ range: a }: Edit, { range: b }: Edit): number =>
  a.start.offset - b.start.offset || a.end.offset - b.end.offset;
