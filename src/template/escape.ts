import { linewise, quoted } from "./foreign.ts";

/**
 * Text of a plan as Markdown that means nothing but itself: marks are escaped and line ends become
 * spaces, so it is safe in headings, cells and lists.
 */
export const escapeLine = (text: string): string =>
  quoted(escapeMarks(text.replaceAll(/[^\S\u00a0\u202f]+/g, " ").trim()));

/** Paragraphs and “- ” lists of a plan as Markdown; everything else in them means only itself. */
export const escapeProse = (text: string): string =>
  linewise(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .reduce<readonly Block[]>(addLine, [])
    .map(({ isItem, text: block }) => (isItem ? `- ${escapeLine(block)}` : escapeLine(block)))
    .reduce((all, block) => all + (all === "" ? "" : separator(all, block)) + block, "");

interface Block {
  readonly isItem: boolean;
  readonly text: string;
  /** An empty line closed it. */
  readonly isClosed: boolean;
}

const addLine = (blocks: readonly Block[], line: string): readonly Block[] => {
  const last = blocks.at(-1);
  if (line === "")
    return last === undefined ? blocks : [...blocks.slice(0, -1), { ...last, isClosed: true }];
  const isItem = line.startsWith("- ");
  if (isItem || last === undefined || last.isClosed)
    return [...blocks, { isItem, text: isItem ? line.slice(2) : line, isClosed: false }];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text} ${line}` }];
};

/** Items of one list stand together; everything else is a paragraph of its own. */
const separator = (before: string, block: string): string => {
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  return lastLine.startsWith("- ") && block.startsWith("- ") ? "\n" : "\n\n";
};

/**
 * Marks that mean something anywhere in a line are escaped wherever they stand, those that only open a
 * block where they come first. Escaping every mark would be as safe, and takes the parser twice as long.
 */
const escapeMarks = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#|~&:]/g, (mark) => `\\${mark}`)
    .replace(/^[-+=]/, (mark) => `\\${mark}`)
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
