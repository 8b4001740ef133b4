import type { SourceText, Span } from "./document.ts";
import type { Problem } from "./problem.ts";
import { editOf, type Repair, type Safety } from "./repair.ts";

/** The edits that mend a reader's problem, where it is clear which. */
export const readerRepair = (source: SourceText, problem: Problem): Repair | undefined => {
  const key = `${problem.ruleId} ${problem.messageId}`;
  const mend = Object.hasOwn(mends, key) ? mends[key] : undefined;
  if (!mend) return undefined;
  const changes = mend.edits(source.text, problem.span);
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

/** Every tab in front of a line: YAML stops at the first, and the next would stop it again. */
const spacesForTabs = (text: string): readonly Change[] =>
  [...text.matchAll(/(?<=^[ \t]*)\t/gm)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: "  ",
  }));

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
