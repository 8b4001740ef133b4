import type { Diagnostic } from "../../core/diagnostic.ts";
import type { Language } from "../../core/language.ts";
import { fill, fillShort } from "../../core/problem.ts";
import type { CheckReport, OwnWords } from "../../format/report.ts";

/** What a finding says in a language by the words of a rule of the user's own; nothing where it has none. */
export const ownWording = (
  { ownWords = {} }: Pick<CheckReport, "ownWords">,
  { ruleId, params }: Diagnostic,
  language: Language,
): OwnWords | undefined => {
  const words = Object.hasOwn(ownWords, ruleId) ? ownWords[ruleId] : undefined;
  const said = words?.[language] ?? words?.en;
  return (
    said && {
      message: fillShort(said.message, params),
      why: fill(said.why, params),
      fix: fill(said.fix, params),
    }
  );
};
