/** What a character does to a screen or a reader, where it must not stand in a text. */
export type Unwanted = "control" | "bidi";

/**
 * Control characters besides tab and line breaks, what is no character at all, and the marks that turn the
 * reading direction (Unicode UAX #9, 2.1 to 2.5); the plain direction marks of Arabic and Hebrew are allowed.
 */
const unwanted =
  // eslint-disable-next-line no-control-regex -- these characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

const halfCharacter = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Offset of the first unwanted character, or -1; half characters occur only in texts with escapes. */
export const findUnwanted = (text: string, mayHaveHalves = false): number => {
  const at = text.search(unwanted);
  return at === -1 && mayHaveHalves ? text.search(halfCharacter) : at;
};

/** Whether the unwanted character at an offset turns the reading direction or is a control character. */
export const unwantedKind = (text: string, offset: number): Unwanted =>
  /[\u202a-\u202e\u2066-\u2069]/.test(text.charAt(offset)) ? "bidi" : "control";

/** `U+202E`: the name under which a character can be looked up. */
export const characterName = (text: string, offset: number): string =>
  `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`;
