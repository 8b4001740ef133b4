import type { Finding } from "../../core/diagnostic.ts";
import { decode } from "../../core/decode.ts";
import type { Theme as ThemeFile } from "../../check/theme.generated.ts";
import type { Logo } from "../../export/theme.ts";
import type { ReadLogo } from "../../export/theme/logo-remark.ts";
import { readRaster } from "../../export/theme/raster-logo.ts";
import { cleanSvg } from "../../export/theme/svg-logo.ts";
import type { Files } from "../io.ts";
import { themeFinding } from "./finding.ts";
import { readNamed } from "./named-file.ts";

/** More bytes than any mark needs. */
const most = 1_000_000;

interface FoundLogo {
  readonly logo?: Logo;
  readonly findings: readonly Finding[];
}

/** Reads the logo of a theme and cleans it. */
export const readLogo = (
  { file, alt }: ThemeFile["logo"] & object,
  files: Files,
  folder: string,
): FoundLogo => {
  const at = ["logo", "file"];
  if (alt.trim() === "") return { findings: [wordless] };
  const { bytes, findings } = readNamed(files, {
    path: file,
    at,
    folder,
    most,
    rule: "theme/logo",
  });
  if (bytes === undefined) return { findings };
  const { picture, remarks } = pictureIn(bytes, file);
  const said = remarks.map(({ level, message, fix }) =>
    themeFinding("theme/logo", at, { level, messageId: "picture", message, fix, why }),
  );
  if (!picture) return { findings: said };
  const { content, ...rest } = picture;
  const ending = picture.type === "jpeg" ? "jpg" : picture.type;
  return { logo: { alt, ...rest, file: { path: `logo.${ending}`, content } }, findings: said };
};

const why =
  "Reports go to others: a picture in them must show the same to all and do nothing else.";

const wordless = themeFinding("theme/logo", ["logo", "alt"], {
  messageId: "alt",
  message: "the logo has no words for who cannot see it",
  why: "Who listens to a report would not learn whose it is.",
  fix: "say what it shows: Coat of arms of Ribeira",
});

const pictureIn = (bytes: Uint8Array, name: string): ReadLogo => {
  const isMarkup = /\.svgz?$/i.test(name) || bytes[0] === 0x3c;
  return isMarkup ? cleanSvg(decode(bytes, name, most).source.text) : readRaster(bytes);
};
