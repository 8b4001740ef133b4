import type { Position, Range } from "./diagnostic.ts";
import type { SourceText, Span } from "./document.ts";

/** Lines and columns of a span; offsets beyond the text count as its end. */
export const toRange = (source: SourceText, span: Span): Range => {
  const index = indexOf(source);
  return {
    start: positionAt(index, span.start),
    end: positionAt(index, Math.max(span.start, span.end)),
  };
};

interface LineIndex {
  readonly length: number;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
  /** Offset of each character that takes two UTF-16 units. */
  readonly wide: readonly number[];
}

/** Kept as long as the text itself, so that many findings in one text scan it once. */
const known = new WeakMap<SourceText, LineIndex>();

const indexOf = (source: SourceText): LineIndex => {
  const found = known.get(source) ?? buildIndex(source.text);
  known.set(source, found);
  return found;
};

const buildIndex = (text: string): LineIndex => ({
  length: text.length,
  lines: [0, ...offsetsOf(text, /\r\n?|\n/g, true)],
  wide: offsetsOf(text, /[\ud800-\udbff][\udc00-\udfff]/g, false),
});

const offsetsOf = (text: string, pattern: RegExp, isBehind: boolean): number[] => {
  const found: number[] = [];
  for (const match of text.matchAll(pattern))
    found.push(isBehind ? match.index + match[0].length : match.index);
  return found;
};

const positionAt = (index: LineIndex, wanted: number): Position => {
  const offset = Math.max(0, Math.min(wanted, index.length));
  const line = countBelow(index.lines, offset + 1);
  const start = index.lines[line - 1] ?? 0;
  const pairs = countBelow(index.wide, offset) - countBelow(index.wide, start);
  return { line, column: offset - start - pairs + 1, offset };
};

/** How many of the ascending numbers are smaller than `limit`. */
const countBelow = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
