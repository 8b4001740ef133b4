import type { Profiles } from "../check/run.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { profileTexts } from "./profiles.generated.ts";

/** The profiles that come with the package; each is read when first asked for. */
export const openProfiles = (): Profiles => {
  const read = new Map<string, Profile>();
  return {
    known: Object.keys(profileTexts),
    find: (id) => {
      const text = textOf(id);
      if (text === undefined) return undefined;
      const profile = read.get(id) ?? parse(text);
      read.set(id, profile);
      return profile;
    },
  };
};

const textOf = (id: string): string | undefined =>
  Object.entries(profileTexts).find(([known]) => known === id)?.[1];

const parse = (text: string): Profile => {
  const profile: unknown = JSON.parse(text);
  if (!isProfile(profile)) throw new Error("a profile of this package is not a map");
  return profile;
};

// The package's own, held against its schema when it was generated.
const isProfile = (value: unknown): value is Profile => typeof value === "object" && value !== null;
