import { fill, type Catalog } from "../locales/index.ts";

/** More of them than this are not read out. */
const MOST_READ = 12;

/** Names in a text alternative, set apart as the language does it; the last of very many are counted. */
export const readOut = (names: readonly string[], { figures }: Catalog): string => {
  const rest = names.length - MOST_READ;
  const more = rest > 0 ? [fill(figures.others, { count: rest })] : [];
  return [...names.slice(0, MOST_READ), ...more].join(figures.apart);
};
