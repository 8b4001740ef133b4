import { createRequire } from "node:module";
import type * as Resvg from "@resvg/resvg-js";
import { checkText } from "../../export/preflight.ts";
import { UserError } from "../errors.ts";
import { loadFonts } from "../pdf/fonts.ts";
import { openFaces } from "./faces.ts";
import { outlined, plainTexts } from "./outlined.ts";

/** What the texts of a drawing are set in. */
interface Letters {
  /** BCP 47 tag of the texts; decides between shapes of letters. */
  readonly language?: string;
  /** Font files to prefer, absolute. */
  readonly fonts?: readonly string[];
}

export interface PngOptions extends Letters {
  /** Pixels across; the height follows. */
  readonly width: number;
}

/** Scripts of a drawing that no font here has, each with the line that installs one. */
export const lackingFonts = (
  svg: string,
  { language = "en", fonts = [] }: Letters,
): readonly string[] => {
  const text = plainTexts(svg);
  const { set } = loadFonts({ lang: language, text, own: fonts });
  return checkText(text, language, set)
    .filter(({ level }) => level === "error")
    .map(({ message, fix }) => `${message}; ${fix}`);
};

/**
 * A drawing as PNG on white, with fonts from files only, so that every machine makes the same bytes.
 * Throws UserError where no rasteriser is installed for this machine.
 */
export const pngOf = (
  svg: string,
  { width, language = "en", fonts = [] }: PngOptions,
): Uint8Array => {
  const { files } = loadFonts({ lang: language, text: plainTexts(svg), own: fonts });
  const drawing = outlined(svg, { faces: openFaces([...fonts, ...files]), language });
  const { Resvg } = rasteriser();
  const picture = new Resvg(drawing, {
    fitTo: { mode: "width", value: width },
    background: "#ffffff",
    // What is still text is foreign: one font for it, as the engine breaks where fonts mix.
    font: { loadSystemFonts: false, fontFiles: drawing.includes("<text") ? files.slice(0, 1) : [] },
  });
  return new Uint8Array(picture.render().asPng());
};

const rasteriser = (): typeof Resvg => {
  const name = "@resvg/resvg-js";
  try {
    const binding: unknown = createRequire(import.meta.url)(name);
    if (isRasteriser(binding)) return binding;
  } catch {
    // Not installed, or built for another machine.
  }
  throw new UserError(
    `no PNG here: ${name} is not installed for ${process.platform}-${process.arch}`,
    `npm install ${name}@2.6.2, or ask for SVG, which needs nothing`,
  );
};

const isRasteriser = (binding: unknown): binding is typeof Resvg =>
  typeof binding === "object" && binding !== null && "Resvg" in binding;
