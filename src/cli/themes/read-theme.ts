import { themeKind } from "../../check/config-kinds.ts";
import { readStructure } from "../../check/structure.ts";
import type { Theme as ThemeFile } from "../../check/theme.generated.ts";
import type { Diagnostic, Finding } from "../../core/diagnostic.ts";
import { locateFinding } from "../../core/locate.ts";
import { plainTheme, type Theme } from "../../export/theme.ts";
import { faintColors, paletteOf } from "../../export/theme/palette.ts";
import { readFile } from "../config/read-file.ts";
import type { Files } from "../io.ts";
import { folderOf } from "../plans/names.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { readFonts } from "./fonts.ts";
import { readLogo } from "./logo.ts";
import { themeFinding } from "./finding.ts";

/** A theme as far as it can be used, and what is wrong with it. */
export interface ReadTheme {
  readonly theme: Theme;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a theme with the files it names, all from the given files. */
export const readTheme = ({ assets }: Session, files: Files, path: string): ReadTheme => {
  const { document, diagnostics } = readFile(files, path);
  if (!document) return { theme: plainTheme, diagnostics };
  const { value, findings } = readStructure(document, themeKind(schemaTextOf(assets)));
  const { theme, findings: more } = value ? built(value, files, folderOf(path)) : nothing;
  const located = [...findings, ...more].map((finding) => locateFinding(document, finding));
  return { theme, diagnostics: [...diagnostics, ...located] };
};

interface Built {
  readonly theme: Theme;
  readonly findings: readonly Finding[];
}

const nothing: Built = { theme: plainTheme, findings: [] };

const built = (file: ThemeFile, files: Files, folder: string): Built => {
  const logo = file.logo && readLogo(file.logo, files, folder);
  const { fonts, findings } = readFonts(file.fonts ?? [], files, folder);
  const theme: Theme = {
    palette: paletteOf(file.colors ?? {}),
    families: [...new Set(fonts.map(({ family }) => family))],
    fonts,
    webFonts: file.webFonts ?? true,
    ...(logo?.logo === undefined ? {} : { logo: logo.logo }),
  };
  return {
    theme,
    findings: [...colorFindings(file), ...(logo?.findings ?? []), ...findings],
  };
};

const colorFindings = ({ colors = {} }: ThemeFile): readonly Finding[] =>
  faintColors(colors).map(({ color, pair, reaches, instead }) =>
    themeFinding("theme/contrast", ["colors", color], {
      messageId: "faint",
      message: `${pair.text} on ${pair.on} has a contrast of ${short(reaches)}, and needs ${pair.least}`,
      why: "Who sees less well, or reads in the sun, cannot read it (WCAG 2.2 AA).",
      fix:
        instead === undefined
          ? "choose another colour, no lightness of this one will do"
          : `take "${instead}", the nearest of the same hue that can be read wherever it is used`,
    }),
  );

/** Cut, not rounded: 4.49 is not 4.5. */
const short = (ratio: number): string => String(Math.floor(ratio * 100) / 100);
