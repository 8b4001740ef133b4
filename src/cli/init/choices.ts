import { plainly } from "../../check/suggest.ts";
import type { Profile } from "../../plan/profile.generated.ts";
import { textIn } from "../../plan/text.ts";
import type { Choice } from "../../scaffold/choice.ts";
import type { Choices } from "../../scaffold/fault-of.ts";
import type { Assets } from "../assets.ts";
import { openProfiles } from "../profiles.ts";

/** What the answers of `iuc init` may be: the profiles and taxonomies of this package. */
export const openChoices = (assets: Assets): Choices => {
  const profiles = openProfiles();
  return {
    profiles: profiles.known.map((id) => ({ code: id, title: titleOf(id, profiles.find(id)) })),
    countries: taxonomy(assets, "countries")
      .map((country) => ({ ...country, aliases: otherNames[country.code] ?? [] }))
      .toSorted(byTitle),
    themes: taxonomy(assets, "themes"),
    currencies: taxonomy(assets, "currencies"),
  };
};

const byTitle = (a: Choice, b: Choice): number => (plainly(a.title) < plainly(b.title) ? -1 : 1);

/** Codes of the European institutions and names that people go on using. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BO: ["Plurinational State of Bolivia"],
  CI: ["Ivory Coast"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Republic"],
  GB: ["UK", "Great Britain"],
  GR: ["EL", "Hellas"],
  KR: ["Korea", "Republic of Korea"],
  MD: ["Republic of Moldova"],
  MK: ["Macedonia"],
  NL: ["Holland", "The Netherlands"],
  RU: ["Russian Federation"],
  TR: ["Turkey"],
  US: ["USA", "United States of America"],
  VN: ["Viet Nam"],
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

/** Its title, with the programme that people know it by. */
const titleOf = (id: string, profile: Profile | undefined): string => {
  const title = profile === undefined ? id : textIn(profile.title, "en");
  return profile?.programme === undefined ? title : `${profile.programme.toUpperCase()}: ${title}`;
};
