import { levelOf, optionOf } from "../check/levels.ts";
import type { Rule } from "../check/rule.ts";
import type { Level } from "../core/diagnostic.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { fixedChecks } from "./rule-docs.ts";
import type { Speech } from "./speech.ts";

/** A rule as `iuc rules` lists it. */
export interface ListedRule {
  readonly id: string;
  readonly topic: string;
  /** In the profile asked for, else its own. */
  readonly level: Level | "off";
  /** First stage at which it speaks; absent means every stage. */
  readonly from?: string;
  readonly needsToday: boolean;
  /** Whether profiles and `--rule` can change its level. */
  readonly isFixed: boolean;
  readonly options: Readonly<Record<string, number>>;
  readonly summary: string;
  readonly sources: readonly string[];
  readonly origin: readonly string[];
}

/** All rules, then the checks that cannot be switched off, each in order of id. */
export const listRules = (
  rules: readonly Rule[],
  profile: Profile | undefined,
  { tongue }: Pick<Speech, "tongue">,
): readonly ListedRule[] => [
  ...rules
    .map((rule) => ({
      ...listedRule(rule, profile),
      summary: (tongue?.rule(rule.id) ?? rule.words.en).summary,
    }))
    .sort(byId),
  ...Object.entries(fixedChecks)
    .map(([id, check]) => ({
      ...{ id, topic: topicOf(id), level: check.level },
      summary: (tongue?.check(id) ?? check).summary,
      ...{ needsToday: false, isFixed: true, options: {}, sources: [], origin: [] },
    }))
    .sort(byId),
];

const listedRule = (rule: Rule, profile: Profile | undefined): Omit<ListedRule, "summary"> => ({
  id: rule.id,
  topic: topicOf(rule.id),
  level: profile ? levelOf(rule, profile) : rule.level,
  ...(rule.from ? { from: rule.from } : {}),
  needsToday: rule.needsToday !== undefined,
  isFixed: false,
  options: Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, value]) => [
      name,
      profile ? optionOf(rule, profile, name) : value,
    ]),
  ),
  sources: rule.sources,
  origin: rule.origin,
});

const topicOf = (id: string): string => id.replace(/\/.*$/, "");

const byId = (a: ListedRule, b: ListedRule): number => {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
};
