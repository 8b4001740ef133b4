import type { LocatedDocument } from "./document.ts";
import type { Path } from "./path.ts";
import { toRange } from "./position.ts";

/** `plan.yaml:12:8`: the first place of a document that holds one of these characters; nothing where none does. */
export const placeOfText = (
  document: LocatedDocument,
  characters: readonly string[],
): string | undefined => {
  for (const [path, text] of texts(document.value, [])) {
    const char = characters.find((each) => text.includes(each));
    if (char === undefined) continue;
    const { source, span } = document.locate(path);
    const at = source.text.slice(0, span.end).indexOf(char, span.start);
    const start = at < 0 ? span.start : at; // it may be written as an escape
    const { line, column } = toRange(source, { start, end: start }).start;
    return `${source.name}:${line}:${column}`;
  }
  return undefined;
};

const texts = function* (value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
};
