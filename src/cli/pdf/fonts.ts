import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readFontFile } from "../../export/font-file.ts";
import { bundledFontSet, scriptFonts, unprintable, withFamily } from "../../export/fonts.ts";
import type { FontSet } from "../../export/fonts.ts";

/** Font files for the engine, and what they can print together. */
export interface Fonts {
  readonly files: readonly string[];
  readonly set: FontSet;
}

/** The bundled fonts, the user's own files, and the installed fonts of scripts the text needs. */
export const loadFonts = ({ lang, text, own }: FontNeeds): Fonts => {
  let fonts: Fonts = { files: bundledFiles(), set: bundledFontSet };
  for (const file of own) fonts = withFile(fonts, [file]);
  for (const font of scriptFonts(lang, text)) {
    const isNeeded = unprintable(text, fonts.set).some((char) => font.pattern.test(char));
    const files = isNeeded ? installed(font.package, font.faces) : undefined;
    if (files) fonts = withFile(fonts, files);
  }
  return fonts;
};

export interface FontNeeds {
  /** Language of the report. */
  readonly lang: string;
  /** Everything that will be printed. */
  readonly text: string;
  /** TrueType or OpenType files the user names, absolute. */
  readonly own: readonly string[];
}

/** The faces of one family; the first says what the family has. Throws RangeError on a broken font. */
const withFile = ({ files, set }: Fonts, faces: readonly string[]): Fonts => {
  const [regular] = faces;
  if (regular === undefined) return { files, set };
  const { family, advances } = readFontFile(readFileSync(regular));
  return { files: [...files, ...faces], set: withFamily(set, family, advances) };
};

const bundledFiles = (): readonly string[] =>
  [
    ["source-sans-3", "SourceSans3", "400Regular", "400Regular_Italic"],
    ["source-sans-3", "SourceSans3", "600SemiBold", "600SemiBold_Italic"],
    ["noto-sans-devanagari", "NotoSansDevanagari", "400Regular", "600SemiBold"],
  ].flatMap(([name, file, ...faces]) =>
    faces.map((face) =>
      resolve(`@expo-google-fonts/${name ?? ""}/${face}/${file ?? ""}_${face}.ttf`),
    ),
  );

/** Paths of the faces of a font package, if it is installed where we are. */
const installed = (name: string, faces: readonly string[]): readonly string[] | undefined => {
  try {
    return faces.map((face) => resolve(`${name}/${face}.ttf`));
  } catch {
    return undefined; // Optional: without it the check of glyphs names the package.
  }
};

const resolve = (id: string): string => createRequire(import.meta.url).resolve(id);
