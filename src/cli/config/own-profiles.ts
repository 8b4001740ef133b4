import type { Configuration } from "../../check/config.generated.ts";
import type { Profiles } from "../../check/run.ts";
import { quotedChoice, suggest } from "../../check/suggest.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import { chosenProfile } from "../chosen-profile.ts";
import { UserError } from "../errors.ts";
import { below } from "../plans/names.ts";
import { openProfiles } from "../profiles.ts";
import type { Session } from "../session.ts";

/** The profiles of a configuration's own files. Throws a `UserError` where one is broken or its id is taken. */
export const ownProfiles = (
  session: Session,
  { profiles = [] }: Configuration,
  folder: string,
): readonly Profile[] => {
  const shipped = openProfiles();
  const taken = new Set(shipped.known);
  const nobody: Profiles = { known: [], find: () => undefined };
  return profiles.map((path) => {
    const place = below(folder, path);
    const profile = chosenProfile(session, nobody, place);
    if (taken.has(profile.id))
      throw new UserError(
        `the profile ${JSON.stringify(place)} has the id of another one, "${profile.id}"`,
        "give it an id of its own",
      );
    taken.add(profile.id);
    return profile;
  });
};

/** Throws a `UserError` where a profile sets a rule that nobody knows. */
export const refuseUnknownRules = (
  { id, rules = {} }: Profile,
  known: readonly { readonly id: string }[],
): void => {
  const ids = known.map((each) => each.id);
  const unknown = Object.keys(rules).find((rule) => !ids.includes(rule));
  if (unknown === undefined) return;
  const similar = suggest(unknown, ids);
  throw new UserError(
    `the profile "${id}" sets a rule that is not known: ${JSON.stringify(unknown)}`,
    similar.length > 0 ? `did you mean ${quotedChoice(similar)}?` : "iuc rules lists them all",
  );
};

/** Profiles with some more. */
export const withProfiles = (profiles: Profiles, own: readonly Profile[]): Profiles =>
  own.length === 0
    ? profiles
    : {
        known: [...profiles.known, ...own.map(({ id }) => id)],
        find: (id) => own.find((each) => each.id === id) ?? profiles.find(id),
      };
