import { lineAround, lineFrom, oneCharacter, startOfLine, wordFrom } from "./blanks.ts";
import type { Failure } from "./compose.ts";
import type { Params } from "./diagnostic.ts";
import type { Span } from "./document.ts";
import { contentStart } from "./node-head.ts";
import { excerpt } from "./problem.ts";
import type { MessageId } from "./reader-checks.ts";
import type { Tree } from "./tree.ts";

/** Which words of `yaml/syntax` fit, and where. */
export interface Explanation {
  readonly messageId: MessageId<"yaml/syntax">;
  readonly span: Span;
  readonly params?: Params;
}

/** The parser expected the line to end where it stopped; the characters around that place tell why it does not. */
export const explainLine = (tree: Tree, { reason, offset }: Failure): Explanation => {
  const { text } = tree;
  const character = text.charAt(offset);
  const before = text.slice(startOfLine(text, offset), offset).trimEnd();
  const previous = before.at(-1) ?? "";
  if (character === ":") return explainColon(tree, offset, before);
  if (/["']/.test(previous)) return { messageId: "afterQuote", span: wordFrom(text, offset) };
  if (/[\]}]/.test(previous))
    return {
      messageId: "afterBracket",
      span: wordFrom(text, offset),
      params: { bracket: previous },
    };
  if (previous === ":" && character === "-")
    return { messageId: "itemBehindField", span: oneCharacter(text, offset) };
  if (/^$|[-:]$/.test(before) && /[@`%\]},]/.test(character))
    return { messageId: "reserved", span: oneCharacter(text, offset), params: { character } };
  const isItem = reason.includes("sequence") || reason.includes("document separator");
  return { messageId: isItem ? "item" : "indentation", span: lineAround(text, offset) };
};

/** A colon behind a value on the same line belongs to a text; else the line stands where no field can. */
const explainColon = (tree: Tree, offset: number, before: string): Explanation => {
  const span = oneCharacter(tree.text, offset);
  if (/:\s+\S/.test(before)) return { messageId: "colon", span };
  if (tree.open.length > 0)
    return { messageId: "indentation", span: lineAround(tree.text, offset) };
  return explainLostLine(tree.text, contentStart(tree, tree.roots[0] ?? 0));
};

/** A line without a field was taken for the beginning of a name that goes on below it. */
export const explainColonless = (tree: Tree, { offset }: Failure): Explanation => {
  const last = tree.starts.length - 1;
  return explainLostLine(tree.text, last < 0 ? offset : contentStart(tree, last));
};

const explainLostLine = (text: string, start: number): Explanation => {
  const span = lineFrom(text, start);
  const line = text.slice(span.start, span.end);
  const key = /^([^\s:"'[{]+):\S/.exec(line)?.[1];
  return key === undefined
    ? { messageId: "noColon", span, params: { text: excerpt(line) } }
    : { messageId: "noSpace", span, params: { key: excerpt(key) } };
};
