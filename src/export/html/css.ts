import { clean } from "../clean.ts";

/** A text as a string of CSS: whatever is no letter or digit by its number. */
export const cssString = (text: string): string => {
  const short = [...clean(text).replaceAll(/\s+/g, " ")].slice(0, 90);
  const written = short.map((char) =>
    /[a-z0-9 ]/i.test(char) ? char : `\\${(char.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written.join("")}"`;
};
