import type { Failure } from "./compose.ts";
import type { Params } from "./diagnostic.ts";
import type { Span } from "./document.ts";
import type { Limits } from "./limits.ts";
import { contentStart, endOfLine } from "./outline.ts";
import { excerpt, problem, type Problem } from "./problem.ts";
import type { MessageId } from "./reader-checks.ts";
import type { Tree } from "./tree.ts";

/** Tells in a planner's words why the parser stopped; its own words are never shown. */
export const explainFailure = (tree: Tree, failure: Failure, limits: Limits): Problem => {
  const foreign = explainOther(tree, failure, limits);
  if (foreign) return foreign;
  const tab = tabBefore(tree.text, failure);
  if (tab) return problem("yaml/tab-indent", "tab", { span: tab });
  const { messageId, span, params = {} } = explainSyntax(tree, failure);
  return problem("yaml/syntax", messageId, { span, params });
};

interface Explanation {
  readonly messageId: MessageId<"yaml/syntax">;
  readonly span: Span;
  readonly params?: Params;
}

const explainOther = (tree: Tree, { reason, offset }: Failure, limits: Limits) => {
  const span = wordAt(tree.text, offset);
  if (reason.startsWith("nesting exceeded"))
    return problem("yaml/depth-limit", "deep", { span, params: { limit: limits.depth } });
  if (reason.startsWith("nested arrays"))
    return problem("yaml/key-not-allowed", "list", { span: openSpan(tree, offset) });
  if (/^(?:cannot resolve a node|unacceptable node kind)/.test(reason)) {
    const tag = openSpan(tree, offset);
    const params = { tag: excerpt(tree.text.slice(tag.start, tag.end)) };
    return problem("yaml/tag-not-allowed", "mismatch", { span: tag, params });
  }
  return undefined;
};

/** Reasons of js-yaml 4.3 by their beginnings, and how each is explained. */
const explanations: readonly (readonly [RegExp, (tree: Tree, failure: Failure) => Explanation])[] =
  [
    [
      /^bad indentation|^end of the stream or|colon is missed/,
      (tree, failure) => explainLine(tree, failure),
    ],
    [/multiline key/, (tree, failure) => explainLostLine(tree, failure)],
    [
      /within a (?:single|double) quoted/,
      (tree, { offset }) => at("openQuote", openSpan(tree, offset)),
    ],
    [/within a flow collection/, (tree, { offset }) => explainOpenBracket(tree, offset)],
    [/^missed comma/, (tree, { offset }) => explainComma(tree, offset)],
    [/^expected the node content/, (tree, { offset }) => at("emptyEntry", one(tree.text, offset))],
    [/^unidentified alias/, (tree, failure) => explainAlias(tree, failure)],
    [/escape sequence|hexadecimal/, (tree, { offset }) => at("escape", one(tree.text, offset))],
    [
      /line break is expected|block scalar|chomping|indentation width/,
      (tree, { offset }) => at("blockText", lineAt(tree.text, offset)),
    ],
    [/key-value separator/, (tree, { offset }) => explainNoSpace(tree.text, offset)],
    [/explicit mapping pair/, (tree, { offset }) => at("key", lineAt(tree.text, offset))],
    [/anchor|alias/, (tree, { offset }) => at("anchor", wordAt(tree.text, offset - 1))],
    [
      /directive|YAML version/,
      (tree, { offset }) => at("directive", lineAt(tree.text, offset - 1)),
    ],
    [/\btag\b/, (tree, { offset }) => at("tag", openSpan(tree, offset))],
  ];

const explainSyntax = (tree: Tree, failure: Failure): Explanation => {
  const found = explanations.find(([pattern]) => pattern.test(failure.reason));
  return found ? found[1](tree, failure) : at("other", lineAt(tree.text, failure.offset));
};

const at = (messageId: Explanation["messageId"], span: Span, params: Params = {}): Explanation => ({
  messageId,
  span,
  params,
});

/** The parser expected the line to end, or another line, where it stopped: the characters there tell why. */
const explainLine = (tree: Tree, { reason, offset }: Failure): Explanation => {
  const { text } = tree;
  const character = text.charAt(offset);
  const before = text.slice(lineStart(text, offset), offset);
  const previous = before.trimEnd().at(-1) ?? "";
  if (character === ":") return explainColon(tree, offset, before);
  if (/["']/.test(previous)) return at("afterQuote", wordAt(text, offset));
  if (/[\]}]/.test(previous))
    return at("afterBracket", wordAt(text, offset), { bracket: previous });
  if (/:$/.test(before.trimEnd()) && /[-@`%\]},]/.test(character))
    return character === "-"
      ? at("item", wordAt(text, offset))
      : at("reserved", one(text, offset), { character });
  const isItem = reason.includes("sequence") || reason.startsWith("end of the stream");
  return at(isItem ? "item" : "indentation", lineAt(text, offset));
};

const explainColon = (tree: Tree, offset: number, before: string): Explanation => {
  if (/[^\s:]: +\S/.test(before) || /: +["'[{]/.test(before))
    return at("colon", one(tree.text, offset));
  const root = tree.roots[0];
  if (root === undefined || tree.open.length > 0)
    return at("indentation", lineAt(tree.text, offset));
  return explainLostText(tree.text, contentStart(tree, root));
};

/** A line without a colon was taken for the beginning of a name that goes on below. */
const explainLostLine = (tree: Tree, { offset }: Failure): Explanation => {
  const last = tree.starts.length - 1;
  return explainLostText(tree.text, last < 0 ? offset : contentStart(tree, last));
};

const explainLostText = (text: string, start: number): Explanation => {
  const span = lineFrom(text, start);
  const line = text.slice(span.start, span.end);
  const key = /^([^\s:"'[{]+):\S/.exec(line)?.[1];
  return key === undefined
    ? at("noColon", span, { text: excerpt(line) })
    : at("noSpace", span, { key: excerpt(key) });
};

const explainNoSpace = (text: string, offset: number): Explanation => {
  const key = text
    .slice(lineStart(text, offset), offset - 1)
    .trim()
    .replaceAll(/^- |["']/g, "");
  return at("noSpace", one(text, offset - 1), { key: excerpt(key) });
};

const explainOpenBracket = (tree: Tree, offset: number): Explanation => {
  const span = openSpan(tree, offset);
  const bracket = tree.text.charAt(span.start);
  return at("openBracket", one(tree.text, span.start), { bracket });
};

/** A new field inside brackets means that they were meant to end before. */
const explainComma = (tree: Tree, offset: number): Explanation => {
  const { start } = openSpan(tree, offset);
  const isOtherLine = lineStart(tree.text, start) !== lineStart(tree.text, offset);
  return isOtherLine &&
    /^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(tree.text.slice(lineStart(tree.text, offset)))
    ? explainOpenBracket(tree, offset)
    : at("comma", wordAt(tree.text, offset));
};

const explainAlias = (tree: Tree, { reason, offset }: Failure): Explanation => {
  const name = /"(.*)"/.exec(reason)?.[1] ?? "";
  const start = Math.max(0, tree.text.lastIndexOf(`*${name}`, offset));
  return at("unknownAlias", { start, end: start + name.length + 1 }, { name: excerpt(name) });
};

/** A tab among the first blanks of the line where the parser stopped, or of the line before it. */
const tabBefore = (text: string, { reason, offset }: Failure): Span | undefined => {
  if (!/tab|indentation|end of the stream or|multiline key|colon is missed/.test(reason))
    return undefined;
  const here = lineStart(text, offset);
  for (const start of [here, lineStart(text, Math.max(0, here - 1))]) {
    const tab = /^ *(\t+)[^\s#]/.exec(text.slice(start, start + 1000));
    if (tab) {
      const from = start + tab[0].indexOf("\t");
      return { start: from, end: from + (tab[1]?.length ?? 1) };
    }
  }
  return undefined;
};

/** From the beginning of the innermost value that was not finished to the end of its line. */
const openSpan = (tree: Tree, offset: number): Span => {
  const node = tree.open.at(-1);
  return lineFrom(tree.text, node === undefined ? offset : contentStart(tree, node));
};

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

/** The line that holds `offset` without its first blanks. */
const lineAt = (text: string, offset: number): Span => {
  const start = lineStart(text, offset);
  const indent = /^[ \t]*/.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
  return lineFrom(text, start + indent);
};

const lineFrom = (text: string, start: number): Span => {
  const line = text.slice(start, endOfLine(text, start)).trimEnd();
  return { start, end: start + line.length };
};

const wordAt = (text: string, offset: number): Span => {
  const start = Math.max(0, Math.min(offset, text.length));
  const word = /^[^\s]*/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? "";
  return { start, end: start + word.length };
};

const one = (text: string, offset: number): Span => {
  const start = Math.max(0, Math.min(offset, text.length));
  return { start, end: Math.min(start + 1, text.length) };
};
