import { visible } from "../core/text.ts";
import { characters } from "./layout.ts";

/**
 * One escaping function for every place a report is written to. Text of authors and names of files reach an
 * output only through these.
 */

/** Text for a terminal or a log: what moves the cursor, turns the direction or passes for a command is spelled out. */
export const forTerminal = (text: string): string => visible(text).replaceAll(commandMark, spell);

/** The same, piece by piece: what a reader takes for one character, as it was and as it is shown. */
export const terminalPieces = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let offset = 0;
  const keep = (end: number): void => {
    for (const source of characters(text.slice(offset, end)))
      pieces.push({ source, shown: visible(source) });
  };
  for (const { 0: source, index } of text.matchAll(commandMark)) {
    keep(index);
    pieces.push({ source, shown: spell(source) });
    offset = index + source.length;
  }
  keep(text.length);
  return pieces;
};

export interface Piece {
  readonly source: string;
  readonly shown: string;
}

/** A value as JSON with two spaces; the same characters are written as JSON escapes. */
export const forJson = (value: unknown): string => escapedJson(JSON.stringify(value, null, 2));

/** A value as JSON on one line. */
export const forJsonLine = (value: unknown): string => escapedJson(JSON.stringify(value));

const escapedJson = (json: string): string =>
  json.replaceAll(unseen, jsonEscape).replaceAll(/##(?=\w*\[)/g, "#\\u0023");

/**
 * Text of XML 1.0, in an element or an attribute in double quotes: characters that XML does not know are spelled
 * out as on a terminal, and no `]]>` is left.
 */
export const forXml = (text: string): string =>
  forTerminal(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text in Markdown outside code: on one line, in a table cell or not, without meaning of its own. */
export const forMarkdown = (text: string): string =>
  visible(text)
    .replaceAll(/[\\`*~<>|[\]]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/^([#+-]|\d+[.)])(?=\s)/, "\\$1");

/**
 * Text of a SARIF message, which knows links `[text](target)` and placeholders `{0}` (SARIF 2.1.0, 3.11.5 and
 * 3.11.6): an author's text must not become either. People read it, so what nobody sees is spelled out.
 */
export const forSarifMessage = (text: string): string =>
  visible(text)
    .replaceAll("](", "] (")
    .replaceAll(/\{(\d+)\}/g, "{{$1}}");

/** A line in the message of a workflow command; lines are joined by `%0A`. */
export const forCommand = (text: string): string => forTerminal(text).replaceAll("%", "%25");

/** The value of a property of a workflow command. */
export const forCommandProperty = (text: string): string =>
  forCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A path as a relative URI reference; an absolute one as a file URI (RFC 3986, RFC 8089). */
export const forUri = (path: string): string => {
  const encoded = path
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map((segment) => encodeURIComponent(segment).replaceAll(/[!'()*]/g, percent))
    .join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.slice(0, 2)}${encoded.slice(4)}` : encoded;
};

// A log reader takes `::name` at the start of a line and `##name[` anywhere for commands.
const commandMark = /(?<!\S):(?=:)|#(?=#\w*\[)/g;

const spell = (character: string): string => `\\u{${hex(character.charCodeAt(0))}}`;

// What a terminal obeys or nobody sees; JSON may spell out any character.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffc\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

// Line feeds between the lines of JSON stay; those inside texts are escaped already.
const jsonEscape = (character: string): string =>
  character === "\n"
    ? character
    : Array.from(
        { length: character.length },
        (_, index) => `\\u${hex(character.charCodeAt(index)).padStart(4, "0")}`,
      ).join("");

const hex = (code: number): string => code.toString(16);

const percent = (character: string): string =>
  `%${hex(character.charCodeAt(0)).toUpperCase().padStart(2, "0")}`;
