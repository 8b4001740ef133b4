import type { FootnoteDefinition } from "mdast";
import type { FontSet } from "../fonts.ts";
import type { ExportedFile, Paper, Report } from "../report.ts";

/** What the parts of the Typst writer share while they write one report. */
export interface Context {
  readonly report: Report;
  readonly fonts: FontSet;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** Ids something on a page carries, so that links to them compile. */
  readonly targets: ReadonlySet<string>;
  /** Footnotes already set: a second reference repeats the number. */
  readonly noted: Set<string>;
  /** Drawings that go beside the main file. */
  readonly files: ExportedFile[];
  /** Width of the text area in points. */
  readonly width: number;
  /** Width of running text. */
  readonly prose: number;
  /** The same on a page turned sideways. */
  readonly wide: number;
  /** How high a figure may be to fit a page with its caption. */
  readonly height: number;
  /** In a narrow cell: addresses may break after their marks. */
  readonly soft?: true;
  /** In the data of a figure, for those who look something up: small type. */
  readonly small?: true;
  /** In a table to write in: its rows are high. */
  readonly tall?: true | undefined;
}

/** Sides of sheets, margins around the text, running text: the page design in points. */
const sheets = { a4: { short: 595.3, long: 841.9 }, a3: { short: 841.9, long: 1190.6 } } as const;
const margins = { sides: 141.8, ends: 144.6 } as const;
const PROSE = 392;
const CAPTION = 57;

/** Width and height that the text has, as the sheet lies and turned, and how wide running text may be. */
export const textArea = ({
  size,
  turned,
}: Paper): Pick<Context, "width" | "wide" | "height" | "prose"> => {
  const { short, long } = sheets[size];
  const [width, height] = turned ? [long, short] : [short, long];
  return {
    width: width - margins.sides,
    wide: long - margins.sides,
    height: height - margins.ends - CAPTION,
    prose: turned || size === "a3" ? PROSE * 1.5 : PROSE,
  };
};

/** The sheet where nobody asks for another. */
export const plainPaper: Paper = { size: "a4", turned: false };
