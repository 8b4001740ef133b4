/** What is left of a title without case, accents, punctuation and double spaces: equal titles look alike. */
export const likeness = (title: string): string =>
  PLAIN.test(title)
    ? title
        .toLowerCase()
        .replaceAll(/[^a-z0-9%$]+/g, " ")
        .trim()
    : withoutAccents(title)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}%€$]+/gu, " ")
        .trim();

const PLAIN = /^[ -~]*$/;

const withoutAccents = (title: string): string =>
  title.replaceAll("ı", "i").normalize("NFKD").replaceAll(/\p{M}/gu, "");
