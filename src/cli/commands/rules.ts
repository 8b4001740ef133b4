import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { forJson } from "../../format/escape.ts";
import type { Look } from "../../format/look.ts";
import type { Page } from "../../format/page.ts";
import { markdownPage } from "../../format/page-markdown.ts";
import { terminalPage } from "../../format/page-terminal.ts";
import { rules as all } from "../../rules/index.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { openLook } from "../look.ts";
import { openProfiles } from "../profiles.ts";
import { listRules, type ListedRule } from "../rule-list.ts";
import type { Session } from "../session.ts";

/** `iuc rules`: what is checked, by topic. */
export const rules = (session: Session): CommandUnknownOpts =>
  new Command("rules")
    .description("List what `iuc validate` checks: by topic, with level and first stage.")
    .addOption(new Option("--format <name>", "how to print it").choices(names).default("pretty"))
    .addOption(new Option("--json", "the same as --format json").conflicts("format"))
    .option("--profile <id|file>", "levels and options as this programme has them")
    .action(({ format, json, profile: name }) => {
      const profiles = openProfiles();
      const profile = name === undefined ? undefined : chosenProfile(session, profiles, name);
      const listed = listRules(all, profile);
      session.io.out(printers[json ? "json" : format](listed, openLook(session)));
    });

const names = ["pretty", "json", "markdown"] as const;

type Printer = (rules: readonly ListedRule[], look: Look) => string;

const printers: Readonly<Record<(typeof names)[number], Printer>> = {
  pretty: (listed, look) => terminalPage(shortPage(listed), look),
  markdown: (listed) => markdownPage(fullPage(listed)),
  json: (listed) => `${forJson({ schemaVersion: 1, rules: listed })}\n`,
};

/** Under the heading of its topic a rule goes by its name. */
const shortPage = (listed: readonly ListedRule[]): Page => [
  { kind: "text", text: "iuc explain <topic>/<name> tells more about each." },
  ...topics(listed).flatMap(([topic, some]): Page => [
    {
      kind: "heading",
      text: some.every(({ isFixed }) => isFixed) ? `${topic} (always on)` : topic,
    },
    { kind: "table", head: ["Name", ...head], rows: some.map((rule) => row(nameOf(rule), rule)) },
  ]),
];

const fullPage = (listed: readonly ListedRule[]): Page => [
  { kind: "title", text: "What iuc validate checks" },
  ...topics(listed).flatMap(([topic, some]): Page => [
    { kind: "heading", text: topic },
    { kind: "table", head: ["Id", ...head], rows: some.map((rule) => row(rule.id, rule)) },
  ]),
];

const head = ["Level", "From", "Summary"];

const row = (name: string, { level, from, summary }: ListedRule): readonly string[] => [
  name,
  level,
  from ?? "",
  summary,
];

const nameOf = ({ id, topic }: ListedRule): string => id.slice(topic.length + 1);

const topics = (listed: readonly ListedRule[]): readonly [string, readonly ListedRule[]][] =>
  [...new Set(listed.map(({ topic }) => topic))].map((topic) => [
    topic,
    listed.filter((rule) => rule.topic === topic),
  ]);
