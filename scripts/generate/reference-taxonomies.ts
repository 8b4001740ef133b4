import { taxonomyCodes, type Taxonomy } from "../taxonomies.ts";
import { cell, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

/** The vocabularies: an overview and a page each. */
export const taxonomyPages = (taxonomies: readonly Taxonomy[]): readonly Output[] => [
  page("docs/reference/taxonomies/README.md", [
    heading(1, "Vocabularies"),
    "The codes a plan may use, with where they come from.",
    table(
      ["Vocabulary", "Entries", "Version"],
      taxonomies.map(({ id, title, entries, source }) => [
        `[${cell(title)}](${id}.md)`,
        String(entries.length),
        cell(source.version),
      ]),
    ),
  ]),
  ...taxonomies.map(taxonomyPage),
];

const taxonomyPage = (taxonomy: Taxonomy): Output => {
  const { id, title, description, source } = taxonomy;
  return page(`docs/reference/taxonomies/${id}.md`, [
    heading(1, title),
    description,
    `Source: ${source.name}${source.url ? ` (<${source.url}>)` : ""}. Licence: ${source.licence}.`,
    table(
      ["Code", "Meaning"],
      taxonomyCodes(taxonomy).map((each) => [`\`${each.code}\``, cell(each.title)]),
    ),
    "[All vocabularies](README.md)",
  ]);
};
