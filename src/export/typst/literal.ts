import { printable } from "../fonts.ts";
import type { FontSet } from "../fonts.ts";

/** A text as a Typst string literal: the only way text of a report gets into Typst source. */
export const str = (text: string): string =>
  `"${text.replaceAll(/["\\\p{Cc}\p{Cs}]/gu, (char) =>
    char === '"' || char === "\\" ? `\\${char}` : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  )}"`;

/** A text in markup position; characters no font has are spelled out. */
export const put = (text: string, { fonts }: { readonly fonts: FontSet }): string =>
  `#${str(printable(text, fonts))};`;

/** A length in points. */
export const pt = (value: number): string => `${(Math.round(value * 100) / 100).toString()}pt`;
