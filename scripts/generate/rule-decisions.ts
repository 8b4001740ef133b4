import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { format } from "prettier";
import type { Rule } from "../../src/check/rule.ts";
import { cell, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** A demand of the method and what became of it, besides what rules say of themselves. */
export interface Candidate {
  readonly demand: string;
  /** Checks that are always on and carry it out. */
  readonly checks?: readonly string[];
  /** Why it waits, or why there will be no rule. */
  readonly waits?: string;
  readonly not?: string;
  readonly remark?: string;
}

export interface Topic {
  readonly title: string;
  readonly candidates: Readonly<Record<string, Candidate>>;
}

/** The candidates in their topics, as they lie in the data file. */
export const readCandidates = (): readonly Topic[] =>
  // Shape and completeness are held by the test beside this file.
  load(readFileSync("scripts/generate/candidates.yaml", "utf8")) as readonly Topic[];

/** Which rules carry out a candidate, by its id. */
export const rulesByOrigin = (rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { id, origin } of rules)
    for (const candidate of origin) found.set(candidate, [...(found.get(candidate) ?? []), id]);
  return found;
};

export type Decision = "built" | "built into the format" | "waits" | "no rule" | "open";

/** What was decided on a candidate that these rules carry out. */
export const decisionOn = (
  { checks, waits, not }: Candidate,
  built: readonly string[],
): Decision => {
  if (built.length > 0) return "built";
  if (checks !== undefined) return "built into the format";
  if (waits !== undefined) return "waits";
  return not === undefined ? "open" : "no rule";
};

/** `docs/rule-decisions.md`: every candidate, and what became of it. */
export const ruleDecisions = async (rules: readonly Rule[]): Promise<Output> => {
  const built = rulesByOrigin(rules);
  const topics = readCandidates();
  const all = topics.flatMap(({ candidates }) => Object.entries(candidates));
  const count = all.filter(([id, one]) => decisionOn(one, built.get(id) ?? []).startsWith("built"));
  const output = page("docs/rule-decisions.md", [
    heading(1, "Which demands became rules"),
    `The method was searched for what can be asked of a local action plan. Of ${String(all.length)} demands found, ` +
      `${String(count.length)} are built, into ${String(rules.length)} rules and the format itself. ` +
      "A rule that asks for something missing speaks from the stage at which it is due; a profile or a " +
      "configuration may change its level and its numbers.",
    ...topics.flatMap(({ title, candidates }) => [
      heading(2, title),
      table(
        ["No", "Demand", "Decision", "By", "Remark"],
        Object.entries(candidates).map(([id, one]) => row(id, one, built.get(id) ?? [])),
      ),
    ]),
    heading(2, "Rules that came from elsewhere"),
    "Found in published plans and in writing the format, not in the method:",
    rules
      .filter(({ origin }) => origin.length === 0)
      .map(({ id, words }) => `- ${link(id)}: ${words.en.summary}`)
      .join("\n"),
    heading(2, "What is no rule on purpose"),
    deliberate.map((line) => `- ${line}`).join("\n"),
  ]);
  return {
    ...output,
    content: await format(output.content, { parser: "markdown", printWidth: 100 }),
  };
};

const row = (id: string, one: Candidate, built: readonly string[]): readonly string[] => [
  id,
  cell(one.demand),
  decisionOn(one, built),
  [...built, ...(one.checks ?? [])].map(link).join(", "),
  cell(one.remark ?? one.waits ?? one.not),
];

const link = (id: string): string => `[${id}](reference/rules/${id}.md)`;

const deliberate = [
  "A least number of fields of action: plans with one strong field are as good as others.",
  "A fixed length of the work on the plan: sources differ between twelve and eighteen months, so the profile of the programme says it.",
  "Goal 11 of the SDGs as a must: a plan on jobs or on health serves cities, too.",
  "Secured money as a condition: about half of the cities had none when they finished.",
  "A share of women in the group: no source sets one.",
];
