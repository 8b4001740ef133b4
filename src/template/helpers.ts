import type { HelperDelegate, HelperOptions } from "handlebars";
import { fill } from "../locales/index.ts";
import type { Words } from "./words.ts";
import { escapeLine } from "./escape.ts";
import { lineOf, linesOf, proseOf, type Printable } from "./print.ts";
import { columnOf, tableOf, type TableInput } from "./print-table.ts";
import { filled, type Fact } from "./slot.ts";

/** Helpers a template may call to print something. */
export const helperNames = [
  "t",
  "text",
  "prose",
  "facts",
  "table",
  "figure",
  "data",
  "link",
  "anchor",
  "quote",
  "bar",
  "tag",
  "goto",
] as const;

/** A text and its language; blank where that is the one around it. */
interface Quote {
  readonly text: string;
  readonly lang: string;
}

/** So many of so many, and for so many a reason: whole numbers. */
interface Bar {
  readonly label: string;
  readonly there: string;
  readonly gaps: string;
  readonly of: string;
}

type HelperName = (typeof helperNames)[number];

/** The helpers, with the words of one language. All of them escape what they print. */
export const helpersFor = (words: Words): Record<HelperName, HelperDelegate> => ({
  /** `{{t "sections.summary"}}`: words of the catalogue. */
  t: (key: string, options: HelperOptions): string =>
    escapeLine(fill(words(key) ?? key, strings(options.hash))),
  /** `{{text value}}`: one line. */
  text: (value: Printable): string => lineOf(value),
  /** `{{prose value}}`: paragraphs and lists. */
  prose: (value: Printable): string => proseOf(value),
  /** `{{facts list}}`: names with their values. */
  facts: (facts: readonly Fact[]): string => factsOf(facts),
  /** `{{table rows "cost columns.cost right" … caption="sections.costs" total=row}}`, `tall=true` to write in. */
  table: (...given: readonly unknown[]): string => tableOf(tableInput(given, words)),
  /** `{{figure id}}`: a drawing, where the report has data for it. */
  figure: (id: string): string => `::figure{id="${idOnly(id)}"}`,
  /** `{{data id}}`: the data table of a drawing. */
  data: (id: string): string => `::data{id="${idOnly(id)}"}`,
  /** `{{link url}}`: a web address as a link. */
  link: (url: Printable): string => linkTo(url),
  /** `{{anchor id}}`: the target of links to an entry, before its heading. */
  anchor: (id: string): string => `::anchor{id="${idOnly(id)}"}`,
  /** `{{quote title}}`: a text with the language it is in, where that is not the one around it. */
  quote: ({ text, lang }: Quote): string =>
    lang === "" || text === ""
      ? escapeLine(text)
      : `:quote[${escapeLine(text)}]{lang="${idOnly(lang)}"}`,
  /** `{{bar share}}`: a share, drawn where drawings are possible, else in words. */
  bar: ({ label, there, gaps, of }: Bar): string =>
    `:bar[${escapeLine(label)}]{there="${idOnly(there)}" gaps="${idOnly(gaps)}" of="${idOnly(of)}"}`,
  /** `{{tag state}}`: a few words set apart. */
  tag: (value: Printable): string => `:tag[${lineOf(value)}]`,
  /** `{{goto target name}}`: a link to a place in the same document, or to a file beside it. */
  goto: (target: string, label: Printable): string =>
    /^(?:#|\.\/)[\w-]+(?:\.[a-z]+)?$/.test(target)
      ? `[${lineOf(label)}](${target})`
      : lineOf(label),
});

/** Handlebars hands over the rows, the columns, and last the named arguments. */
const tableInput = (given: readonly unknown[], words: Words): TableInput => {
  const [rows, ...others] = given;
  const options = others.at(-1);
  const hash: unknown =
    typeof options === "object" && options !== null ? Reflect.get(options, "hash") : {};
  const named = new Map<string, unknown>(Object.entries(hash ?? {}));
  const caption = named.get("caption");
  return {
    rows: Array.isArray(rows) ? rows : [],
    columns: others.flatMap((spec) => (typeof spec === "string" ? (columnOf(spec) ?? []) : [])),
    caption: typeof caption === "string" ? caption : undefined,
    total: named.get("total"),
    isTall: named.get("tall") === true,
    words,
  };
};

const factsOf = (facts: readonly Fact[]): string => {
  const shown = filled(facts);
  if (shown.length === 0) return "";
  const items = shown.map(({ label, value }) => `- **${escapeLine(label)}** ${linesOf(value)}`);
  // The empty line ends the list: without it the fence would belong to its last item.
  return [":::facts", ...items, "", ":::"].join("\n");
};

const linkTo = (url: Printable): string =>
  typeof url === "string" && /^https?:\/\/[^\s<>]+$/.test(url)
    ? `[${escapeLine(url)}](<${url.replaceAll("\\", "%5C")}>)`
    : lineOf(url);

const idOnly = (id: string): string => id.replaceAll(/[^\w-]/g, "");

const strings = (hash: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(hash).map(([key, value]) => [key, String(value)]));
