import { reword, type Tongue } from "../../check/reword.ts";
import { fill, fillShort } from "../../core/problem.ts";
import { languages, type Language } from "../../core/language.ts";
import type { Reword } from "../../feedback/points.ts";
import { fixedChecks } from "../rule-docs.ts";
import { openSpeech } from "../speech.ts";

/** Says findings in any of our languages, made anew from their values; English where a rule has no other words yet. */
export const openReword = async (): Promise<Reword> => {
  const { rules } = await import("../../rules/index.ts");
  const english = new Map(rules.map(({ id, words }) => [id, words.en]));
  const opened = await Promise.all(
    languages.map(async (each) => [each, (await openSpeech(each)).tongue] as const),
  );
  const tongues: ReadonlyMap<Language, Tongue | undefined> = new Map(opened);
  return (diagnostic, language) => {
    const tongue = tongues.get(language);
    const said = tongue ? reword(diagnostic, tongue) : diagnostic;
    if (said !== diagnostic) return said;
    const { ruleId, messageId, params, message, why, fix } = diagnostic;
    const words = english.get(ruleId);
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
