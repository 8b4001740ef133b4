import type { Diagnostic } from "../core/diagnostic.ts";
import { forMarkdown } from "./escape.ts";
import { plain } from "./look.ts";
import type { Block, Page, Table } from "./page.ts";
import { alone, findingBlock } from "./pretty-finding.ts";
import { en } from "./words/en.ts";

/** The page as Markdown; headings start one below `depth`, a page of its own has depth 0. */
export const markdownPage = (page: Page, depth = 0): string =>
  `${page
    .map((block) => markdownBlock(block, depth))
    .filter(Boolean)
    .join("\n\n")}\n`;

const markdownBlock = (block: Block, depth: number): string => {
  switch (block.kind) {
    case "title":
      return `${"#".repeat(depth + 1)} ${forMarkdown(block.text)}`;
    case "heading":
      return `${"#".repeat(depth + 2)} ${forMarkdown(block.text)}`;
    case "text":
      return forMarkdown(block.text);
    case "list":
      return block.items.map((item) => `- ${forMarkdown(item)}`).join("\n");
    case "facts":
      return block.facts
        .map(([name, text]) => `- **${forMarkdown(name)}**: ${forMarkdown(text)}`)
        .join("\n");
    case "table":
      return markdownTable(block);
    case "code":
      return fenced(block.language, block.text);
    case "findings":
      return fenced("text", printed(block.findings));
  }
};

const markdownTable = ({ head, rows }: Table): string =>
  [head.map(forMarkdown), head.map(() => "---"), ...rows.map((row) => row.map(forMarkdown))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

const printed = (findings: readonly Diagnostic[]): string =>
  findings
    .map((first) => findingBlock(alone(first), { style: plain, width: 80, quiet: true, words: en }))
    .map((lines) => lines.join("\n"))
    .join("\n\n");

/** A fenced block that outlasts any fence inside. */
const fenced = (language: string, text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
};
