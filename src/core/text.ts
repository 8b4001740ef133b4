import width from "fast-string-width";

/** Characters that steer a terminal, hide, or turn the reading direction; joiners of scripts and emoji stay. */
const unsafe =
  // eslint-disable-next-line no-control-regex -- these characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Untrusted text on one line of a terminal: what would be obeyed or unseen is shown (`^[`, `\u{202e}`). */
export const visible = (text: string): string => text.replaceAll(unsafe, show);

const show = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x7f) return `\\u{${code.toString(16)}}`;
  return named[character] ?? `^${String.fromCharCode(code ^ 0x40)}`;
};

/** Columns that a text takes on a terminal: wide letters and emoji two, combining marks none. */
export const displayWidth = (text: string): number => width(text);
