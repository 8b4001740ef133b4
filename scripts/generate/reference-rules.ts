import type { Rule } from "../../src/check/rule.ts";
import { cell, fenced, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** The rule reference: an overview by topic and a page per rule. */
export const rulePages = (rules: readonly Rule[]): readonly Output[] => {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [overview(sorted), ...sorted.map(rulePage)];
};

const overview = (rules: readonly Rule[]): Output => {
  const topics = [...new Set(rules.map(topicOf))];
  return page("docs/reference/rules/README.md", [
    heading(1, "Rules"),
    "What `iuc validate` checks beyond the shape of the file. A profile may change a level; " +
      "`--rule id=level` does so for one run.",
    ...topics.flatMap((topic) => [
      heading(2, topic),
      table(
        ["Rule", "Level", "From", "It says"],
        rules
          .filter((rule) => topicOf(rule) === topic)
          .map((rule) => [
            `[${rule.id}](${rule.id}.md)`,
            rule.level,
            rule.from ?? "",
            cell(rule.words.en.summary),
          ]),
      ),
    ]),
  ]);
};

const topicOf = ({ id }: Rule): string => id.split("/")[0] ?? id;

const rulePage = (rule: Rule): Output => {
  const { summary, why, fix, messages } = rule.words.en;
  return page(`docs/reference/rules/${rule.id}.md`, [
    heading(1, rule.id),
    summary,
    facts(rule),
    heading(2, "Why"),
    why,
    heading(2, "What to do"),
    fix,
    heading(2, "What it reports"),
    Object.values(messages)
      .map((message) => `- ${message}`)
      .join("\n"),
    heading(2, "Reported"),
    ...rule.bad.flatMap(({ yaml, reports }) => [fenced("yaml", yaml), reportLine(reports)]),
    heading(2, "Fine"),
    ...rule.good.map((yaml) => fenced("yaml", yaml)),
    `[All rules](${"../".repeat(rule.id.split("/").length - 1)}README.md)`,
  ]);
};

const reportLine = (reports: readonly string[]): string =>
  `Reported at ${reports.map((each) => each.split(" ")[0] ?? "").join(", ")} (line:column).`;

const facts = (rule: Rule): string =>
  table(
    ["Level", "From stage", "Sources"],
    [[rule.level, rule.from ?? "any", cell(rule.sources.join("; "))]],
  ) +
  optionLines(rule) +
  (rule.needsToday ? "\n\nSkipped where the day of the run is not known (`--today`)." : "");

const optionLines = ({ options = {} }: Rule): string => {
  const lines = Object.entries(options).map(([name, value]) => `\`${name}\` (${value})`);
  return lines.length > 0 ? `\n\nA profile may change: ${lines.join(", ")}.` : "";
};
