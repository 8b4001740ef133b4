import type { FootnoteDefinition } from "mdast";
import type { FontSet } from "../fonts.ts";
import type { ExportedFile, Report } from "../report.ts";

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
  /** In a narrow cell: addresses may break after their marks. */
  readonly soft?: true;
}

/**
 * The page design in points: A4 with margins of 2.5 cm, upright and turned; running text; and how high a
 * figure may be to fit one page with its caption.
 */
export const textArea = { upright: 453.5, wide: 700, prose: 392, height: 640 } as const;
