import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import type { Path } from "../core/path.ts";
import { excerpt } from "../core/problem.ts";
import type { Configuration, RuleLevels } from "./config.generated.ts";
import { makeFinding } from "./make-finding.ts";
import { leadsOutside } from "./outside.ts";
import { readStructure, type FileKind } from "./structure.ts";
import { quotedChoice, suggest } from "./suggest.ts";

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

/** The rules a configuration may set, with the names of their numbers, and the checks it may not. */
export interface KnownRules {
  readonly rules: ReadonlyMap<string, readonly string[]>;
  readonly fixed: ReadonlySet<string>;
}

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

const ruleFindings = (
  rules: RuleLevels | undefined,
  path: Path,
  known: KnownRules,
): readonly Finding[] =>
  Object.entries(rules ?? {}).flatMap(([id, setting]) => {
    const options = known.rules.get(id);
    if (options === undefined) return [unknownRule(id, path, known)];
    const names = typeof setting === "string" ? [] : Object.keys(setting.options ?? {});
    return names
      .filter((name) => !options.includes(name))
      .map((name) => unknownOption({ id, name, options }, [...path, id, "options", name]));
  });

const unknownRule = (id: string, path: Path, { rules, fixed }: KnownRules): Finding => {
  const place = { path: [...path, id], anchor: "key" as const };
  if (fixed.has(id))
    return makeFinding("config/fixed-check", "fixed", { ...place, params: { id } });
  const names = suggest(id, rules.keys());
  const params = { id: excerpt(id, 40), names: quotedChoice(names) };
  const messageId = names.length > 0 ? "similar" : "plain";
  return makeFinding("config/unknown-rule", messageId, { ...place, params });
};

interface WrongOption {
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
}

const unknownOption = ({ id, name, options }: WrongOption, path: Path): Finding => {
  const names = suggest(name, options);
  const similar = names.length > 0 ? "similar" : "plain";
  const params = { id, name: excerpt(name, 30), names: quotedChoice(names) };
  const messageId = options.length === 0 ? "none" : similar;
  return makeFinding("config/unknown-option", messageId, { path, anchor: "key", params });
};
