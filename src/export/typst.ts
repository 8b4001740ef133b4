import { nodesOf, targetsOf } from "./tree.ts";
import { privateName } from "./font-name.ts";
import type { FontSet } from "./fonts.ts";
import type { ExportedFile, Meta, Report } from "./report.ts";
import { blocks } from "./typst/blocks.ts";
import { plainPaper, textArea } from "./typst/context.ts";
import type { Context } from "./typst/context.ts";
import { str } from "./typst/literal.ts";
import { styleOf } from "./typst/style.ts";

/** Typst source and the drawings it names; every text of the report is a string literal in it. */
export interface TypstSource {
  readonly main: string;
  readonly files: readonly ExportedFile[];
}

/** Writes a report as Typst source set in the given fonts. */
export const exportTypst = (report: Report, fonts: FontSet): TypstSource => {
  const nodes = [...nodesOf(report.tree)];
  const context: Context = {
    report,
    fonts,
    footnotes: new Map(
      nodes.flatMap((node) =>
        node.type === "footnoteDefinition" ? [[node.identifier, node] as const] : [],
      ),
    ),
    targets: targetsOf(report.tree),
    noted: new Set(),
    files: [],
    ...textArea(report.meta.paper ?? plainPaper),
  };
  const body = blocks(report.tree.children, context);
  return {
    main: [
      figureFonts(fonts),
      styleOf(report.theme.palette),
      settings(report, fonts),
      body,
      "",
    ].join("\n"),
    files: context.files,
  };
};

/** As `exportTypst`, with fonts that go by their private names: for a typesetter that is handed just those. */
export const exportPrivateTypst = (report: Report, fonts: FontSet): TypstSource => {
  const { theme } = report;
  const families = theme.families.map(privateName);
  return exportTypst(
    { ...report, theme: { ...theme, families } },
    { ...fonts, families: fonts.families.map(privateName) },
  );
};

/** Figures are measured in the fonts that come with the package, so they are set in them. */
const figureFonts = ({ families }: FontSet): string =>
  `#let figure-fonts = (${families.map(str).join(", ")},)`;

const settings = ({ meta, labels, theme }: Report, { families }: FontSet): string => {
  const { lang, region } = language(meta.lang);
  const options = {
    name: str(meta.title),
    author: meta.author === undefined ? "()" : str(meta.author),
    description: meta.description === undefined ? "none" : str(meta.description),
    date: date(meta),
    lang: str(lang),
    region: region === undefined ? "none" : str(region),
    fonts: `(${[...new Set([...theme.families, ...families])].map(str).join(", ")},)`,
    "figure-word": str(labels.figure),
    "table-word": str(labels.table),
    paper: str(meta.paper?.size ?? plainPaper.size),
    turned: String(meta.paper?.turned ?? plainPaper.turned),
    "page-label": `(number, total) => ${pageLabel(labels.page)}`,
  };
  const written = Object.entries(options).map(([name, value]) => `  ${name}: ${value},`);
  return ["#show: report.with(", ...written, ")"].join("\n");
};

/** `Page {page} of {pages}` as a sum of string literals and the two arguments. */
const pageLabel = (label: string): string =>
  label
    .split(/(\{pages?\})/)
    .filter((part) => part !== "")
    .map((part) => ({ "{page}": "number", "{pages}": "total" })[part] ?? str(part))
    .join(" + ");

/** Typst takes a language and a region, each of two or three letters. */
const language = (tag: string): { lang: string; region: string | undefined } => {
  const [lang = "en", ...others] = tag.split("-");
  return { lang: lang.toLowerCase(), region: others.find((part) => /^[A-Z]{2}$/.test(part)) };
};

const date = ({ date }: Meta): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (!parts) return "none";
  const [year, month, day] = parts.slice(1).map(Number);
  return `datetime(year: ${year ?? 0}, month: ${month ?? 1}, day: ${day ?? 1})`;
};
