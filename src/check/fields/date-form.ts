const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const two = (digits: string): string => digits.padStart(2, "0");

type Reading = readonly [RegExp, (match: readonly string[]) => string | undefined];

const monthOf = (name = ""): string | undefined => {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : two(String(index + 1));
};

/** Ways in which people write dates, and what stands for them here. */
const readings: readonly Reading[] = [
  [
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
    ([, day = "", month = "", year = ""]) => dayOf(year, month, day),
  ],
  [
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    ([, year = "", month = "", day = ""]) => dayOf(year, month, day),
  ],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    ([, year = "", month = "", day = ""]) => dayOf(year, month, day),
  ],
  [/^(\d{1,2})[./-](\d{4})$/, ([, month = "", year = ""]) => monthIn(year, month)],
  [/^(\d{4})[./-](\d)$/, ([, year = "", month = ""]) => monthIn(year, month)],
  [/^q([1-4])[ /-]?(\d{4})$/i, ([, quarter, year]) => `${year}-Q${quarter}`],
  [/^(\d{4})[ /-]?q([1-4])$/i, ([, year, quarter]) => `${year}-Q${quarter}`],
  [/^h([12])[ /-]?(\d{4})$/i, ([, half, year]) => `${year}-H${half}`],
  [/^(\d{4})[ /-]?h([12])$/i, ([, year, half]) => `${year}-H${half}`],
  [/^(\p{L}{3,9})\.? (\d{4})$/u, ([, name, year]) => inMonth(year, monthOf(name))],
  [
    /^(\d{1,2})\.? (\p{L}{3,9})\.? (\d{4})$/u,
    ([, day = "", name, year = ""]) => dayOf(year, monthOf(name) ?? "", day),
  ],
  [/^month ([1-9]\d?)$/i, ([, month]) => `M${month}`],
  [/^(\d{4}-\d{2}-\d{2})T/, ([, day]) => day],
  [/^(ongoing|permanent|continual|always)$/i, () => "continuous"],
];

/** A date in the form of a plan, where a text of another form certainly means one. */
export const dateIn = (text: string): string | undefined => {
  for (const [pattern, read] of readings) {
    const match = pattern.exec(text.trim());
    if (match) return read(match);
  }
  return undefined;
};

const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const dayOf = (year: string, month: string, day: string): string | undefined =>
  isMonth(month) && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;

const monthIn = (year: string, month: string): string | undefined =>
  isMonth(month) ? `${year}-${two(month)}` : undefined;

const inMonth = (year: string | undefined, month: string | undefined): string | undefined =>
  year !== undefined && month !== undefined ? `${year}-${month}` : undefined;
