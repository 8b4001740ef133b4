import type { CustomSpec } from "../../check/custom/spec.ts";
import type { Levels } from "../../check/levels.ts";
import { levelsIn } from "../../check/setting-levels.ts";
import type { Limits } from "../../core/limits.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import type { Status } from "../../plan/types.generated.ts";
import { rules } from "../../rules/lean.ts";
import type { Assets } from "../assets.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { noConfig, type OpenConfig } from "../config/open.ts";
import { limitsOf } from "../config/limits.ts";
import { refuseUnknownRules, withProfiles } from "../config/own-profiles.ts";
import { levelLookup, type Settings } from "../config/settings.ts";
import { openProfiles } from "../profiles.ts";
import { fixedChecks } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { todayOf } from "../today.ts";
import type { CheckKit } from "./check.ts";
import type { InlineMode } from "./inline.ts";
import { formats } from "./formats.ts";
import { parseLevels } from "./levels.ts";
import type { Output } from "./outputs.ts";
import type { Terms } from "./terms.ts";

/** What the flags ask plans to be checked against. */
export interface Asked {
  readonly rule: readonly string[];
  readonly profile?: string | undefined;
  readonly stage?: Status | undefined;
  readonly today?: string | undefined;
  readonly format?: readonly Output[] | undefined;
}

/**
 * Everything that what is found in a plan depends on besides the plan, as plain data: it can be handed to
 * another thread, and is part of the key under which a result is kept.
 */
export interface KitSpec {
  /** Instead of the plan's own. */
  readonly profile: Profile | undefined;
  readonly stage: Status | undefined;
  /** Profiles of the user's own that plans may name. */
  readonly ownProfiles: readonly Profile[];
  readonly customRules: readonly CustomSpec[];
  readonly settings: Settings;
  readonly limits: Limits;
  readonly inline: InlineMode;
  readonly today: string | undefined;
  /** Whether a feedback sheet is asked for, which needs to know more of a plan than its findings. */
  readonly facts: boolean;
}

type KitTerms = Pick<Terms, "open" | "inline">;

/** Without configuration; comments count. */
const plainTerms: KitTerms = { open: noConfig, inline: "apply" };

/** What flags and configuration ask for. Throws a `UserError`. */
export const kitSpec = (
  session: Session,
  { rule, profile, stage, today, format = [] }: Asked,
  { open, inline }: KitTerms = plainTerms,
): KitSpec => {
  const { config, customRules } = open;
  const known = withProfiles(openProfiles(), open.profiles);
  const named = profile === undefined ? undefined : chosenProfile(session, known, profile);
  for (const each of [...open.profiles, ...(named ? [named] : [])])
    refuseUnknownRules(each, [...rules, ...customRules]);
  return {
    profile: named ?? (config.profile === undefined ? undefined : known.find(config.profile)),
    stage: stage ?? config.stage,
    ownProfiles: open.profiles,
    customRules,
    settings: settingsOf(session, parseRuleFlags(rule, customRules), open),
    limits: limitsOf(open),
    inline,
    today: todayOf(today, session.io),
    facts: format.some((output) => formats[output.format].speaks === "plan"),
  };
};

const parseRuleFlags = (flags: readonly string[], own: readonly CustomSpec[]): Levels =>
  parseLevels(flags, {
    rules: [...rules, ...own].map(({ id }) => id),
    fixed: Object.keys(fixedChecks),
  });

const settingsOf = (
  { io }: Session,
  asked: Levels,
  { config, folder, customRules }: OpenConfig,
): Settings => ({
  base: {
    ...Object.fromEntries(customRules.map(({ id, level = "warning" }) => [id, level])),
    ...levelsIn(config.rules),
  },
  overrides: (config.overrides ?? []).map((each) => ({
    files: each.files,
    levels: levelsIn(each.rules),
  })),
  asked,
  cwd: io.files.real("."),
  folder: io.files.real(folder),
});

/** What every plan of a run is checked with. */
export const openKit = async (spec: KitSpec, assets: Assets): Promise<CheckKit> => ({
  rules: spec.customRules.length === 0 ? rules : [...rules, ...(await openCustom(spec))],
  profiles: withProfiles(openProfiles(), spec.ownProfiles),
  schemaText: schemaTextOf(assets),
  profile: spec.profile,
  stage: spec.stage,
  levelsFor: levelLookup(spec.settings),
  limits: spec.limits,
  inline: spec.inline,
  today: spec.today,
  factsOf: spec.facts ? (await import("../../feedback/facts.ts")).factsOf : undefined,
});

const openCustom = async ({ customRules }: KitSpec): Promise<CheckKit["rules"]> => {
  const { openCustomRules } = await import("../config/custom-rules.ts");
  return openCustomRules(customRules);
};
