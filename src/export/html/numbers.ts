/** Reads the first number of a text as a language writes it: 1200000 in “about 1.200.000 €” (German). */
export const numberReader = (lang: string): ((text: string) => number | undefined) => {
  const parts = new Intl.NumberFormat(lang).formatToParts(1234567.8);
  const sign = (wanted: "group" | "decimal"): string =>
    `\\u{${(parts.find(({ type }) => type === wanted)?.value ?? ",").codePointAt(0)?.toString(16) ?? ""}}`;
  const pattern = new RegExp(
    `(?<minus>(?<![\\p{L}\\d]\\s?)[-−]\\p{Sc}?)?(?<whole>\\d{1,3}(?:[${sign("group")}\\s'’]\\d{2,3})*[${sign("group")}\\s'’]\\d{3}(?!\\d)|\\d+)(?:${sign("decimal")}(?<part>\\d+))?`,
    "u",
  );
  return (text) => {
    const { minus, whole, part = "0" } = pattern.exec(text)?.groups ?? {};
    if (whole === undefined) return undefined;
    const value = Number(`${whole.replaceAll(/\D/g, "")}.${part}`);
    return minus === undefined ? value : -value;
  };
};
