import type { Choice, Choices } from "../../scaffold/check-answers.ts";
import type { Assets } from "../assets.ts";
import { openProfiles } from "../profiles.ts";

/** What the answers of `iuc init` may be: the profiles and taxonomies of this package. */
export const openChoices = (assets: Assets): Choices => {
  const profiles = openProfiles(assets);
  return {
    profiles: profiles.known.map((id) => ({
      code: id,
      title: titleOf(profiles.find(id)?.title, id),
    })),
    countries: taxonomy(assets, "countries"),
    themes: taxonomy(assets, "themes"),
    currencies: taxonomy(assets, "currencies"),
  };
};

const taxonomy = (assets: Assets, id: string): readonly Choice[] => {
  const schema: unknown = JSON.parse(assets.text(`schemas/taxonomies/${id}.schema.json`));
  const codes = listIn(schema, "enum");
  const titles = listIn(schema, "enumDescriptions");
  return codes.map((code, index) => ({
    code,
    title: (titles[index] ?? code).replace(/ \(unverified\)$/, ""),
  }));
};

const listIn = (schema: unknown, key: string): readonly string[] => {
  const list: unknown =
    typeof schema === "object" && schema !== null ? Reflect.get(schema, key) : undefined;
  return Array.isArray(list) ? list.map(String) : [];
};

const titleOf = (
  title: string | Readonly<Record<string, string>> | undefined,
  id: string,
): string => (typeof title === "string" ? `${id}: ${title}` : id);
