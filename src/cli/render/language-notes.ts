import { reportLanguages, type Locale } from "../../locales/index.ts";
import { isSameLanguage } from "../../plan/language-maps.ts";
import type { Plan } from "../../plan/types.generated.ts";
import { translatedInto } from "../../plan/untranslated.ts";

/** How many places are named. */
const SHOWN = 3;

/** What of a report is in another language than it was asked for. */
export const languageNotes = (
  plan: Plan,
  { language, isTranslated }: Locale,
): readonly string[] => [
  ...(isTranslated
    ? []
    : [
        `there are no report words in "${language}" yet: headings are in English ` +
          `(there are words in ${reportLanguages.join(", ")})`,
      ]),
  ...textNotes(plan, language),
];

const textNotes = (plan: Plan, language: string): readonly string[] => {
  const { present, missing } = translatedInto(plan, language);
  if (present === 0 && !isSameLanguage(plan.language, language))
    return [`no text of this plan is in "${language}": they stay in "${plan.language}"`];
  if (missing.length === 0) return [];
  const places = missing.slice(0, SHOWN).map((path) => path.join("."));
  const more = missing.length > SHOWN ? `, and ${missing.length - SHOWN} more` : "";
  const texts = missing.length === 1 ? "1 text is" : `${missing.length} texts are`;
  return [`${texts} not there in "${language}" and marked: ${places.join(", ")}${more}`];
};
