import fc, { type Arbitrary, type IProperty } from "fast-check";
import { directivesIn } from "../src/check/ignore/directive.ts";
import { decode } from "../src/core/decode.ts";
import type { LocatedDocument, Span } from "../src/core/document.ts";
import { defaultLimits } from "../src/core/limits.ts";
import { parseDocument } from "../src/core/parse.ts";
import type { Path } from "../src/core/path.ts";
import { toRange } from "../src/core/position.ts";
import { displayWidth, visible } from "../src/core/text.ts";
import { frameOf } from "../src/format/frame.ts";
import { anyText, ownTexts } from "./fuzz-texts.ts";

/** What must hold whatever is read; a function of the project and the input it is tried with. */
export interface FuzzTarget {
  readonly name: string;
  readonly property: IProperty<unknown>;
}

/** The parts that meet a text first, each with a claim about every text there is. */
export const fuzzTargets = (): readonly FuzzTarget[] => {
  const texts = anyText(ownTexts());
  return [
    { name: "reader", property: fc.property(bytesOf(texts), readsAnything) },
    { name: "ignore comments", property: fc.property(texts, commentsStayInside) },
    { name: "locator", property: fc.property(texts, placesLieInside) },
    {
      name: "frame printer",
      property: fc.property(texts, spot, framesFit),
    },
  ];
};

/** As UTF-8, sometimes with a byte changed. */
const bytesOf = (texts: Arbitrary<string>): Arbitrary<Uint8Array> =>
  fc.tuple(texts, fc.option(fc.tuple(fc.nat(), fc.nat(255)))).map(([text, change]) => {
    const bytes = new TextEncoder().encode(text);
    const [at = 0, byte = 0] = change ?? [];
    if (change && bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

/** Never an error, and everything it says has a place in the text. */
const readsAnything = (bytes: Uint8Array): void => {
  const { source, problems } = decode(bytes, "plan.yaml");
  const found = problems.length > 0 ? problems : parseDocument(source).problems;
  for (const { span, related, message } of found) {
    for (const place of [span, ...related.map((each) => each.span)]) mustLieIn(source.text, place);
    if (message === "") throw new Error("a problem without words");
  }
  if ("polluted" in {} || Object.keys(Object.prototype).length > 0) throw new Error("polluted");
};

const mustLieIn = (text: string, { start, end }: Span): void => {
  if (start < 0 || end < start || end > text.length)
    throw new Error(`${start}–${end} lies outside of ${text.length}`);
};

/** Every value, key and absent key has a place inside the text. */
const placesLieInside = (text: string): void => {
  const { document } = parseDocument({ name: "plan.yaml", text });
  for (const path of pathsIn(document))
    for (const anchor of ["value", "key", "missing"] as const)
      mustLieIn(text, document.locate(path, anchor).span);
};

/** A comment that ignores rules lies in the text, and so does what it is about; none stands in a quoted text. */
const commentsStayInside = (text: string): void => {
  const source = { name: "plan.yaml", text };
  for (const { span, scope, ids } of directivesIn(source, defaultLimits.depth)) {
    for (const place of [span, ...ids.map((each) => each.span)]) mustLieIn(text, place);
    if (text.charAt(span.start) !== "#") throw new Error("this is no comment");
    if (scope && !(scope.start < scope.end)) throw new Error("it is about nothing");
  }
  const quoted = `title: ${JSON.stringify(text)}\n`;
  if (directivesIn({ ...source, text: quoted }, defaultLimits.depth).length > 0)
    throw new Error("a text is taken for a comment");
};

const most = 200;

const pathsIn = ({ value }: LocatedDocument): readonly Path[] => {
  const paths: Path[] = [[], ["nowhere", 3]];
  const visit = (inner: unknown, path: Path): void => {
    if (paths.length > most || typeof inner !== "object" || inner === null) return;
    for (const [key, next] of Object.entries(inner)) {
      const below = [...path, Array.isArray(inner) ? Number(key) : key];
      paths.push(below, [...below, "absent"]);
      visit(next, below);
    }
  };
  visit(value, []);
  return paths;
};

const spot = fc.record({
  from: fc.nat(),
  length: fc.nat(60),
  width: fc.integer({ min: 0, max: 120 }),
});

type Spot = typeof spot extends Arbitrary<infer T> ? T : never;

/** A frame fits its width, shows no control character, and its marks stand under something. */
const framesFit = (text: string, { from, length, width }: Spot): void => {
  const start = text.length === 0 ? 0 : from % text.length;
  const span = { start, end: Math.min(text.length, start + length) };
  const range = toRange({ name: "", text }, span);
  const { line, before, indent, length: marked } = frameOf(text, range, width);
  for (const each of [line, ...(before ? [before] : [])]) {
    if (visible(each.text) !== each.text) throw new Error("a control character is sent");
    if (displayWidth(each.text) > Math.max(width, least)) throw new Error("wider than asked");
  }
  if (marked < 1 || indent < 0) throw new Error("no mark");
};

/** A frame is never cut to less than this. */
const least = 20;
