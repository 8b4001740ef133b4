/** Letters that print like Latin ones: a selection of Unicode's confusables (UTS #39). */
// prettier-ignore -- one line a script
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    ѕ: "s",
    і: "i",
    ј: "j",
    ԁ: "d",
    һ: "h",
    ӏ: "l",
    ԛ: "q",
    ԝ: "w",
    ѵ: "v",
    ɡ: "g",
    ɑ: "a",
    ı: "i",
    ο: "o",
    α: "a",
    ν: "v",
    ι: "i",
    ρ: "p",
    υ: "u",
    κ: "k",
    τ: "t",
    χ: "x",
    γ: "y",
    А: "A",
    В: "B",
    Е: "E",
    К: "K",
    М: "M",
    Н: "H",
    О: "O",
    Р: "P",
    С: "C",
    Т: "T",
    У: "Y",
    Х: "X",
    І: "I",
    Ј: "J",
    Ѕ: "S",
    Α: "A",
    Β: "B",
    Ε: "E",
    Ζ: "Z",
    Η: "H",
    Ι: "I",
    Κ: "K",
    Μ: "M",
    Ν: "N",
    Ο: "O",
    Ρ: "P",
    Τ: "T",
    Υ: "Y",
    Χ: "X",
    "‐": "-",
    "‑": "-",
    "–": "-",
    "−": "-",
  }),
);

const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/g;

/** The text with every letter replaced by the one it looks like; equal for texts that look the same. */
export const skeleton = (text: string): string =>
  [...text.normalize("NFKC").replaceAll(invisible, "")]
    .map((letter) => latin.get(letter) ?? letter)
    .join("");

/** Whether every character is printable ASCII. */
export const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || code < 0x20) return false;
  }
  return true;
};
