import { levelOf, optionOf } from "../check/levels.ts";
import { settingChecks, structureChecks } from "../check/make-finding.ts";
import type { CheckRule, Rule } from "../check/rule.ts";
import type { ReaderCheck } from "../core/checks/check.ts";
import { readerChecks } from "../core/reader-checks.ts";
import type { Fact } from "../format/page.ts";
import type { RuleDoc } from "../format/rule-page.ts";
import type { RuleInfo } from "../format/report.ts";
import { hasReached } from "../plan/maturity.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { checkExample, ruleExample, type ExampleKit } from "./examples.ts";

/** Checks that are not rules of the method: of the text, and of its fields. They cannot be switched off. */
export const fixedChecks: Readonly<Record<string, ReaderCheck>> = {
  ...readerChecks,
  ...structureChecks,
  ...settingChecks,
};

/** The page of a rule; `profiles` are those whose levels and options are compared. */
export const ruleDoc = (rule: Rule, kit: ExampleKit): RuleDoc => {
  const { summary, why, fix, messages } = rule.words.en;
  return {
    id: rule.id,
    summary,
    why,
    fix,
    messages: Object.values(messages),
    facts: factsOf(rule, kit),
    bad: rule.bad.map(({ yaml }) => ({ yaml, findings: ruleExample(rule, yaml, kit) })),
    good: rule.good,
  };
};

/** The page of a check that cannot be switched off. */
export const checkDoc = (id: string, check: ReaderCheck, kit: ExampleKit): RuleDoc => ({
  id,
  summary: check.summary,
  why: check.why,
  fix: check.fix,
  messages: Object.values(check.messages).map(({ text }) => text),
  facts: [
    ["Level", `${check.level}; it cannot be switched off`],
    ["From stage", "every stage"],
  ],
  bad: check.bad.map(({ yaml }) => ({ yaml, findings: checkExample(id, yaml, kit) })),
  good: [],
});

/** What formats tell about a rule or check besides its findings; nothing where the id is unknown. */
export const ruleInfo = (id: string, rules: readonly CheckRule[]): RuleInfo | undefined => {
  const rule = rules.find((each) => each.id === id);
  const words = rule?.words.en ?? (Object.hasOwn(fixedChecks, id) ? fixedChecks[id] : undefined);
  const level = rule?.level ?? fixedChecks[id]?.level;
  if (!words || !level) return undefined;
  return { id, level, summary: words.summary, why: words.why, fix: words.fix };
};

const factsOf = (rule: Rule, { profiles }: ExampleKit): readonly Fact[] => {
  const all = profiles.known.flatMap((id) => profiles.find(id) ?? []);
  return [
    ["Level", withProfiles(rule.level, all, (profile) => levelOf(rule, profile))],
    ["From stage", stageWords(rule)],
    ...Object.entries(rule.options ?? {}).map(([name, value]): Fact => [
      `Option ${name}`,
      withProfiles(String(value), all, (profile) => String(optionOf(rule, profile, name))),
    ]),
    ...(rule.kind === "wrong" ? [] : [["Waits", waits] as const]),
    ...(rule.needsToday ? [["Needs", "the day of the run: --today"] as const] : []),
    ["Sources", rule.sources.join("; ")],
    ...(rule.origin.length > 0 ? [["In the method", rule.origin.join(", ")] as const] : []),
  ];
};

const waits = "it is silent about what an error has left out of the plan";

/** `error; info in published`: the value, and the profiles that have another. */
const withProfiles = (
  own: string,
  profiles: readonly Profile[],
  valueIn: (profile: Profile) => string,
): string => {
  const others = profiles.filter((profile) => valueIn(profile) !== own);
  return [own, ...others.map((profile) => `${valueIn(profile)} in ${profile.id}`)].join("; ");
};

const stageWords = ({ from }: Rule): string => {
  if (from === undefined || hasReached("roadmap", from)) return "every stage";
  return from === "closed" ? "closed" : `${from} and later`;
};
