import type { Diagnostic, Range } from "../core/diagnostic.ts";
import type { SourceText } from "../core/document.ts";
import { displayWidth } from "../core/text.ts";
import { forTerminal } from "./escape.ts";
import { frameOf, type Frame, type FrameLine } from "./frame.ts";
import type { Look, Paint } from "./look.ts";
import { wrap } from "./layout.ts";
import { counted } from "./words.ts";

/** A finding as it is shown: with those that say the same elsewhere, and what was not told before. */
export interface Finding {
  readonly first: Diagnostic;
  readonly others: readonly Diagnostic[];
  readonly why: string | undefined;
  readonly fix: string | undefined;
  readonly isNewRule: boolean;
}

/** A finding where reason and advice are told elsewhere. */
export const alone = (first: Diagnostic): Finding => ({
  first,
  others: [],
  why: undefined,
  fix: undefined,
  isNewRule: false,
});

/** Lines of text stay this short even on a wide terminal. */
const readable = 100;

/** Further places named one by one. */
const placesNamed = 4;

/** The lines that show one finding. */
export const findingBlock = (finding: Finding, look: Look): string[] => {
  const { first } = finding;
  const gutter = gutterOf(first);
  const paint = look.style.level[first.level];
  return [
    ...header(first, look),
    placeLine(gutter, first, look),
    ...frameLines(first, { gutter, mark: "^", paint, look }),
    ...first.related.flatMap((related) => [
      relatedLine(gutter, related, look),
      ...frameLines(
        { ...related, source: first.source },
        { gutter, mark: "-", paint: look.style.faint, look },
      ),
    ]),
    ...notes(finding, gutter, look),
  ];
};

const gutterOf = ({ range, related }: Diagnostic): number =>
  Math.max(...[range, ...related.map((each) => each.range)].map(digits));

const digits = ({ start }: Range): number => String(start.line).length;

const header = ({ level, message, ruleId }: Diagnostic, { style, width }: Look): string[] => {
  const indent = level.length + 2;
  const room = Math.min(width, readable) - indent;
  const lines = wrap(forTerminal(message), Math.max(room, 20));
  const last = lines.at(-1) ?? "";
  const id = forTerminal(ruleId);
  const hasRoom = displayWidth(last) + 2 + id.length <= room;
  const painted = lines.map((line) => style.strong(line));
  if (hasRoom) painted.push(`${painted.pop() ?? ""}  ${style.faint(id)}`);
  else painted.push(style.faint(id));
  const [top = "", ...rest] = painted;
  return [`${style.level[level](level)}  ${top}`, ...rest.map((line) => " ".repeat(indent) + line)];
};

interface Located {
  readonly file: string;
  readonly range: Range;
}

const placeLine = (gutter: number, diagnostic: Diagnostic, look: Look): string => {
  const trail = trailOf(diagnostic);
  const where = trail === "" ? "" : ` ${look.style.faint(`(${trail})`)}`;
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
const trailOf = ({ idPath }: Diagnostic): string =>
  forTerminal(idPath.split("/").filter(Boolean).join(" › "));

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
  const frame = frameOf(place.source.text, place.range, room);
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

const markers = ({ indent, length }: Frame, mark: string, paint: Paint): string =>
  " ".repeat(indent) + paint(mark.repeat(length));

const notes = (finding: Finding, gutter: number, look: Look): readonly string[] => {
  const { first, others, why, fix, isNewRule } = finding;
  const also = [...alsoAt(others), ...standsFor(first)];
  const labelled: readonly (readonly [string, string | undefined])[] = [
    ["also", also.length > 0 ? also.join(", ") : undefined],
    ["why", why],
    ["fix", fix],
    ["more", isNewRule ? `iuc explain ${forTerminal(first.ruleId)}` : undefined],
  ];
  return labelled.flatMap(([label, text]) =>
    text === undefined || text === "" ? [] : noteLines(label, text, { gutter, look }),
  );
};

const noteLines = (
  label: string,
  text: string,
  { gutter, look }: Pick<Drawing, "gutter" | "look">,
): readonly string[] => {
  const start = `${" ".repeat(gutter + 2)}${look.style.faint(label.padEnd(4))}  `;
  const indent = gutter + 8;
  const lines = wrap(text, Math.max(20, Math.min(look.width, readable) - indent));
  return lines.map((line, index) => (index === 0 ? start : " ".repeat(indent)) + line);
};

const alsoAt = (others: readonly Diagnostic[]): readonly string[] => {
  const named = others.slice(0, placesNamed).map((other) => {
    const trail = trailOf(other);
    return `${placeOf(other)}${trail === "" ? "" : ` (${trail})`}`;
  });
  const rest = others.slice(placesNamed).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...named, counted(rest, "more place")] : named;
};

const standsFor = ({ count }: Diagnostic): readonly string[] =>
  count > 1 ? [counted(count - 1, "more place")] : [];
