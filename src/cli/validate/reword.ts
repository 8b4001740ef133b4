import { fill, fillShort } from "../../core/problem.ts";
import type { Reword } from "../../feedback/points.ts";
import { fixedChecks } from "../rule-docs.ts";

/** Words of findings in a language; English where a rule has none in it yet. */
export const openReword = async (): Promise<Reword> => {
  const { rules } = await import("../../rules/index.ts");
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (diagnostic, language) => {
    const { ruleId, messageId, params, message, why, fix } = diagnostic;
    const languages = byId.get(ruleId)?.words;
    const words = languages?.[language] ?? languages?.en;
    const template: string | undefined = words?.messages[messageId];
    if (words && template !== undefined)
      return {
        message: fillShort(template, params),
        why: fill(words.why, params),
        fix: fill(words.fix, params),
      };
    const text = Object.hasOwn(fixedChecks, ruleId)
      ? fixedChecks[ruleId]?.messages[messageId]?.text
      : undefined;
    return { message: text === undefined ? message : fillShort(text, params), why, fix };
  };
};
