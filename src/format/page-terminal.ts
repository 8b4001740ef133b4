import { displayWidth } from "../core/text.ts";
import { forTerminal } from "./escape.ts";
import { padEnd, wrap } from "./layout.ts";
import type { Look } from "./look.ts";
import type { Block, Fact, Page, Table } from "./page.ts";
import { alone, findingBlock } from "./pretty-finding.ts";

/** Lines of text stay this short even on a wide terminal. */
const readable = 88;

/** The page for a screen. */
export const terminalPage = (page: Page, look: Look): string =>
  page
    .map(
      (block) => terminalBlock(block, look).join("\n") + (block.kind === "heading" ? "\n" : "\n\n"),
    )
    .join("")
    .replace(/\n+$/, "\n");

const terminalBlock = (block: Block, look: Look): readonly string[] => {
  switch (block.kind) {
    case "title":
      return [look.style.strong(forTerminal(block.text))];
    case "heading":
      return [look.style.place(forTerminal(block.text))];
    case "text":
      return paragraph(block.text, look);
    case "list":
      return block.items.flatMap((item) => hanging("- ", item, look));
    case "facts":
      return factLines(block.facts, look);
    case "table":
      return tableLines(block, look);
    case "code":
      return block.text
        .trimEnd()
        .split("\n")
        .map((line) => `  ${forTerminal(line)}`.trimEnd());
    case "findings":
      return block.findings.flatMap((first, index) => [
        ...(index === 0 ? [] : [""]),
        ...findingBlock(alone(first), { ...look, width: look.width - 2 }).map(
          (line) => `  ${line}`,
        ),
      ]);
  }
};

const room = ({ width }: Look, used: number): number =>
  Math.max(20, Math.min(width, readable) - used);

const paragraph = (text: string, look: Look): readonly string[] =>
  wrap(forTerminal(text), room(look, 0));

/** Text behind a start, further lines under its beginning. */
const hanging = (start: string, text: string, look: Look): readonly string[] => {
  const indent = displayWidth(start);
  const lines = wrap(forTerminal(text), room(look, indent));
  return lines.map((line, index) => (index === 0 ? start : " ".repeat(indent)) + line);
};

const factLines = (facts: readonly Fact[], look: Look): readonly string[] => {
  const width = Math.max(0, ...facts.map(([name]) => displayWidth(forTerminal(name)))) + 2;
  return facts.flatMap(([name, text]) => {
    const [first = "", ...rest] = wrap(forTerminal(text), room(look, width));
    const start = look.style.faint(padEnd(forTerminal(name), width));
    return [start + first, ...rest.map((line) => " ".repeat(width) + line)];
  });
};

/** Columns as wide as their widest cell; the last one wraps. */
const tableLines = ({ head, rows }: Table, look: Look): readonly string[] => {
  const shown = rows.map((row) => row.map(forTerminal));
  const widths = head.map((name, column) =>
    Math.max(displayWidth(name), ...shown.map((row) => displayWidth(row[column] ?? ""))),
  );
  const lines = (row: readonly string[]): readonly string[] => {
    const cells = row.slice(0, -1).map((cell, column) => `${padEnd(cell, widths[column] ?? 0)}  `);
    const start = cells.join("");
    const indent = displayWidth(start);
    const last = wrap(row.at(-1) ?? "", Math.max(24, look.width - indent));
    return last.map((line, index) => ((index === 0 ? start : " ".repeat(indent)) + line).trimEnd());
  };
  return [...lines(head).map((line) => look.style.faint(line)), ...shown.flatMap(lines)];
};
