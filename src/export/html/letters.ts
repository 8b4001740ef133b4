import type { Theme, ThemeFont } from "../theme.ts";
import { cssString } from "./css.ts";
import { dataUrl } from "./data-url.ts";

/** The families of a page: those of the city, whose files the page carries, then what a reader may have. */
export const letterStyle = ({ families, fonts, webFonts }: Theme): string =>
  `${(webFonts ? fonts : []).map(face).join("")}:root { --letters: ${[...families.map(cssString), usual].join(", ")}; }\n`;

const usual = `"Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif`;

const face = ({ family, weight, italic, bytes }: ThemeFont): string =>
  `@font-face { font-family: ${cssString(family)}; font-weight: ${weight.toString()}; font-style: ${italic ? "italic" : "normal"}; src: url(${dataUrl("font/ttf", bytes)}); }\n`;
