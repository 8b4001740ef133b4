import type { Rule } from "../../src/check/rule.ts";
import { openAssets } from "../../src/cli/assets.ts";
import { openProfiles } from "../../src/cli/profiles.ts";
import { checkDoc, fixedChecks, ruleDoc } from "../../src/cli/rule-docs.ts";
import { schemaTextOf } from "../../src/cli/schema-text.ts";
import { markdownPage } from "../../src/format/page-markdown.ts";
import { rulePage, type RuleDoc } from "../../src/format/rule-page.ts";
import { english } from "../../src/cli/speech.ts";
import { en } from "../../src/format/words/en.ts";
import { cell, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** The rule reference: an overview by topic, and the page of each rule that `iuc explain` prints. */
export const rulePages = (rules: readonly Rule[]): readonly Output[] => {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const assets = openAssets();
  const kit = { profiles: openProfiles(), schemaText: schemaTextOf(assets) };
  return [
    overview(sorted),
    ...sorted.map((rule) => docPage(ruleDoc(rule, kit, english))),
    ...Object.keys(fixedChecks)
      .flatMap((id) => checkDoc(id, kit, english) ?? [])
      .map(docPage),
  ];
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
    heading(2, "Always on"),
    "What the reader checks of every file before any rule looks at it. These cannot be switched off.",
    table(
      ["Check", "Level", "It says"],
      Object.entries(fixedChecks).map(([id, { level, summary }]) => [
        `[${id}](${id}.md)`,
        level,
        cell(summary),
      ]),
    ),
  ]);
};

const topicOf = ({ id }: Rule): string => id.split("/")[0] ?? id;

const docPage = (doc: RuleDoc): Output => {
  const up = "../".repeat(doc.id.split("/").length - 1);
  return page(`docs/reference/rules/${doc.id}.md`, [
    markdownPage(rulePage(doc, en.page)).trimEnd(),
    `[All rules](${up}README.md)`,
  ]);
};
