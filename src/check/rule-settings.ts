import type { Finding } from "../core/diagnostic.ts";
import type { Path } from "../core/path.ts";
import { excerpt } from "../core/problem.ts";
import type { RuleLevels } from "./config.generated.ts";
import { makeFinding } from "./make-finding.ts";
import { quotedChoice, suggest } from "./suggest.ts";

/** The rules a configuration or a profile may set, with the names of their numbers, and the checks they may not. */
export interface KnownRules {
  readonly rules: ReadonlyMap<string, readonly string[]>;
  readonly fixed: ReadonlySet<string>;
}

/** What is wrong with the rules and numbers that are set at a path. */
export const ruleFindings = (
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
