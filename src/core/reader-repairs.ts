import type { SourceText, Span } from "./document.ts";
import type { Problem } from "./problem.ts";
import { editOf, type Repair, type Safety } from "./repair.ts";

/** The edits that mend a reader's problem, where it is clear which. */
export const readerRepair = (source: SourceText, problem: Problem): Repair | undefined => {
  const key = `${problem.ruleId} ${problem.messageId}`;
  const mend = Object.hasOwn(mends, key) ? mends[key] : undefined;
  if (!mend) return undefined;
  const changes = mend.edits(source.text, problem.span);
  if (changes.length === 0) return undefined;
  return {
    safety: mend.safety,
    edits: changes.map(({ text, ...span }) => editOf(source, span, text)),
  };
};

interface Change extends Span {
  readonly text: string;
}

interface Mend {
  readonly safety: Safety;
  readonly edits: (text: string, span: Span) => readonly Change[];
}

/**
 * Every tab that indents: YAML stops at the first, and the next would stop it again. A text behind `|` or `>` keeps
 * those that belong to it.
 */
const spacesForTabs = (text: string): readonly Change[] => {
  const changes: Change[] = [];
  let block: Block | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [lead = ""] = /^[ \t]*/.exec(line) ?? [];
    const indent = lead.search(/\t|$/);
    if (changes.length > mostTabbed) return [];
    if (lead.length < line.length) block = blockAt(block, indent);
    if (block && indent >= (block.indent ?? Infinity)) continue;
    if (indent < lead.length)
      changes.push({
        start: index + indent,
        end: index + lead.length,
        text: lead.slice(indent).replaceAll("\t", "  "),
      });
    else if (opensBlock.test(line.slice(-longestOpening))) block = { parent: indent };
  }
  return changes;
};

/** Lines; no plan has more, and each costs time. */
const mostTabbed = 10_000;

/** A text over several lines, and how far they are indented once the first is there. */
interface Block {
  readonly parent: number;
  readonly indent?: number;
}

const blockAt = (block: Block | undefined, indent: number): Block | undefined => {
  if (!block) return undefined;
  if (block.indent === undefined) return indent > block.parent ? { ...block, indent } : undefined;
  return indent >= block.indent ? block : undefined;
};

const opensBlock = /(?:^|\s)[|>][-+1-9]{0,2}\s*(?:\s#.*)?$/;

/** More is not looked at, so that no line takes long. */
const longestOpening = 200;

const instead =
  (text: string): Mend["edits"] =>
  (_, span) => [{ ...span, text }];

const quotes: Mend["edits"] = (text, { start, end }) => [
  { start, end, text: `"${text.slice(start, end)}"` },
];

const withBlank: Mend["edits"] = (text, { start, end }) => [
  { start: end, end, text: text.charAt(start) === ":" ? " " : "" },
];

/** By check and message. */
const mends: Readonly<Record<string, Mend>> = {
  "yaml/tab-indent tab": { safety: "safe", edits: spacesForTabs },
  "yaml/syntax foreignBlank": { safety: "safe", edits: instead(" ") },
  "yaml/syntax noSpace": { safety: "unsafe", edits: withBlank },
  "yaml/key-not-text scalar": { safety: "safe", edits: quotes },
  "text/bidi raw": { safety: "unsafe", edits: instead("") },
  "text/control raw": { safety: "unsafe", edits: instead("") },
};
