/** Drops what must not reach a page: controls, marks that turn the writing direction, halves of pairs. */
export const clean = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    // eslint-disable-next-line no-control-regex -- these are the characters to drop
    .replaceAll(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, "")
    .replaceAll(/\p{Cs}/gu, "�");
