import type { Levels } from "../../check/levels.ts";
import { quotedChoice, suggest } from "../../check/suggest.ts";
import type { Level } from "../../core/diagnostic.ts";
import { UserError } from "../errors.ts";

const levels = ["off", "info", "warning", "error"] as const;

/** What `--rule id=level` may name. */
export interface RuleIds {
  readonly rules: readonly string[];
  /** Checks that are always on. */
  readonly fixed: readonly string[];
}

/** Levels by rule id, of the values of `--rule`; the last one for an id counts. Throws a `UserError`. */
export const parseLevels = (flags: readonly string[], ids: RuleIds): Levels =>
  Object.fromEntries(flags.map((flag) => parseLevel(flag, ids)));

const parseLevel = (flag: string, ids: RuleIds): readonly [string, Level | "off"] => {
  const [, id = "", word = ""] = /^([^=]+)=(.*)$/s.exec(flag) ?? [];
  const level = levels.find((each) => each === word);
  if (!level) throw wrongForm(flag);
  if (ids.rules.includes(id)) return [id, level];
  throw ids.fixed.includes(id) ? alwaysOn(id) : unknown(id, ids);
};

const wrongForm = (flag: string): UserError =>
  new UserError(
    `--rule takes a rule and a level, not ${JSON.stringify(flag)}`,
    `write --rule structure/actions-owned=warning; levels are ${quotedChoice(levels)}`,
  );

const alwaysOn = (id: string): UserError =>
  new UserError(
    `the check "${id}" cannot be changed or switched off`,
    "without it the rest of the file could not be trusted; iuc explain " + id + " tells more",
  );

const unknown = (id: string, { rules, fixed }: RuleIds): UserError => {
  const similar = suggest(id, [...rules, ...fixed]);
  const hint =
    similar.length > 0 ? `did you mean ${quotedChoice(similar)}?` : "iuc rules lists them all";
  return new UserError(`no rule is called ${JSON.stringify(id)}`, hint);
};
