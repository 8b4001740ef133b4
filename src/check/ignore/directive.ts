import { commentsIn, entriesIn, type Comment } from "../../core/comments.ts";
import { compose } from "../../core/compose.ts";
import type { SourceText, Span } from "../../core/document.ts";

/** A comment that asks to ignore rules. */
export interface Directive {
  readonly source: SourceText;
  readonly span: Span;
  readonly ids: readonly PlacedId[];
  readonly reason: string;
  readonly isForFile: boolean;
  /** The part of the text whose findings it is about; nothing where no entry belongs to it. */
  readonly scope: Span | undefined;
  /** What keeps it from having an effect. */
  readonly fault: DirectiveFault | undefined;
}

export interface PlacedId {
  readonly id: string;
  readonly span: Span;
}

/** `word`: the word itself is misspelt; `rule`: no rule is named; `top`: too late for the whole file. */
export type DirectiveFault = "word" | "rule" | "top" | "reason";

/** Asked first, so that a text without such a comment costs next to nothing. */
const hint = /#[ \t]*iuc[-_ ]?(?:ig|dis|sup)/i;

/** The comments of a text that ask to ignore rules; none where the text cannot be read. */
export const directivesIn = (source: SourceText, maxDepth: number): readonly Directive[] => {
  if (!hint.test(source.text)) return [];
  const { tree, failure } = compose(source.text, maxDepth);
  if (failure || tree.roots.length !== 1) return [];
  const asked = commentsIn(tree).flatMap((comment) => {
    const said = parse(source.text, comment);
    return said ? [{ ...said, comment }] : [];
  });
  if (asked.length === 0) return [];
  const entries = entriesIn(tree);
  const first = entries[0]?.start ?? Infinity;
  return asked.map(({ comment, ...said }): Directive => ({
    source,
    span: comment,
    ...said,
    scope: said.isForFile
      ? { start: 0, end: source.text.length + 1 }
      : scopeOf(source.text, comment, entries),
    fault: faultOf(said, comment.start > first),
  }));
};

interface Said {
  readonly ids: readonly PlacedId[];
  readonly reason: string;
  readonly isForFile: boolean;
  readonly isKnown: boolean;
}

/** The word, the rules and the reason; a hyphen or the id of a rule tells a misspelt word from prose. */
const form = /^#[ \t]*(iuc[-_][a-z_-]+|iuc ?(?:ignore|disable)(?:[ -]file)?(?=[ \t]+[a-z-]+\/))/i;

const parse = (text: string, { start, end }: Comment): Said | undefined => {
  const whole = text.slice(start, end);
  const match = form.exec(whole);
  const word = match?.[1] ?? "";
  if (!match || !hint.test(match[0])) return undefined;
  const rest = whole.slice(match[0].length);
  const dash = /(?:^|\s)(?:--|[—–])(?:\s|$)/.exec(rest);
  const named = rest.slice(0, dash?.index ?? rest.length);
  const from = start + match[0].length;
  return {
    ids: [...named.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
      id,
      span: { start: from + index, end: from + index + id.length },
    })),
    reason: dash ? rest.slice(dash.index + dash[0].length).trim() : "",
    isForFile: word === "iuc-ignore-file",
    isKnown: word === "iuc-ignore" || word === "iuc-ignore-file",
  };
};

const faultOf = (
  { ids, reason, isForFile, isKnown }: Said,
  isLate: boolean,
): DirectiveFault | undefined => {
  if (!isKnown) return "word";
  if (ids.length === 0) return "rule";
  if (isForFile && isLate) return "top";
  return reason === "" ? "reason" : undefined;
};

/** On a line of its own a comment is about the next entry, else about those that begin on its line. */
const scopeOf = (text: string, comment: Comment, entries: readonly Span[]): Span | undefined => {
  if (comment.isAlone) {
    const next = entries.find(({ start }) => start >= comment.end);
    return next && { start: comment.end, end: next.end };
  }
  const line = lineStart(text, comment.start);
  const own = entries.filter(({ start }) => start >= line && start < comment.start);
  if (own.length > 0) return { start: line, end: Math.max(...own.map(({ end }) => end)) };
  const last = text.slice(0, comment.start).trimEnd().length - 1;
  return entries.findLast(({ start, end }) => start <= last && last < end);
};

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
