import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { forJson } from "../../format/escape.ts";
import type { Look } from "../../format/look.ts";
import type { Page } from "../../format/page.ts";
import { markdownPage } from "../../format/page-markdown.ts";
import { terminalPage } from "../../format/page-terminal.ts";
import type { Words } from "../../format/words/words.ts";
import { rules as all } from "../../rules/index.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { openLook } from "../look.ts";
import { openProfiles } from "../profiles.ts";
import { listRules, type ListedRule } from "../rule-list.ts";
import type { Session } from "../session.ts";
import { english, spokenBy } from "../speech.ts";

/** `iuc rules`: what is checked, by topic. */
export const rules = (session: Session): CommandUnknownOpts =>
  new Command("rules")
    .description("List what `iuc validate` checks: by topic, with level and first stage.")
    .addOption(new Option("--format <name>", "how to print it").choices(names).default("pretty"))
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .option("--profile <id|file>", "levels and options as this programme has them")
    .action(async ({ format, json, profile: name }) => {
      const profiles = openProfiles();
      const profile = name === undefined ? undefined : chosenProfile(session, profiles, name);
      const asked = json ? "json" : format;
      const spoken = await spokenBy(session);
      const speech = asked === "json" ? english : spoken;
      const listed = listRules(all, profile, speech);
      session.io.out(printers[asked](listed, { ...openLook(session), words: speech.words }));
    });

const names = ["pretty", "json", "markdown"] as const;

type Printer = (rules: readonly ListedRule[], look: Look) => string;

const printers: Readonly<Record<(typeof names)[number], Printer>> = {
  pretty: (listed, look) => terminalPage(shortPage(listed, look.words), look),
  markdown: (listed, { words }) => markdownPage(fullPage(listed, words)),
  json: (listed) => `${forJson({ schemaVersion: 1, rules: listed })}\n`,
};

/** Under the heading of its topic a rule goes by its name. */
const shortPage = (listed: readonly ListedRule[], words: Words): Page => [
  { kind: "text", text: words.ruleList.more },
  ...topics(listed).flatMap(([topic, some]): Page => [
    {
      kind: "heading",
      text: some.every(({ isFixed }) => isFixed) ? `${topic} ${words.ruleList.alwaysOn}` : topic,
    },
    {
      kind: "table",
      head: [words.ruleList.name, ...headIn(words)],
      rows: some.map((rule) => row(nameOf(rule), rule, words)),
    },
  ]),
];

const fullPage = (listed: readonly ListedRule[], words: Words): Page => [
  { kind: "title", text: words.ruleList.title },
  ...topics(listed).flatMap(([topic, some]): Page => [
    { kind: "heading", text: topic },
    {
      kind: "table",
      head: ["Id", ...headIn(words)],
      rows: some.map((rule) => row(rule.id, rule, words)),
    },
  ]),
];

const headIn = ({ ruleList: { level, from, summary } }: Words): readonly string[] => [
  level,
  from,
  summary,
];

const row = (
  name: string,
  { level, from, summary }: ListedRule,
  words: Words,
): readonly string[] => [name, level === "off" ? level : words.level[level], from ?? "", summary];

const nameOf = ({ id, topic }: ListedRule): string => id.slice(topic.length + 1);

const topics = (listed: readonly ListedRule[]): readonly [string, readonly ListedRule[]][] =>
  [...new Set(listed.map(({ topic }) => topic))].map((topic) => [
    topic,
    listed.filter((rule) => rule.topic === topic),
  ]);
