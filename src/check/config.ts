import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import type { Path } from "../core/path.ts";
import { excerpt } from "../core/problem.ts";
import type { Configuration } from "./config.generated.ts";
import { makeFinding } from "./make-finding.ts";
import { leadsOutside } from "./outside.ts";
import { ruleFindings, type KnownRules } from "./rule-settings.ts";
import { readStructure, type FileKind } from "./structure.ts";

/** A configuration, as far as its form allows. */
export interface ReadConfig {
  readonly config: Configuration;
  readonly findings: readonly Finding[];
}

/** Reads a configuration; one that holds only comments sets nothing. */
export const readConfig = (
  document: LocatedDocument,
  kind: FileKind<Configuration>,
): ReadConfig => {
  if (document.value === null) return { config: {}, findings: [] };
  const { value, findings } = readStructure(document, kind);
  return { config: value ?? {}, findings };
};

/** What is wrong with the rules and paths that a configuration names. */
export const settingFindings = (config: Configuration, known: KnownRules): readonly Finding[] => [
  ...ruleFindings(config.rules, ["rules"], known),
  ...(config.overrides ?? []).flatMap(({ rules }, at) =>
    ruleFindings(rules, ["overrides", at, "rules"], known),
  ),
  ...pathsIn(config).flatMap(([path, at]) =>
    leadsOutside(path) ? [outside(path, at, "path")] : [],
  ),
];

/** The finding on a path that leads out of the folder of the configuration, by itself or as a link. */
export const outside = (path: string, at: Path, messageId: "path" | "link"): Finding =>
  makeFinding("path/outside-root", messageId, { path: at, params: { path: excerpt(path, 50) } });

/** Every path and pattern, with its place. */
const pathsIn = (config: Configuration): readonly (readonly [string, Path])[] => [
  ...listed(config.include, ["include"]),
  ...listed(config.exclude, ["exclude"]),
  ...listed(config.profiles, ["profiles"]),
  ...listed(config.templates, ["templates"]),
  ...(config.theme === undefined ? [] : [[config.theme, ["theme"]] as const]),
  ...(config.overrides ?? []).flatMap(({ files }, at) => listed(files, ["overrides", at, "files"])),
  ...(config.baseline === undefined ? [] : [[config.baseline, ["baseline"]] as const]),
  ...(config.customRules ?? []).flatMap((rule, at) =>
    typeof rule === "string" ? [[rule, ["customRules", at]] as const] : [],
  ),
];

const listed = (
  paths: readonly string[] | undefined,
  way: Path,
): readonly (readonly [string, Path])[] =>
  (paths ?? []).map((path, at) => [path, [...way, at]] as const);
