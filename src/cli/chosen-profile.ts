import { profileKind } from "../check/kinds.ts";
import { readProfile } from "../check/profile.ts";
import type { Profiles } from "../check/run.ts";
import { quotedChoice, suggest } from "../check/suggest.ts";
import { decode } from "../core/decode.ts";
import { parseDocument } from "../core/parse.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { UserError } from "./errors.ts";
import { schemaTextOf } from "./schema-text.ts";
import type { Session } from "./session.ts";

/** The profile that `--profile` names: one of ours by its id, or a file. Throws a `UserError`. */
export const chosenProfile = (
  { io, assets }: Session,
  profiles: Profiles,
  name: string,
): Profile => {
  const own = profiles.find(name);
  if (own) return own;
  if (io.files.kind(name) === "absent" && !/[./\\]/.test(name)) throw unknownId(name, profiles);
  const { source, problems } = decode(io.files.read(name), name);
  const parsed = parseDocument(source);
  const isReadable = [...problems, ...parsed.problems].every(({ level }) => level !== "error");
  const kind = profileKind(schemaTextOf(assets));
  const profile = isReadable ? readProfile(parsed.document, kind).profile : undefined;
  if (profile) return profile;
  const shown = JSON.stringify(name);
  throw new UserError(`the profile ${shown} has errors`, `iuc validate ${shown} shows them`);
};

const unknownId = (name: string, { known }: Profiles): UserError => {
  const similar = suggest(name, known);
  const hint =
    similar.length > 0
      ? `did you mean ${quotedChoice(similar)}?`
      : `known are ${quotedChoice(known)}, or a file`;
  return new UserError(`no profile is called ${JSON.stringify(name)}`, hint);
};
