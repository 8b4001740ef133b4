import { palette, type Palette } from "../figures/scene.ts";
import type { ExportedFile } from "./report.ts";

/** What a report looks like beyond its content: colours, letters, the mark of the city. */
export interface Theme {
  /** Colours of pages and figures. */
  readonly palette: Palette;
  /** Families in front of the bundled ones, first choice first; their files are handed over with the fonts. */
  readonly families: readonly string[];
  /** The city's own font files, checked. */
  readonly fonts: readonly ThemeFont[];
  /** Whether web pages carry them. */
  readonly webFonts: boolean;
  readonly logo?: Logo;
}

/** A font file of a city, as the exporters need it. */
export interface ThemeFont {
  readonly family: string;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** Path of the file, absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A picture on the cover, already cleaned. */
export interface Logo {
  readonly alt: string;
  readonly file: ExportedFile;
  readonly type: "svg" | "png" | "jpeg";
  /** Natural size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** How a report looks where nobody asks for anything else. */
export const plainTheme: Theme = { palette, families: [], fonts: [], webFonts: true };
