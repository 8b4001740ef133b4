import { levelsIn } from "../../check/setting-levels.ts";
import type { RuleLevels } from "../../check/config.generated.ts";
import {
  askedOption,
  levelOf,
  optionOf,
  type DetailedSetting,
  type Levels,
} from "../../check/levels.ts";
import type { CheckRule } from "../../check/rule.ts";
import type { Level } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import { textIn } from "../../plan/text.ts";
import type { OpenConfig } from "./open.ts";

/** Where a setting comes from: a flag, a line of the configuration, the profile, or nobody: then it is its own. */
export interface Origin {
  readonly by: "flag" | "configuration" | "plan" | "profile" | "default";
  /** `--rule`, `iuc.config.yaml:3`, the id of the profile; empty for a default. */
  readonly place: string;
  /** Why, where somebody wrote it down. */
  readonly reason?: string;
}

/** How a rule stands for a plan. */
export interface EffectiveRule {
  readonly id: string;
  readonly level: Level | "off";
  readonly from: Origin;
  readonly options: readonly EffectiveOption[];
}

export interface EffectiveOption {
  readonly name: string;
  readonly value: number;
  readonly from: Origin;
}

/** What rules are asked for, by whom, in the order in which it counts. */
export interface Layer {
  readonly levels: Levels;
  readonly originOf: (id: string) => Origin;
}

/** The layers over the profile: flags, then the overrides that fit from the last one on, then the rules for all plans. */
export const layersOf = (
  open: OpenConfig,
  asked: Levels,
  fitting: readonly number[],
): readonly Layer[] => [
  { levels: asked, originOf: () => ({ by: "flag", place: "--rule" }) },
  ...[...fitting]
    .reverse()
    .map((at) => layer(open, open.config.overrides?.[at]?.rules, ["overrides", at, "rules"])),
  layer(open, open.config.rules, ["rules"]),
];

const layer = (open: OpenConfig, rules: RuleLevels | undefined, path: Path): Layer => ({
  levels: levelsIn(rules),
  originOf: (id) => {
    const setting = rules && Object.hasOwn(rules, id) ? rules[id] : undefined;
    const reason = typeof setting === "object" ? setting.reason : undefined;
    return configured(open, [...path, id], reason === undefined ? undefined : textIn(reason, "en"));
  },
});

/** A line of the configuration as an origin. */
export const configured = (open: OpenConfig, path: Path, reason?: string): Origin => ({
  by: "configuration",
  place: open.placeOf(path),
  ...(reason === undefined ? {} : { reason }),
});

/** How each rule stands, and who says so. */
export const effectiveRules = (
  rules: readonly CheckRule[],
  layers: readonly Layer[],
  profile: Profile | undefined,
): readonly EffectiveRule[] =>
  rules.map((rule) => effectiveRule(rule, layers, profile)).sort((a, b) => (a.id < b.id ? -1 : 1));

const effectiveRule = (
  rule: CheckRule,
  layers: readonly Layer[],
  profile: Profile | undefined,
): EffectiveRule => {
  const own = layers.find(({ levels }) => detailIn(levels, rule.id).level !== undefined);
  const level = own ? detailIn(own.levels, rule.id).level : undefined;
  return {
    id: rule.id,
    level: level ?? (profile ? levelOf(rule, profile) : rule.level),
    from: own?.originOf(rule.id) ?? levelOrigin(rule, profile),
    options: Object.keys(rule.options ?? {}).map((name) => {
      const set = layers.find(({ levels }) => askedOption(rule, levels, name) !== undefined);
      const value = set && askedOption(rule, set.levels, name);
      return {
        name,
        value: value ?? (profile ? optionOf(rule, profile, name) : (rule.options?.[name] ?? 0)),
        from: set?.originOf(rule.id) ?? optionOrigin(rule, profile, name),
      };
    }),
  };
};

const detailIn = (levels: Levels, id: string): DetailedSetting => {
  const setting = Object.hasOwn(levels, id) ? levels[id] : undefined;
  return typeof setting === "string" ? { level: setting } : (setting ?? {});
};

/** Nobody says so. */
export const byDefault: Origin = { by: "default", place: "" };

const levelOrigin = (rule: CheckRule, profile: Profile | undefined): Origin => {
  const setting = profile?.rules && Object.hasOwn(profile.rules, rule.id) && profile.rules[rule.id];
  if (!profile) return byDefault;
  if (typeof setting === "string") return { by: "profile", place: profile.id };
  if (setting && setting.level !== undefined) {
    const { reason } = setting;
    return {
      by: "profile",
      place: profile.id,
      ...(reason === undefined ? {} : { reason: textIn(reason, "en") }),
    };
  }
  const isOfMissing = rule.kind === "missing" && profile.missingValues !== undefined;
  return isOfMissing ? { by: "profile", place: profile.id } : byDefault;
};

const optionOrigin = (rule: CheckRule, profile: Profile | undefined, name: string): Origin => {
  const setting = profile?.rules && Object.hasOwn(profile.rules, rule.id) && profile.rules[rule.id];
  const isSet =
    typeof setting === "object" && setting.options && Object.hasOwn(setting.options, name);
  return profile && isSet ? { by: "profile", place: profile.id } : byDefault;
};
