/** Letters of other scripts and the Latin ones they print like: a selection of Unicode's confusables (UTS #39). */
const pairs = [
  "аa еe оo рp сc уy хx ѕs іi јj ԁd һh ӏl ԛq ԝw", // Cyrillic
  "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS",
  "οo αa νv ιi ρp υu κk τt χx γy", // Greek
  "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX",
  "ɡg ɑa ıi ‐- ‑- –- −-",
];

const latin: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((line) => line.split(" ")).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Soft hyphen, joiners, zero-width spaces and variation selectors. */
const invisible = /\u034f|[\u00ad\u180e\u2060\ufeff]|[\u200b-\u200f]|[\ufe00-\ufe0f]/g;

/** The text with every letter replaced by the one it looks like; equal for texts that look the same. */
export const skeleton = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(invisible, "")
    .replaceAll(/[^\0-~]/g, (letter) => latin.get(letter) ?? letter);

/** Whether every character is printable ASCII. */
export const isAscii = (text: string): boolean => PRINTABLE.test(text);

const PRINTABLE = /^[ -~]*$/;
