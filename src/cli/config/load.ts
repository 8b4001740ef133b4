import { readConfig, settingFindings } from "../../check/config.ts";
import type { KnownRules } from "../../check/rule-settings.ts";
import { configKind } from "../../check/config-kinds.ts";
import type { Configuration } from "../../check/config.generated.ts";
import { unknownProfile } from "../../check/profile.ts";
import type { Diagnostic, Finding } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import { locateFinding } from "../../core/locate.ts";
import type { Path } from "../../core/path.ts";
import { toRange } from "../../core/position.ts";
import { rules } from "../../rules/lean.ts";
import { folderOf } from "../plans/names.ts";
import { openProfiles } from "../profiles.ts";
import { fixedChecks } from "../rule-docs.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { astray } from "./astray.ts";
import { checkCustom, readCustom, type PlacedSpec } from "./custom.ts";
import type { OpenConfig } from "./open.ts";
import { ownProfiles } from "./own-profiles.ts";
import { readFile } from "./read-file.ts";
import { tellFindings } from "./tell.ts";

/** Reads a configuration and the files it names. Throws a `UserError` where one is broken, its findings shown. */
export const loadConfig = async (session: Session, file: string): Promise<OpenConfig> => {
  const what = `the configuration ${JSON.stringify(file)}`;
  const { files } = session.io;
  const { document, diagnostics } = readFile(files, file);
  const tell = (more: readonly Diagnostic[]): void => tellFindings(session, what, more);
  if (!document) {
    tell(diagnostics);
    return { ...empty(file), config: {} };
  }
  const { config, findings } = readConfig(document, configKind(schemaTextOf(session.assets)));
  const located = [...diagnostics, ...locate(document, findings)];
  tell(located.filter(isError).length > 0 ? located : []);
  const stray = locate(document, linkFindings(session, config, folderOf(file)));
  const specs = stray.length > 0 ? [] : readCustom(session, { config, document, file });
  const known = knownRules(specs);
  const settings = locate(document, settingFindings(config, known));
  const own = await checkCustom(session, specs);
  const profiles = ownProfiles(session, stray.length > 0 ? {} : config, folderOf(file));
  const ids = [...openProfiles().known, ...profiles.map(({ id }) => id)];
  const named = locate(document, profileFindings(config, ids));
  tell([...located, ...stray, ...settings, ...own, ...named]);
  return {
    ...empty(file),
    config,
    customRules: specs.map(({ spec }) => spec),
    profiles,
    placeOf: (path) => placeIn(document, path),
  };
};

const empty = (file: string): OpenConfig => ({
  file,
  folder: folderOf(file),
  config: {},
  customRules: [],
  profiles: [],
  placeOf: () => file,
});

const isError = ({ level }: Diagnostic): boolean => level === "error";

const locate = (document: LocatedDocument, findings: readonly Finding[]): readonly Diagnostic[] =>
  findings.map((finding) => locateFinding(document, finding));

/** Every rule there is with the names of its numbers, and every check that is always on. */
const knownRules = (specs: readonly PlacedSpec[]): KnownRules => ({
  rules: new Map<string, readonly string[]>([
    ...rules.map(({ id, options = {} }) => [id, Object.keys(options)] as const),
    ...specs.map(({ spec }) => [spec.id, []] as const),
  ]),
  fixed: new Set(Object.keys(fixedChecks)),
});

const profileFindings = (
  { profile }: Configuration,
  known: readonly string[],
): readonly Finding[] =>
  profile === undefined || known.includes(profile) ? [] : [unknownProfile(profile, known)];

/** Files named by the configuration that lie elsewhere, because they or a folder on the way are links. */
const linkFindings = (
  { io: { files } }: Session,
  config: Configuration,
  folder: string,
): readonly Finding[] => {
  const named: readonly (readonly [string, Path])[] = [
    ...(config.profiles ?? []).map((path, at) => [path, ["profiles", at]] as const),
    ...(config.templates ?? []).map((path, at) => [path, ["templates", at]] as const),
    ...(config.theme === undefined ? [] : [[config.theme, ["theme"]] as const]),
    ...(config.baseline === undefined ? [] : [[config.baseline, ["baseline"]] as const]),
    ...(config.customRules ?? []).flatMap((rule, at) =>
      typeof rule === "string" ? [[rule, ["customRules", at]] as const] : [],
    ),
  ];
  return named.flatMap(([path, at]) => astray(files, { path, at, folder }) ?? []);
};

const placeIn = (document: LocatedDocument, path: Path): string => {
  const { source, span } = document.locate(path, "key");
  return `${source.name}:${toRange(source, span).start.line}`;
};
