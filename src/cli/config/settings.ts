import { posix } from "node:path";
import { mergeLevels, type Levels } from "../../check/levels.ts";
import { matcherOf } from "../plans/glob.ts";

/** What flags and configuration say of rules, as plain data. */
export interface Settings {
  /** Of the configuration, for every plan. */
  readonly base: Levels;
  /** Of the configuration, for some plans; of several that fit the last one counts. */
  readonly overrides: readonly Override[];
  /** Of the command line, which wins. */
  readonly asked: Levels;
  /** The working directory and the folder of the configuration, both absolute. */
  readonly cwd: string;
  readonly folder: string;
}

export interface Override {
  readonly files: readonly string[];
  readonly levels: Levels;
}

/** Which overrides hold for a plan, by position. `file` is its path as shown. */
export type OverrideLookup = (file: string) => readonly number[];

/** Opens the look-up of overrides; patterns are read once. */
export const overrideLookup = ({ overrides, cwd, folder }: Settings): OverrideLookup => {
  if (overrides.length === 0) return () => [];
  const tests = overrides.map(({ files }) => files.map(fileTest));
  return (file) => {
    const path = posix.relative(folder, posix.resolve(cwd, file));
    const names = [path, path.replace(/\/?plan\.yaml$/, "") || "."];
    return tests.flatMap((each, at) => (each.some((test) => names.some(test)) ? [at] : []));
  };
};

/** Whether a path is what a pattern names, or lies in a folder that it names. */
export const fileTest = (pattern: string): ((path: string) => boolean) => {
  const clean = posix.normalize(pattern).replace(/(?<=.)\/$/, "");
  if (clean === ".") return () => true;
  const itself = matcherOf(clean);
  const inside = matcherOf(`${clean}/**`);
  return (path) => itself(path) || inside(path);
};

/** Opens the levels that hold for a plan, by its path as shown. */
export const levelLookup = (settings: Settings): ((file: string) => Levels) => {
  const lookup = overrideLookup(settings);
  const known = new Map<string, Levels>();
  return (file) => {
    const fitting = lookup(file);
    const key = fitting.join(" ");
    const levels = known.get(key) ?? merged(settings, fitting);
    known.set(key, levels);
    return levels;
  };
};

const merged = ({ base, overrides, asked }: Settings, fitting: readonly number[]): Levels =>
  mergeLevels([base, ...fitting.map((at) => overrides[at]?.levels ?? {}), asked]);
