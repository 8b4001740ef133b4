import type { SourceText, Span } from "./document.ts";
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

/** New text for a span of a file, in UTF-16 offsets of the text without byte order mark. */
export interface Edit extends Span {
  readonly file: string;
  readonly text: string;
}

/** Edits that mend a finding; they apply together or not at all. */
export interface Repair {
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

/** A change as an edit of the text it concerns; nothing where that is more than a line or nothing at all. */
export const repairOf = (
  change: Change,
  source: SourceText,
  { start, end }: Span,
): Repair | undefined => {
  const old = source.text.slice(start, end);
  if (old.trim() === "" || /[\r\n]/.test(old)) return undefined;
  const text = writtenFor(change, old);
  if (text === old) return undefined;
  return { safety: change.safety, edits: [{ file: source.name, start, end, text }] };
};

const writtenFor = ({ write }: Change, old: string): string => {
  if ("scalar" in write) return scalarText(write.scalar, old);
  const [before, after] = write.around;
  return `${before}${old}${after}`;
};

/** The text with edits that do not overlap; of two that do, the first in the text counts. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
};
