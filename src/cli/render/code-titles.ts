import type { Assets } from "../assets.ts";

const folder = "schemas/taxonomies";

/** Titles of every code of the taxonomies: `SDG:11.2`, `mobility`, `PT`. */
export const codeTitles = (assets: Assets): ReadonlyMap<string, string> =>
  new Map(
    assets
      .list(folder)
      .filter((path) => path.endsWith(".schema.json"))
      .flatMap((path) => titlesIn(JSON.parse(assets.text(path)))),
  );

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
