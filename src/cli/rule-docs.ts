import { levelOf, optionOf } from "../check/levels.ts";
import { settingChecks, structureChecks } from "../check/make-finding.ts";
import type { CheckRule, Rule } from "../check/rule.ts";
import type { ReaderCheck } from "../core/checks/check.ts";
import type { Level } from "../core/diagnostic.ts";
import { readerChecks } from "../core/reader-checks.ts";
import type { Fact } from "../format/page.ts";
import type { RuleDoc } from "../format/rule-page.ts";
import type { RuleInfo } from "../format/report.ts";
import type { Words } from "../format/words/words.ts";
import { hasReached } from "../plan/maturity.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { checkExample, ruleExample, type ExampleKit } from "./examples.ts";
import type { Speech } from "./speech.ts";

/** Checks that are not rules of the method: of the text, and of its fields. They cannot be switched off. */
export const fixedChecks: Readonly<Record<string, ReaderCheck>> = {
  ...readerChecks,
  ...structureChecks,
  ...settingChecks,
};

/** The page of a rule; `profiles` are those whose levels and options are compared. */
export const ruleDoc = (rule: Rule, kit: ExampleKit, speech: Speech): RuleDoc => {
  const { summary, why, fix, messages } = speech.tongue?.rule(rule.id) ?? rule.words.en;
  return {
    id: rule.id,
    summary,
    why,
    fix,
    messages: Object.values(messages),
    facts: factsOf(rule, kit, speech.words),
    bad: rule.bad.map(({ yaml }) => ({
      yaml,
      findings: ruleExample(rule, yaml, kit).map(speech.reword),
    })),
    good: rule.good,
  };
};

/** The page of a check that cannot be switched off. */
export const checkDoc = (id: string, kit: ExampleKit, speech: Speech): RuleDoc | undefined => {
  const check = Object.hasOwn(fixedChecks, id) ? fixedChecks[id] : undefined;
  if (!check) return undefined;
  const { summary, why, fix, messages } = speech.tongue?.check(id) ?? check;
  const { level: levels, page } = speech.words;
  return {
    id,
    summary,
    why,
    fix,
    messages: Object.values(messages).map(({ text }) => text),
    facts: [
      [page.level, `${levels[check.level]}; ${page.fixed}`],
      [page.from, page.everyStage],
    ],
    bad: check.bad.map(({ yaml }) => ({
      yaml,
      findings: checkExample(id, yaml, kit).map(speech.reword),
    })),
    good: [],
  };
};

/** What formats tell about a rule or check besides its findings; nothing where the id is unknown. */
export const ruleInfo = (id: string, rules: readonly CheckRule[]): RuleInfo | undefined => {
  const rule = rules.find((each) => each.id === id);
  const words = rule?.words.en ?? (Object.hasOwn(fixedChecks, id) ? fixedChecks[id] : undefined);
  const level = rule?.level ?? fixedChecks[id]?.level;
  if (!words || !level) return undefined;
  return { id, level, summary: words.summary, why: words.why, fix: words.fix };
};

const factsOf = (rule: Rule, { profiles }: ExampleKit, words: Words): readonly Fact[] => {
  const { page } = words;
  const level = (each: Level | "off"): string => (each === "off" ? each : words.level[each]);
  const inAll = withProfiles(
    profiles.known.flatMap((id) => profiles.find(id) ?? []),
    words,
  );
  return [
    [page.level, inAll(level(rule.level), (profile) => level(levelOf(rule, profile)))],
    [page.from, stageWords(rule, words)],
    ...Object.entries(rule.options ?? {}).map(([name, value]): Fact => [
      page.option(name),
      inAll(String(value), (profile) => String(optionOf(rule, profile, name))),
    ]),
    ...(rule.kind === "wrong" ? [] : [page.waits]),
    ...(rule.needsToday ? [page.needs] : []),
    [page.sources, rule.sources.join("; ")],
    ...(rule.origin.length > 0 ? [[page.method, rule.origin.join(", ")] as const] : []),
  ];
};

/** `error; info in published`: the value, and the profiles that have another. */
const withProfiles =
  (profiles: readonly Profile[], { page }: Words) =>
  (own: string, valueIn: (profile: Profile) => string): string => {
    const others = profiles.filter((profile) => valueIn(profile) !== own);
    return [own, ...others.map((profile) => page.inProfile(valueIn(profile), profile.id))].join(
      "; ",
    );
  };

const stageWords = ({ from }: Rule, { page }: Words): string => {
  if (from === undefined || hasReached("roadmap", from)) return page.everyStage;
  return from === "closed" ? "closed" : page.andLater(from);
};
