import type { Level } from "../core/diagnostic.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { Rule } from "./rule.ts";

/** Levels that a command line or a configuration sets, by rule id. */
export type Levels = Readonly<Record<string, Level | "off">>;

/** The level of a rule: as asked for, else as the profile has it, else its own. */
export const levelOf = (rule: Rule, profile: Profile, asked: Levels = {}): Level | "off" => {
  if (Object.hasOwn(asked, rule.id)) return asked[rule.id] ?? rule.level;
  const ofMissing = rule.kind === "missing" ? profile.missingValues : undefined;
  return profileLevel(profile, rule.id) ?? ofMissing ?? rule.level;
};

/** Value of an option of a rule after the profile. Throws where the rule has no such option. */
export const optionOf = (rule: Rule, profile: Profile, name: string): number => {
  const setting = settingOf(profile, rule.id);
  const options = typeof setting === "object" ? (setting.options ?? {}) : {};
  const value = Object.hasOwn(options, name) ? options[name] : rule.options?.[name];
  if (value === undefined) throw new Error(`the rule ${rule.id} has no option "${name}"`);
  return value;
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
