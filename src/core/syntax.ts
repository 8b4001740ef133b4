import { lineAround, lineFrom, oneCharacter, startOfLine, wordFrom } from "./blanks.ts";
import { characterName, findUnwanted } from "./characters.ts";
import type { Failure } from "./compose.ts";
import type { Params } from "./diagnostic.ts";
import type { Span } from "./document.ts";
import { foreignBlank, foreignBlankIn } from "./foreign-blank.ts";
import type { Limits } from "./limits.ts";
import { contentStart, tagSpan } from "./node-head.ts";
import { excerpt, problem, type Problem } from "./problem.ts";
import { explainColonless, explainLine, type Explanation } from "./syntax-line.ts";
import type { Tree } from "./tree.ts";

/** Tells in a planner's words why the parser stopped; its own words are never shown. */
export const explainFailure = (tree: Tree, failure: Failure, limits: Limits): Problem => {
  const other = explainOther(tree, failure, limits);
  if (other) return other;
  const found = explanations.find(([pattern]) => pattern.test(failure.reason));
  const explain = found ? found[1] : explainUnknown;
  const { messageId, span, params = {} } = explain(tree, failure);
  const lines = isAboutBlanks.test(failure.reason) ? linesAround(tree.text, failure, span) : [];
  const tab = firstIn(lines, (line) => tabAt(tree.text, line));
  if (tab) return problem("yaml/tab-indent", "tab", { span: tab });
  const blank = firstIn(lines, (line) => foreignBlankIn(tree.text, line));
  if (blank !== undefined) return foreignBlank(tree.text, blank);
  return problem("yaml/syntax", messageId, { span, params });
};

/** Failures that are no syntax errors: a limit of ours, or something YAML can say and a plan cannot. */
const explainOther = (
  tree: Tree,
  { reason, offset }: Failure,
  limits: Limits,
): Problem | undefined => {
  if (reason.startsWith("nesting exceeded")) {
    const span = oneCharacter(tree.text, offset);
    return problem("yaml/depth-limit", "deep", { span, params: { limit: limits.depth } });
  }
  if (reason.startsWith("nested arrays"))
    return problem("yaml/key-not-allowed", "list", { span: openLine(tree, offset) });
  if (/^(?:cannot resolve a node|unacceptable node kind)/.test(reason)) {
    const span = openTag(tree, offset);
    const params = { tag: excerpt(tree.text.slice(span.start, span.end)) };
    return problem("yaml/tag-not-allowed", "mismatch", { span, params });
  }
  if (/non-printable|valid JSON character/.test(reason)) return explainHalf(tree.text);
  return undefined;
};

/** What no UTF-8 file can hold but a text from elsewhere can: one half of a character. */
const explainHalf = (text: string): Problem => {
  const span = oneCharacter(text, findUnwanted(text, true));
  return problem("text/control", "raw", {
    span,
    params: { character: characterName(text, span.start) },
  });
};

type Explain = (tree: Tree, failure: Failure) => Explanation;

const explainUnknown: Explain = ({ text }, { offset }) => at("other", lineAround(text, offset));

/** Reasons of js-yaml 4.3 and what each means to an author; the first that fits counts. */
const explanations: readonly (readonly [RegExp, Explain])[] = [
  [/^bad indentation of|^tab characters|document separator|colon is missed/, explainLine],
  [/multiline key/, explainColonless],
  [
    /within a (?:single|double) quoted/,
    (tree, { offset }) => at("openQuote", openLine(tree, offset)),
  ],
  [/within a flow collection/, (tree, { offset }) => explainOpenBracket(tree, offset)],
  [/^missed comma/, (tree, { offset }) => explainComma(tree, offset)],
  [
    /^expected the node content/,
    ({ text }, { offset }) => at("emptyEntry", oneCharacter(text, offset)),
  ],
  [/^unidentified alias/, (tree, failure) => explainAlias(tree, failure)],
  [
    /escape sequence|hexadecimal/,
    ({ text }, { offset }) => at("escape", oneCharacter(text, offset)),
  ],
  [
    /line break is expected|block scalar|chomping|indentation width/,
    (tree, { offset }) => at("blockText", openLine(tree, offset)),
  ],
  [/key-value separator/, ({ text }, { offset }) => explainNoSpace(text, offset)],
  [/explicit mapping pair/, ({ text }, { offset }) => at("key", lineAround(text, offset))],
  [/anchor|alias/, ({ text }, { offset }) => at("anchor", wordFrom(text, offset - 1))],
  [
    /directive|YAML version|TAG|tag prefix|tag handle$/,
    ({ text }, { offset }) => at("directive", lineAround(text, offset - 1)),
  ],
  [/\btag\b/, (tree, { offset }) => at("tag", openTag(tree, offset))],
];

const at = (messageId: Explanation["messageId"], span: Span, params: Params = {}): Explanation => ({
  messageId,
  span,
  params,
});

const explainNoSpace = (text: string, offset: number): Explanation => {
  const before = text.slice(startOfLine(text, offset), offset - 1);
  const key = before.trim().replaceAll(/^- |["']/g, "");
  return at("noSpace", oneCharacter(text, offset - 1), { key: excerpt(key) });
};

const explainOpenBracket = (tree: Tree, offset: number): Explanation => {
  const { start } = openLine(tree, offset);
  return at("openBracket", oneCharacter(tree.text, start), { bracket: tree.text.charAt(start) });
};

/** A new field on a later line means that the brackets were meant to end before it. */
const explainComma = (tree: Tree, offset: number): Explanation => {
  const line = startOfLine(tree.text, offset);
  const isLaterLine = openLine(tree, offset).start < line;
  const isField = /^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(tree.text.slice(line, line + 200));
  return isLaterLine && isField
    ? explainOpenBracket(tree, offset)
    : at("comma", wordFrom(tree.text, offset));
};

const explainAlias = ({ text }: Tree, { reason, offset }: Failure): Explanation => {
  const name = /"(.*)"/s.exec(reason)?.[1] ?? "";
  const start = Math.max(0, text.lastIndexOf(`*${name}`, offset));
  return at("unknownAlias", { start, end: start + name.length + 1 }, { name: excerpt(name) });
};

/** Failures that the blanks in front of a line may have caused. */
const isAboutBlanks = /tab|indentation of|document separator|multiline key|colon is missed/;

/** Where the line begins at which the parser stopped, the one before it, and the one to be blamed. */
const linesAround = (text: string, { offset }: Failure, blamed: Span): readonly number[] => {
  const here = startOfLine(text, offset);
  return [here, startOfLine(text, Math.max(0, here - 1)), startOfLine(text, blamed.start)];
};

const firstIn = <T>(
  lines: readonly number[],
  find: (line: number) => T | undefined,
): T | undefined => lines.map(find).find((found) => found !== undefined);

/** A tab among the first blanks of a line. */
const tabAt = (text: string, line: number): Span | undefined => {
  const [all = "", spaces = ""] = /^( *)\t+/.exec(text.slice(line, line + 200)) ?? [];
  return all === "" ? undefined : { start: line + spaces.length, end: line + all.length };
};

/** From the innermost value that was not finished to the end of its line. */
const openLine = (tree: Tree, offset: number): Span => {
  const node = tree.open.at(-1);
  return lineFrom(tree.text, node === undefined ? offset : contentStart(tree, node));
};

const openTag = (tree: Tree, offset: number): Span => {
  const node = tree.open.at(-1);
  return node === undefined ? wordFrom(tree.text, offset) : tagSpan(tree, node);
};
