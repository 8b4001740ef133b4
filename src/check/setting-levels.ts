import type { RuleLevels } from "./config.generated.ts";
import type { DetailedSetting, Levels, RuleSetting } from "./levels.ts";

/** Settings of rules in one form. */
export const levelsIn = (rules: RuleLevels = {}): Levels =>
  Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, settingOf(setting)]));

const settingOf = (setting: RuleLevels[string]): RuleSetting => {
  if (typeof setting !== "string") {
    const { level, options } = setting;
    return { ...(level ? { level } : {}), ...(options ? { options } : {}) };
  }
  return levelSetting(setting) ?? {};
};

const levelSetting = (word: string): DetailedSetting | undefined => {
  const level = (["error", "warning", "info", "off"] as const).find((each) => each === word);
  return level && { level };
};
