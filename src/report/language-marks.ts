import { isSameLanguage, languageMaps } from "../plan/language-maps.ts";
import { translatedInto } from "../plan/untranslated.ts";
import type { ReportContext } from "./context.ts";
import { listText, phrase } from "./words.ts";

/** Remarks on what a report says in another language than its own. */
export const languageMarks = ({ model: { plan }, words }: ReportContext): readonly string[] => {
  const { report } = words.catalog;
  const { present, missing } = translatedInto(plan, words.language);
  const isOwn = isSameLanguage(plan.language, words.language);
  const languages = listText(othersOf(plan, words.language, isOwn), words);
  const isWhole = missing.length === 0 && (isOwn || present > 0);
  const said = !isOwn && present === 0 ? report.untranslated : report.partlyTranslated;
  return [
    ...(words.isTranslated ? [] : [report.englishWords]),
    ...(isWhole ? [] : [phrase(said, { languages })]),
  ];
};

/** Names of the languages that stand in, with the tags that mark them. */
const othersOf = (
  plan: ReportContext["model"]["plan"],
  language: string,
  isOwn: boolean,
): readonly string[] => {
  const stand = languageMaps(plan)
    .filter(({ languages }) => !languages.some((tag) => isSameLanguage(tag, language)))
    .map(
      ({ languages }) =>
        languages.find((tag) => isSameLanguage(tag, plan.language)) ?? languages[0] ?? "",
    );
  const tags = [...new Set([...(isOwn ? [] : [plan.language]), ...stand])];
  const names = new Intl.DisplayNames(language, { type: "language" });
  return tags.map((tag) => `${names.of(tag) ?? tag} (${tag})`);
};
