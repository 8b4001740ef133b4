import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import { excerpt } from "../core/problem.ts";
import type { Profile } from "../plan/profile.generated.ts";
import { makeFinding } from "./make-finding.ts";
import { readStructure, type FileKind } from "./structure.ts";
import { quotedChoice, suggest } from "./suggest.ts";

/** A profile, or what is wrong with it; a profile with any fault is not used. */
export interface ReadProfile {
  readonly profile: Profile | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a profile file. */
export const readProfile = (document: LocatedDocument, kind: FileKind<Profile>): ReadProfile => {
  const { value, findings } = readStructure(document, kind);
  const isSound = findings.every(({ level }) => level !== "error");
  return { profile: isSound ? value : undefined, findings };
};

/** The finding on a plan that names a profile nobody knows; `known` are the ids of all profiles. */
export const unknownProfile = (id: string, known: readonly string[]): Finding => {
  const names = suggest(id, known);
  return makeFinding("plan/profile", names.length > 0 ? "similar" : "plain", {
    path: ["profile"],
    params: { value: excerpt(id, 30), names: quotedChoice(names), known: known.join(", ") },
  });
};
