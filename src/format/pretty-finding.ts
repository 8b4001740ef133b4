import type { Diagnostic, Range } from "../core/diagnostic.ts";
import type { SourceText } from "../core/document.ts";
import { displayWidth } from "../core/text.ts";
import { forTerminal } from "./escape.ts";
import { frameOf, type Frame, type FrameLine } from "./frame.ts";
import type { Look, Paint } from "./look.ts";
import { padEnd, wrap } from "./layout.ts";

/** A finding as it is shown: with others of its place, those that say the same elsewhere, what was not told yet. */
export interface Finding {
  readonly first: Diagnostic;
  /** The first, and what else its rule says of its place. */
  readonly heads: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
  readonly why: string | undefined;
  readonly fix: string | undefined;
  readonly more: string | undefined;
}

/** A finding where reason and advice are told elsewhere. */
export const alone = (first: Diagnostic): Finding => ({
  first,
  heads: [first],
  others: [],
  why: undefined,
  fix: undefined,
  more: undefined,
});

/** Lines of text stay this short even on a wide terminal. */
const readable = 100;

/** Further places named one by one. */
const placesNamed = 4;

/** The lines that show one finding. */
export const findingBlock = (finding: Finding, look: Look): string[] => {
  const { first, heads } = finding;
  const gutter = gutterOf(first);
  const paint = look.style.level[first.level];
  return [
    ...headers(heads, look),
    placeLine(gutter, first, { way: sharedTrail(heads), look }),
    ...frameLines(first, { gutter, mark: "^", paint, look }),
    ...first.related.flatMap((related) => [
      relatedLine(gutter, related, look),
      ...frameLines(
        { ...related, source: related.source ?? first.source },
        { gutter, mark: "-", paint: look.style.faint, look },
      ),
    ]),
    ...notes(finding, gutter, look),
  ];
};

const gutterOf = ({ range, related }: Diagnostic): number =>
  Math.max(...[range, ...related.map((each) => each.range)].map(digits));

const digits = ({ start }: Range): number => String(start.line).length;

/** Level and message of each, the rule behind the last. */
const headers = (heads: readonly Diagnostic[], look: Look): readonly string[] =>
  heads.flatMap((head, index) => header(head, index === heads.length - 1, look));

const header = (
  { level, message, ruleId }: Diagnostic,
  isLast: boolean,
  { style, width, words }: Look,
): readonly string[] => {
  const name = words.level[level];
  const indent = displayWidth(name) + 2;
  const room = Math.max(20, Math.min(width, readable) - indent);
  const lines = wrap(forTerminal(message), room);
  const end = displayWidth(lines.at(-1) ?? "");
  const painted = lines.map((line) => style.strong(line));
  if (isLast) {
    const id = forTerminal(ruleId);
    if (end + 2 + id.length <= room) painted.push(`${painted.pop() ?? ""}  ${style.faint(id)}`);
    else painted.push(style.faint(id));
  }
  const start = `${style.level[level](name)}  `;
  return painted.map((line, index) => (index === 0 ? start : " ".repeat(indent)) + line);
};

interface Located {
  readonly file: string;
  readonly range: Range;
}

const placeLine = (
  gutter: number,
  diagnostic: Diagnostic,
  { way, look }: { readonly way: string; readonly look: Look },
): string => {
  const where = way === "" ? "" : ` ${look.style.faint(`(${way})`)}`;
  return `${arrow(gutter, look)} ${look.style.place(placeOf(diagnostic))}${where}`;
};

const relatedLine = (
  gutter: number,
  related: Located & { readonly message: string },
  look: Look,
): string =>
  `${arrow(gutter, look)} ${look.style.place(placeOf(related))} ${forTerminal(related.message)}`;

const arrow = (gutter: number, { style }: Look): string =>
  `${" ".repeat(gutter)}${style.faint("-->")}`;

const placeOf = ({ file, range }: Located): string =>
  `${forTerminal(file)}:${range.start.line}:${range.start.column}`;

/** `actions › a1 › costs`: the way to the place by ids. */
const trailOf = ({ idPath }: Diagnostic): string => trail(stepsOf(idPath));

/** The way that several share. */
const sharedTrail = (heads: readonly Diagnostic[]): string => {
  const [first = [], ...rest] = heads.map(({ idPath }) => stepsOf(idPath));
  const end = first.findIndex((step, index) => rest.some((steps) => steps[index] !== step));
  return trail(end < 0 ? first : first.slice(0, end));
};

const stepsOf = (idPath: string): readonly string[] => idPath.split("/").filter(Boolean);

const trail = (steps: readonly string[]): string => forTerminal(steps.join(" › "));

interface Drawing {
  readonly gutter: number;
  readonly mark: string;
  readonly paint: Paint;
  readonly look: Look;
}

const frameLines = (
  place: Located & { readonly source: SourceText },
  { gutter, mark, paint, look }: Drawing,
): readonly string[] => {
  // A place in a file whose text is not at hand has no lines to show.
  if (place.file !== place.source.name || place.source.text === "") return [];
  const room = Math.max(10, Math.min(look.width, 120) - gutter - 4);
  const frame = frameOf(place.source.text, within(place.source, place.range), room);
  const bar = look.style.faint("│");
  const numbered = ({ number, text }: FrameLine): string =>
    ` ${look.style.faint(String(number).padStart(gutter))} ${bar} ${text}`.trimEnd();
  const { before, line } = frame;
  return [
    ...(before ? [numbered({ ...before, text: look.style.faint(before.text) })] : []),
    numbered(line),
    ` ${" ".repeat(gutter)} ${bar} ${markers(frame, mark, paint)}`,
  ];
};

/** A range of the whole text as one of the part that is at hand. */
const within = ({ from = 0 }: SourceText, { start, end }: Range): Range => ({
  start: { ...start, offset: start.offset - from },
  end: { ...end, offset: end.offset - from },
});

const markers = ({ indent, length }: Frame, mark: string, paint: Paint): string =>
  " ".repeat(indent) + paint(mark.repeat(length));

const notes = (finding: Finding, gutter: number, look: Look): readonly string[] => {
  const { heads, others, why, fix, more } = finding;
  const { labels } = look.words;
  const also = [...alsoAt(others, look), ...standsFor(heads, look)];
  const labelled: readonly (readonly [string, string | undefined])[] = [
    [labels.also, also.length > 0 ? also.join(", ") : undefined],
    [labels.why, why],
    [labels.fix, fix === undefined ? undefined : withMend(fix, finding.first, look)],
    [labels.more, more],
  ];
  return labelled.flatMap(([label, text]) =>
    text === undefined || text === "" ? [] : noteLines(label, text, { gutter, look }),
  );
};

const withMend = (fix: string, { repair }: Diagnostic, { words }: Look): string =>
  repair ? `${fix} ${words.mends[repair.safety]}` : fix;

const noteLines = (
  label: string,
  text: string,
  { gutter, look }: Pick<Drawing, "gutter" | "look">,
): readonly string[] => {
  const room = labelWidth(look);
  const start = `${" ".repeat(gutter + 2)}${look.style.faint(padEnd(label, room))}  `;
  const indent = gutter + 4 + room;
  const lines = wrap(text, Math.max(20, Math.min(look.width, readable) - indent));
  return lines.map((line, index) => (index === 0 ? start : " ".repeat(indent)) + line);
};

const labelWidth = ({ words: { labels } }: Look): number =>
  Math.max(...[labels.also, labels.why, labels.fix, labels.more].map(displayWidth));

const alsoAt = (others: readonly Diagnostic[], { words }: Look): readonly string[] => {
  const named = others.slice(0, placesNamed).map((other) => {
    const way = trailOf(other);
    return `${placeOf(other)}${way === "" ? "" : ` (${way})`}`;
  });
  const rest = others.slice(placesNamed).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...named, words.morePlaces(rest)] : named;
};

const standsFor = (heads: readonly Diagnostic[], { words }: Look): readonly string[] => {
  const more = heads.reduce((sum, { count }) => sum + count - 1, 0);
  return more > 0 ? [words.morePlaces(more)] : [];
};
