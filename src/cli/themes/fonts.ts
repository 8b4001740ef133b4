import type { Finding } from "../../core/diagnostic.ts";
import { readFontFile } from "../../export/font-file.ts";
import { damagedTable } from "../../export/font-sums.ts";
import type { ThemeFont } from "../../export/theme.ts";
import type { Files } from "../io.ts";
import { below } from "../plans/names.ts";
import { themeFinding } from "./finding.ts";
import { readNamed } from "./named-file.ts";

/** Fonts of East Asian scripts have some 10 MB. */
const most = 20_000_000;

/** No report needs more faces. */
const mostFaces = 12;

interface FoundFonts {
  readonly fonts: readonly ThemeFont[];
  readonly findings: readonly Finding[];
}

/** Reads the fonts of a theme; one that is broken, or may not be embedded, is a finding. */
export const readFonts = (paths: readonly string[], files: Files, folder: string): FoundFonts => {
  if (paths.length > mostFaces)
    return { fonts: [], findings: [refused(["fonts"], `a theme has at most ${mostFaces} fonts`)] };
  const found = paths.map((path, index): FoundFonts => {
    const at = ["fonts", index];
    const { bytes, findings } = readNamed(files, { path, at, folder, most, rule: "theme/font" });
    if (bytes === undefined) return { fonts: [], findings };
    const { font, fault } = fontIn(bytes);
    if (!font) return { fonts: [], findings: [refused(at, fault)] };
    return { fonts: [{ ...font, path: files.real(below(folder, path)), bytes }], findings: [] };
  });
  return {
    fonts: found.flatMap(({ fonts }) => fonts),
    findings: found.flatMap(({ findings }) => findings),
  };
};

interface Face {
  readonly font?: Omit<ThemeFont, "path" | "bytes">;
  readonly fault: string;
}

const fontIn = (bytes: Uint8Array): Face => {
  try {
    const { family, weight, italic, embeddable, variable } = readFontFile(bytes);
    if (!embeddable) return { fault: "its maker forbids documents to carry this font" };
    if (variable) return { fault: "this is a variable font, whose weights no PDF can choose from" };
    const damaged = damagedTable(bytes);
    if (damaged !== undefined)
      return { fault: `the font file is damaged in its table "${damaged}"` };
    return { font: { family, weight, italic }, fault: "" };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Our own words say what is wrong; those of the engine say that something lies behind the end.
    return { fault: error.message.startsWith("the ") ? error.message : "the font file is broken" };
  }
};

const refused = (at: readonly (string | number)[], message: string): Finding =>
  themeFinding("theme/font", at, {
    messageId: "font",
    message,
    why: "A font is carried by every report; one that is broken could keep it from opening.",
    fix: "use whole TrueType or OpenType files (.ttf, .otf), one for each weight",
  });
