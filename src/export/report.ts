import type { Figure } from "../figures/scene.ts";
import type { ParsedReport } from "./parse.ts";
import type { Theme } from "./theme.ts";

/** What every exporter receives: the parsed report, what it is called, and the words the exporters add. */
export interface Report extends ParsedReport {
  readonly meta: Meta;
  readonly labels: Labels;
  /** By the id that `::figure{id="…"}` and `::data{id="…"}` name. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly theme: Theme;
}

export interface Meta {
  readonly title: string;
  /** BCP 47: `en`, `pt-BR`, `zh-Hans`. */
  readonly lang: string;
  /** ISO date of the document; without one the file carries none. */
  readonly date?: string;
  readonly author?: string;
  readonly description?: string;
  /** Sheet the template is made for; A4 where it does not say. */
  readonly paper?: Paper;
}

export interface Paper {
  readonly size: "a4" | "a3";
  readonly turned: boolean;
}

/** Words in the language of the report. */
export interface Labels {
  readonly contents: string;
  readonly skip: string;
  readonly figure: string;
  readonly table: string;
  readonly notes: string;
  readonly backToText: string;
  /** Names the data table of a figure; `{caption}` stands for its caption. */
  readonly dataOf: string;
  /** Names the field that filters a table, and says what it left: `{shown}` of `{all}`. */
  readonly filterRows: string;
  readonly rowsShown: string;
  /** `{page}` and `{pages}` stand for the numbers. */
  readonly page: string;
}

/** A file to write; paths are relative with `/`. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Fills `{name}` places of a label. */
export const fill = (label: string, values: Readonly<Record<string, string>>): string =>
  label.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
