import type { Locale } from "../../locales/index.ts";
import { foreign } from "../../template/foreign.ts";
import type { Assets } from "../assets.ts";

const folder = "schemas/taxonomies";

/**
 * Titles of every code of the taxonomies: `SDG:11.2`, `mobility`, `PT`. What has no title in the language
 * is in English, and says so.
 */
export const codeTitles = (assets: Assets, locale: Locale): ReadonlyMap<string, string> => {
  const english = assets
    .list(folder)
    .filter((path) => path.endsWith(".schema.json"))
    .flatMap((path) => titlesIn(JSON.parse(assets.text(path))));
  if (locale.language.split("-")[0] === "en") return new Map(english);
  const translate = translatorFor(locale);
  return new Map(
    english.map(([code, title]) => [code, translate(code) ?? `${foreign(title, "en")}\u00a0(en)`]),
  );
};

/** Titles of themes and of the 17 goals are ours, names of countries those of the locale data. */
const translatorFor = ({
  language,
  catalog,
  titles,
  isTranslated,
}: Locale): ((code: string) => string | undefined) => {
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const goals = new Map(Object.entries<string>(catalog.figures.goals.names));
  return (code) => {
    if (/^[A-Z]{2}$/.test(code)) return regions.of(code);
    const [framework, goal = ""] = code.split(":");
    if (framework === "SDG" && isTranslated && goals.has(goal)) return goals.get(goal);
    return Object.hasOwn(titles, code) ? titles[code] : undefined;
  };
};

const titlesIn = (schema: unknown): readonly (readonly [string, string])[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const codes = "enum" in schema && Array.isArray(schema.enum) ? schema.enum : [];
  const titles =
    "enumDescriptions" in schema && Array.isArray(schema.enumDescriptions)
      ? schema.enumDescriptions
      : [];
  return codes.map((code, index) => [String(code), cleaned(String(titles[index] ?? code))]);
};

/** Editors show that a code was not compared with its source; readers of a report need not. */
const cleaned = (title: string): string => title.replace(/ \(unverified\)$/, "");
