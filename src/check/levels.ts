import type { Level } from "../core/diagnostic.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { CheckRule } from "./rule.ts";

/** What a command line, a configuration or a profile says of a rule: a level, or also numbers of its own. */
export type RuleSetting = Level | "off" | DetailedSetting;

export interface DetailedSetting {
  readonly level?: Level | "off";
  readonly options?: Readonly<Record<string, number>>;
}

/** Levels and numbers that a command line and a configuration set, by rule id. */
export type Levels = Readonly<Record<string, RuleSetting>>;

/** The level of a rule: as asked for, else as the profile has it, else its own. */
export const levelOf = (rule: CheckRule, profile: Profile, asked: Levels = {}): Level | "off" => {
  const ofMissing = rule.kind === "missing" ? profile.missingValues : undefined;
  return (
    detailed(settingIn(asked, rule.id)).level ??
    profileLevel(profile, rule.id) ??
    ofMissing ??
    rule.level
  );
};

/** Value of an option of a rule that is asked for; nothing where nobody does. */
export const askedOption = (
  { id }: Pick<CheckRule, "id">,
  asked: Levels = {},
  name: string,
): number | undefined => optionIn(detailed(settingIn(asked, id)), name);

/** Value of an option of a rule after the profile. Throws where the rule has no such option. */
export const optionOf = (rule: CheckRule, profile: Profile, name: string): number => {
  const own = Object.hasOwn(rule.options ?? {}, name) ? rule.options?.[name] : undefined;
  const value = optionIn(settingOf(profile, rule.id), name) ?? own;
  if (value === undefined) throw new Error(`the rule ${rule.id} has no option "${name}"`);
  return value;
};

/** Settings one over the other: for each rule the level and each number that the last one gives. */
export const mergeLevels = (all: readonly Levels[]): Levels => {
  const merged = new Map<string, DetailedSetting>();
  for (const levels of all)
    for (const [id, setting] of Object.entries(levels)) {
      const before = merged.get(id);
      const after = detailed(setting);
      const options = { ...before?.options, ...after.options };
      merged.set(id, { ...before, ...after, ...(isEmpty(options) ? {} : { options }) });
    }
  return Object.fromEntries(merged);
};

const isEmpty = (map: object): boolean => Object.keys(map).length === 0;

const detailed = (setting: RuleSetting | undefined): DetailedSetting =>
  typeof setting === "string" ? { level: setting } : (setting ?? {});

const settingIn = (levels: Levels, id: string): RuleSetting | undefined =>
  Object.hasOwn(levels, id) ? levels[id] : undefined;

const optionIn = (setting: unknown, name: string): number | undefined => {
  if (typeof setting !== "object" || setting === null || !("options" in setting)) return undefined;
  const { options } = setting;
  if (typeof options !== "object" || options === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(options, name)?.value;
  return typeof value === "number" ? value : undefined;
};

const settingOf = (
  { rules = {} }: Profile,
  id: string,
): NonNullable<Profile["rules"]>[string] | undefined =>
  Object.hasOwn(rules, id) ? rules[id] : undefined;

const profileLevel = (profile: Profile, id: string): Level | "off" | undefined => {
  const setting = settingOf(profile, id);
  const level = typeof setting === "string" ? setting : setting?.level;
  return isLevel(level) ? level : undefined;
};

const isLevel = (text: string | undefined): text is Level | "off" =>
  text === "error" || text === "warning" || text === "info" || text === "off";
