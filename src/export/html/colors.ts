import type { Color, Palette } from "../../figures/scene.ts";
import type { Ink } from "../../figures/svg.ts";
import { darkOf } from "../theme/dark.ts";

/** Each colour as a variable of the style sheet, which a dark screen fills in anew. */
export const cssInk: Ink = (color) => `var(--${nameOf(color)})`;

/** The variables: light, on a dark screen mirrored, on paper light again. */
export const colorStyle = (palette: Palette): string => {
  const light = variables(palette);
  return `
:root { color-scheme: light dark; ${light} --cover: var(--accent); --on-cover: var(--paper); }
@media (prefers-color-scheme: dark) {
  :root { ${variables(darkOf(palette))} --cover: var(--accent-soft); --on-cover: var(--ink); } }
@media print { :root { color-scheme: light; ${light} --cover: var(--accent); --on-cover: var(--paper); } }
`;
};

const variables = (palette: Palette): string =>
  entries(palette)
    .map(([color, hex]) => `--${nameOf(color)}: ${hex};`)
    .join(" ");

const entries = (palette: Palette): readonly (readonly [string, string])[] =>
  Object.entries(palette).filter(([, hex]) => /^#[\da-f]{6}$/i.test(hex));

const nameOf = (color: Color | (string & {})): string =>
  color.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
