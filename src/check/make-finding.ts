import type { ReaderCheck } from "../core/checks/check.ts";
import type { Advice, Finding, Params, RelatedPath } from "../core/diagnostic.ts";
import type { Anchor } from "../core/document.ts";
import type { Path } from "../core/path.ts";
import { fill, fillShort } from "../core/problem.ts";
import { adviceText } from "./advice.ts";
import { configChecks } from "./config-checks.ts";
import { documentChecks } from "./document-checks.ts";
import { fieldChecks } from "./field-checks.ts";
import { suppressionChecks } from "./suppression-checks.ts";

/** Everything that is checked before the rules, by id; it cannot be switched off. */
export const structureChecks = { ...fieldChecks, ...documentChecks } as const;

/** What is checked of a configuration and of comments that ignore a rule; it cannot be switched off either. */
export const settingChecks = { ...configChecks, ...suppressionChecks } as const;

const checks = { ...structureChecks, ...settingChecks } as const;

export type StructureId = keyof typeof checks;

/** Where a structure finding is, with which values, and better words than those of its check. */
export interface Occasion {
  readonly path: Path;
  readonly anchor?: Anchor;
  readonly params?: Params;
  readonly why?: string | undefined;
  readonly fix?: Advice | undefined;
  readonly related?: readonly RelatedPath[];
}

/** A finding in the words of its check. */
export const makeFinding = (id: StructureId, messageId: string, occasion: Occasion): Finding => {
  const check: ReaderCheck = checks[id];
  const words = check.messages[messageId];
  const { path, anchor, params = {}, related, fix: advice } = occasion;
  return {
    ruleId: id,
    messageId,
    level: check.level,
    message: fillShort(words?.text ?? check.summary, params),
    why: occasion.why ?? check.why,
    fix: advice ? adviceText(advice) : fill(words?.fix ?? check.fix, params),
    ...(advice ? { advice } : {}),
    path,
    ...(anchor ? { anchor } : {}),
    params,
    ...(related ? { related } : {}),
  };
};
