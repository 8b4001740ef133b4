/**
 * The numbers that a text with separators, signs of money or units may mean, in plain writing:
 * one where it is clear, two where a single separator may be either, none where it is no number
 * or a word behind it means different numbers to different readers.
 */
export const numbersIn = (text: string): readonly string[] => {
  const match = /^[^\d+-]{0,6}([+-]?\d[\d.,'’\s]{0,30}|[+-]?\d)([^\d]{0,20})$/u.exec(text.trim());
  const written = match?.[1]?.trim().replace(/[.,]+$/, "") ?? "";
  const power = powerOf(match?.[2]?.trim() ?? "");
  const digits = written.replaceAll(/['’\s]/gu, "");
  if (power === undefined || digits === "" || /\d[+-]/.test(digits)) return [];
  return readings(written, digits).map((number) => shifted(number, power));
};

const readings = (written: string, digits: string): readonly string[] => {
  if (blankAfterSign.test(written)) return [digits.replaceAll(/[.,]/g, "")];
  const separators = new Set(digits.replaceAll(/[^.,]/g, ""));
  if (separators.size === 2) return twoKinds(digits);
  const [separator] = separators;
  return separator === undefined ? [digits] : oneKind(digits, separator);
};

/** Words and signs behind a number that multiply it, with the power of ten they stand for. */
const powers: readonly (readonly [RegExp, number | undefined])[] = [
  [/^(?:k(?:€|EUR\b|\b(?!\/))|thousand|tausend|tsd|tis|tys|mille\b)/iu, 3],
  [/^(?:mio|mln|million|milion|milijon|millón|millon|milhões|milhão|mill\b)/iu, 6],
  [/^(?:M(?:€|EUR\b|\b)|m ?(?:€|EUR\b))/u, 6],
  [/^(?:mrd|mld|milliard|miliard|milijard)/iu, 9],
  // A billion has nine zeros in English and twelve in most of Europe; mil is a thousand in Spain only.
  [/^(?:(?:bn|bio|mil)(?!\p{L})|bill|trill)/iu, undefined],
];

const powerOf = (behind: string): number | undefined => {
  const found = powers.find(([pattern]) => pattern.test(behind));
  return found ? found[1] : 0;
};

/** The number times a power of ten, without going through a double. */
const shifted = (number: string, power: number): string => {
  if (power === 0) return number;
  const [whole = "", decimals = ""] = number.split(".");
  const moved = decimals.slice(0, power).padEnd(power, "0");
  const rest = decimals.slice(power).replace(/0+$/, "");
  const plain = `${whole}${moved}`.replace(/^([+-]?)0+(?=\d)/, "$1");
  return rest === "" ? plain : `${plain}.${rest}`;
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
