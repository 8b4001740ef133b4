/**
 * The numbers that a text with separators, signs of money or units may mean, in plain writing:
 * one where it is clear, two where a single separator may be either, none where it is no number.
 */
export const numbersIn = (text: string): readonly string[] => {
  const match = /^[^\d+-]{0,6}([+-]?\d[\d.,'’\s]{0,30}|[+-]?\d)[^\d]{0,12}$/u.exec(text.trim());
  const written = match?.[1]?.trim().replace(/[.,]+$/, "") ?? "";
  const digits = written.replaceAll(/['’\s]/gu, "");
  if (digits === "" || /\d[+-]/.test(digits)) return [];
  if (blankAfterSign.test(written)) return [digits.replaceAll(/[.,]/g, "")];
  const separators = new Set(digits.replaceAll(/[^.,]/g, ""));
  if (separators.size === 2) return twoKinds(digits);
  const [separator] = separators;
  return separator === undefined ? [digits] : oneKind(digits, separator);
};

/** Thousands parted first by a sign and then by a blank: 1,680 000. */
const blankAfterSign = /^[+-]?\d{1,3}[.,]\d{3}(?:['’\s]\d{3})+$/u;

/** With both signs, the last one starts the decimals. */
const twoKinds = (digits: string): readonly string[] => {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const whole = digits.slice(0, last).replaceAll(/[.,]/g, "");
  return [`${whole}.${digits.slice(last + 1)}`];
};

const oneKind = (digits: string, separator: string): readonly string[] => {
  const parts = digits.split(separator);
  const whole = parts.join("");
  const areThousands = parts.slice(1).every((part) => part.length === 3);
  if (parts.length > 2) return areThousands ? [whole] : [];
  const decimal = parts.join(".");
  return areThousands && !/^[+-]?0/.test(digits) ? [whole, decimal] : [decimal];
};
