import type { Complaint } from "./protocol.ts";

/** Words of Typst's export checks and ours for them; `$1` is what the pattern caught. */
const known: readonly (readonly [RegExp, string])[] = [
  [/missing document title/i, "the report has no title"],
  [/the text `?"(.+?)"`? could not be displayed/i, 'no configured font has the characters "$1"'],
  [/missing alt(?:ernative)? text/i, "a picture or figure has no text alternative"],
  [/skipped from heading level|heading level/i, "the headings skip a level"],
  [/first heading/i, "the first heading is not a chapter (##)"],
  [/label .*does not exist/i, "a link points to a place the report does not have"],
];

/** One line in plain words for what Typst refused, without its dumps. */
export const explainComplaints = (complaints: readonly Complaint[]): string => {
  const lines = new Set(complaints.map(({ message }) => explain(message)));
  if (lines.size === 0) return "the PDF engine refused the report and did not say why";
  return [...lines].slice(0, 5).join("; ");
};

const explain = (message: string): string => {
  for (const [pattern, words] of known) {
    const match = pattern.exec(message);
    if (match) return words.replace("$1", match[1] ?? "");
  }
  return `the PDF engine says: ${firstLine(message)}`;
};

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").slice(0, 200);
