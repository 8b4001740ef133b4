/** Whether a text holds an e-mail address or a telephone number; what it is not sure about is neither. */
export const contactDetailIn = (text: string): "email" | "phone" | undefined => {
  if (text.includes("@") && EMAIL.test(text)) return "email";
  if (!DIGITS.test(text)) return undefined;
  if (NAMED_PHONE.test(text)) return "phone";
  for (const [number] of text.matchAll(INTERNATIONAL)) if (!isAmount(number)) return "phone";
  return undefined;
};

/** Six digits with little between them: without them there is no number to call. */
const DIGITS = /\d(?:[ ()./-]{0,2}\d){5}/;

/** In an address of the web an at sign follows a slash. */
const EMAIL =
  /(?<![\p{L}\p{N}./])[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u;

/** “Tel.”, “phone” and their like, then a number. */
const NAMED_PHONE =
  /(?<!\p{L})(?:tel|tlf|tfno|tél|phone|telephone|telefon[eo]?|teléfono|téléphone|mobile|móvil|τηλ|тел)\.?\s*(?:no\.?)?\s*:?\s*[+(]?\d(?:[ ()/.-]?\d){5,}/iu;

/** A plus sign, a country and at least seven more digits, in any grouping. */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+[1-9]\d{0,2}(?:[ ()./-]{0,2}\d){7,12}(?![\p{N}])/gu;

/** A number with a sign, its thousands set apart: +12 000 000. From ten digits on it is a telephone. */
const isAmount = (number: string): boolean =>
  /^\+\d{1,3}(?:([ .])\d{3})(?:\1\d{3})*$/.test(number)
    ? number.replaceAll(/\D/g, "").length < 10
    : /^\+\d+$/.test(number) && number.length < 11;
