import { profileKind } from "../check/kinds.ts";
import { readProfile } from "../check/profile.ts";
import type { Profiles } from "../check/run.ts";
import { parseDocument } from "../core/parse.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { Assets } from "./assets.ts";
import { schemaTextOf } from "./schema-text.ts";

const folder = "schemas/profiles";

/** The profiles that come with the package; each is read when first asked for. */
export const openProfiles = (assets: Assets): Profiles => {
  const read = new Map<string, Profile>();
  const known = assets
    .list(folder)
    .map((path) => path.slice(folder.length + 1).replace(/\.yaml$/, ""));
  return {
    known,
    find: (id) => {
      if (!known.includes(id)) return undefined;
      const profile = read.get(id) ?? shipped(assets, id);
      read.set(id, profile);
      return profile;
    },
  };
};

const shipped = (assets: Assets, id: string): Profile => {
  const name = `${folder}/${id}.yaml`;
  const { document } = parseDocument({ name, text: assets.text(name) });
  const kind = profileKind(schemaTextOf(assets));
  const { profile } = readProfile(document, kind);
  if (!profile) throw new Error(`the profile ${name} of this package is broken`);
  return profile;
};
