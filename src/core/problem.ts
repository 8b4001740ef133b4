import type { ReaderCheck } from "./checks/check.ts";
import type { Level, Params } from "./diagnostic.ts";
import type { Span } from "./document.ts";
import type { Path } from "./path.ts";
import { readerChecks, type MessageId, type ReaderId } from "./reader-checks.ts";

/** Something wrong with a text itself, at an offset; the reader's counterpart of a `Finding`. */
export interface Problem {
  readonly ruleId: ReaderId;
  readonly messageId: string;
  readonly level: Level;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Path of the value it concerns; the root where the text could not be understood. */
  readonly path: Path;
  readonly span: Span;
  readonly params: Params;
  readonly related: readonly RelatedSpan[];
}

export interface RelatedSpan {
  readonly span: Span;
  readonly message: string;
}

/** Where a problem is and what its message mentions. */
export interface Occurrence {
  readonly span: Span;
  readonly path?: Path;
  readonly params?: Params;
  readonly related?: readonly RelatedSpan[];
}

/** Longest text of the author that a message repeats, in UTF-16 units. */
const excerptLength = 30;

/** A problem in the words of its reader check. */
export const problem = <Id extends ReaderId>(
  ruleId: Id,
  messageId: MessageId<Id>,
  occurrence: Occurrence,
): Problem => {
  const check: ReaderCheck = readerChecks[ruleId];
  const words = check.messages[messageId];
  const { span, path = [], params = {}, related = [] } = occurrence;
  return {
    ruleId,
    messageId,
    level: check.level,
    message: fill(words?.text ?? check.summary, params),
    why: check.why,
    fix: fill(words?.fix ?? check.fix, params),
    path,
    span,
    params,
    related,
  };
};

/** The author's text on one line, cut to what fits a message: `most` UTF-16 units. */
export const excerpt = (text: string, most: number = excerptLength): string => {
  const line = text
    .slice(0, 4 * most)
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line.length <= most) return line;
  return `${line
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
};

/** Puts values into the places `{name}` of a text; unknown places stay. */
export const fill = (text: string, params: Params): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );

/** Longest message, in UTF-16 units: it has to stand alone on one line of a log. */
const messageLength = 100;

/** How much of the author's text a message repeats, step by step less until it fits. */
const excerptLengths = [60, 45, 30, 20, 12];

/** A message with its values; those that are texts of the author are cut where it would be too long. */
export const fillShort = (text: string, params: Params, longest = messageLength): string => {
  let message = fill(text, params);
  for (const most of excerptLengths) {
    if (message.length <= longest) break;
    message = fill(text, excerpts(params, most));
  }
  return message;
};

const excerpts = (params: Params, most: number): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? excerpt(value, most) : value,
    ]),
  );
