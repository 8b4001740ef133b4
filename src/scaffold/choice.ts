import { plainly, suggest } from "../check/suggest.ts";

/** A code with its name, as the choices of a prompt. */
export interface Choice {
  readonly code: string;
  readonly title: string;
  /** Other names and codes in use: EL and UK of the European institutions, Turkey. */
  readonly aliases?: readonly string[];
}

/** The code a person means by a code or a name, whatever the case, the accents and the hyphens. */
export const pick = (written: string, choices: readonly Choice[]): string | undefined => {
  const wanted = plainly(written);
  const isMeant = (name: string): boolean => plainly(name) === wanted;
  const found =
    choices.find(({ code }) => isMeant(code)) ??
    choices.find(({ title, aliases = [] }) => [title, ...aliases].some(isMeant));
  return found?.code;
};

/** What to try instead of something that is no choice. */
export const hintFor = (written: string, choices: readonly Choice[]): string => {
  const near = nearest(written, choices);
  if (near.length > 0) return `did you mean ${near.map(shown).join(" or ")}?`;
  const known = choices.slice(0, shownAtMost).map(shown).join(", ");
  return choices.length > shownAtMost ? `known are for example ${known}` : `known are ${known}`;
};

const shownAtMost = 5;

const nearest = (written: string, choices: readonly Choice[]): readonly Choice[] => {
  const names = suggest(
    written,
    choices.flatMap(({ code, title }) => [code, title]),
  );
  const misspelt = choices.filter(({ code, title }) =>
    names.some((n) => n === code || n === title),
  );
  if (misspelt.length > 0) return misspelt;
  const word = plainly(written);
  if (word.length < 3) return [];
  return choices.filter(({ title }) => plainly(title).includes(word)).slice(0, 3);
};

const shown = ({ code, title }: Choice): string => (code === title ? code : `${code} (${title})`);
