import { coverage } from "./coverage.generated.ts";

/** The fonts a document may use: their families in order of preference, and what they can print. */
export interface FontSet {
  readonly families: readonly string[];
  readonly has: (point: number) => boolean;
}

type Ranges = readonly (readonly [first: number, last: number])[];

/** The fonts that come with the package. */
export const bundledFontSet: FontSet = {
  families: ["Source Sans 3", "Noto Sans Devanagari"],
  has: (point) => Object.values<Ranges>(coverage).some((ranges) => within(ranges, point)),
};

const within = (ranges: Ranges, point: number): boolean =>
  ranges.some(([first, last]) => point >= first && point <= last);

/** A set with one more family behind the others. */
export const withFamily = (
  { families, has }: FontSet,
  family: string,
  points: { readonly has: (point: number) => boolean },
): FontSet => ({
  families: [...new Set([...families, family])],
  has: (point) => has(point) || points.has(point),
});

/** A font package that brings a script the bundled fonts lack, loaded where it is installed. */
export interface ScriptFont {
  readonly script: string;
  readonly pattern: RegExp;
  readonly package: string;
  readonly version: string;
  /** Faces below the package folder, without `.ttf`. */
  readonly faces: readonly string[];
}

const noto = (script: string, pattern: RegExp, file: string): ScriptFont => ({
  script,
  pattern,
  package: `@expo-google-fonts/noto-sans-${file.toLowerCase()}`,
  version: file === "Thai" ? "0.4.2" : "0.4.3",
  faces: ["400Regular", "700Bold"].map((face) => `${face}/NotoSans${file}_${face}`),
});

const ideographs = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const kana = /[\u3040-\u30ff\u31f0-\u31ff]/u;

const japanese = noto("Japanese", new RegExp(`${kana.source}|${ideographs.source}`, "u"), "JP");
const chinese = noto("Chinese", ideographs, "SC");
const traditional = noto("traditional Chinese", ideographs, "TC");
const others = [
  noto("Korean", /\p{Script=Hangul}/u, "KR"),
  noto("Arabic", /\p{Script=Arabic}/u, "Arabic"),
  noto("Thai", /\p{Script=Thai}/u, "Thai"),
];

/** Script fonts in the order a text wants them: an ideograph has its shape from the first that has it. */
export const scriptFonts = (lang: string, text: string): readonly ScriptFont[] => {
  const isChinese = lang.startsWith("zh") || (!lang.startsWith("ja") && !kana.test(text));
  if (!isChinese) return [japanese, chinese, ...others];
  const own = /^zh-(?:Hant|TW|HK)/i.test(lang) ? traditional : chinese;
  return [own, japanese, ...others];
};

/** Characters that shape or join others and need no glyph. */
const invisible = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\ufe00-\ufe0f]/u;

/** The characters of a text that no font has, each once. */
export const unprintable = (text: string, fonts: FontSet): readonly string[] =>
  [...new Set(text.replaceAll(/[ -~]/g, ""))].filter(
    (char) => !fonts.has(char.codePointAt(0) ?? 0) && !invisible.test(char) && char.trim() !== "",
  );

/** A text in which each character without a glyph is replaced by its number, `[U+1F333]`. */
export const printable = (text: string, fonts: FontSet): string => {
  const missing = new Set(unprintable(text, fonts));
  if (missing.size === 0) return text;
  return Array.from(text, (char) => (missing.has(char) ? `[${codeOf(char)}]` : char)).join("");
};

/** `U+1F333` */
export const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
