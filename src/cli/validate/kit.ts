import type { Status } from "../../plan/types.generated.ts";
import { rules } from "../../rules/index.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { openProfiles } from "../profiles.ts";
import { fixedChecks } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { todayOf } from "../today.ts";
import type { CheckKit } from "./check.ts";
import { parseLevels } from "./levels.ts";

/** What the flags ask plans to be checked against. */
export interface Asked {
  readonly rule: readonly string[];
  readonly profile?: string | undefined;
  readonly stage?: Status | undefined;
  readonly today?: string | undefined;
}

/** What every plan of a run is checked with. Throws a `UserError`. */
export const kitOf = (session: Session, { rule, profile, stage, today }: Asked): CheckKit => {
  const { assets, io } = session;
  const profiles = openProfiles(assets);
  return {
    rules,
    profiles,
    schemaText: schemaTextOf(assets),
    profile: profile === undefined ? undefined : chosenProfile(session, profiles, profile),
    stage,
    levels: parseLevels(rule, {
      rules: rules.map(({ id }) => id),
      fixed: Object.keys(fixedChecks),
    }),
    today: todayOf(today, io),
  };
};
