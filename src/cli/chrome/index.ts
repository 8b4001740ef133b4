/** What the command line says in another language; English that it has no words for stays. */
export type Say = (english: string) => string;

/** What `iuc` says, by the English of its source: `{0}`, `{1}` stand for what is put in. */
export type Chrome = Readonly<Record<string, string>>;

const loaders: Readonly<Record<string, () => Promise<Chrome>>> = {
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  pt: async () => (await import("./pt.ts")).pt,
  de: async () => (await import("./de.ts")).de,
  it: async () => (await import("./it.ts")).it,
  pl: async () => (await import("./pl.ts")).pl,
  el: async () => (await import("./el.ts")).el,
  ja: async () => (await import("./ja.ts")).ja,
  zh: async () => (await import("./zh.ts")).zh,
  hi: async () => (await import("./hi.ts")).hi,
};

/** Languages the command line speaks, English first. */
export const chromeLanguages: readonly string[] = ["en", ...Object.keys(loaders)];

/** English as it is. */
export const inEnglish: Say = (english) => english;

/** The language of a tag, of those the command line speaks; nothing where it is none of them. */
export const chromeLanguage = (tag: string): string | undefined => {
  const language = tag.toLowerCase().split("-")[0] ?? "";
  return chromeLanguages.includes(language) ? language : undefined;
};

/** How the command line speaks in a language. Nothing is loaded for English, nor for what it does not speak. */
export const openChrome = async (tag: string | undefined): Promise<Say> => {
  const language = tag === undefined ? undefined : chromeLanguage(tag);
  const load = language === undefined ? undefined : loaders[language];
  return load === undefined ? inEnglish : sayIn(await load());
};

/** What a flag of a command line is given, before commander reads it. */
export const givenFor = (name: `--${string}`, argv: readonly string[]): string | undefined => {
  const at = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const flag = argv[at];
  if (flag === undefined || argv.slice(0, at).includes("--")) return undefined;
  return flag === name ? argv[at + 1] : flag.slice(name.length + 1);
};

/** Whole messages first, then those with something put in, then what follows the name of a file. */
const sayIn = (chrome: Chrome): Say => {
  const patterns = Object.entries(chrome)
    .filter(([english]) => english.includes("{0}"))
    .map(([english, words]) => ({ pattern: patternOf(english), words }));
  const say: Say = (text) => {
    const [, before = "", english = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return before + (said(english) ?? behindName(english)) + after;
  };
  const said = (english: string): string | undefined => {
    if (Object.hasOwn(chrome, english)) return chrome[english];
    for (const { pattern, words } of patterns) {
      const found = pattern.exec(english);
      if (found)
        return words.replaceAll(/\{(\d)\}/g, (_, place: string) => found[Number(place) + 1] ?? "");
    }
    return undefined;
  };
  const behindName = (english: string): string => {
    const at = english.indexOf(": ");
    const name = english.slice(0, at + 2);
    return at < 0 ? english : (said(name.trim()) ?? name.trim()) + " " + say(english.slice(at + 2));
  };
  return say;
};

const patternOf = (english: string): RegExp => {
  const source = english
    .split(/\{\d\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join("(.+?)");
  return new RegExp(`^${source}$`, "s");
};
