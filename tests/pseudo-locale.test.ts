// Every word of a report comes from the catalogue or from the plan. Here both are written in wide letters,
// and dates and numbers in Japanese: a plain Latin word that is left has leaked from code or a template.
import { readdirSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import type * as Titles from "../src/cli/render/code-titles.ts";
import type * as Locales from "../src/locales/index.ts";
import type * as Texts from "../src/plan/text.ts";
import { filesBelow, run } from "./support/render.ts";
import { wide } from "./support/wide.ts";

vi.mock("../src/locales/index.ts", async (original) => {
  const { wideTree } = await import("./support/wide.ts");
  const { en } = await import("../src/locales/en.ts");
  const locale = { language: "ja", catalog: wideTree(en), titles: {}, isTranslated: true };
  return { ...(await original<object>()), openLocale: () => Promise.resolve(locale) };
});

vi.mock("../src/plan/text.ts", async (original) => {
  const text = await original<typeof Texts>();
  const wordingIn: typeof text.wordingIn = (line, language, planLanguage) => ({
    text: wide(text.wordingIn(line, language, planLanguage).text),
    language,
  });
  const textIn: typeof text.textIn = (line, language, planLanguage) =>
    wordingIn(line, language, planLanguage).text;
  return { wordingIn, textIn };
});

vi.mock("../src/cli/render/code-titles.ts", async (original) => {
  const { codeTitles } = await original<typeof Titles>();
  const { openLocale } = await vi.importActual<typeof Locales>("../src/locales/index.ts");
  const english = await openLocale("en");
  const titles: typeof codeTitles = (assets) =>
    new Map([...codeTitles(assets, english)].map(([code, title]) => [code, wide(title)]));
  return { codeTitles: titles };
});

const templates = readdirSync("templates/report");
// PDF says what Word does, from the same tree and labels, but would want a font for the wide letters.
const outputs = ["md", "html", "docx"];
const cases = readdirSync("examples").flatMap((example) =>
  templates.map((template) => ({ example, template })),
);

test.each(cases)("$example as $template has no words of its own", async ({ example, template }) => {
  const command = ["render", `examples/${example}`, "--lang", "ja", "--today", "2026-11-23"];
  const files = filesBelow(`examples/${example}`);
  const { io } = await run([...command, "--to", outputs.join(","), "--template", template], files);
  expect(io.stderr()).not.toContain("error");
  const paths = io.stdout().trim().split("\n");
  expect(paths.length).toBeGreaterThanOrEqual(outputs.length);
  const known = namesIn(Object.values(files).join("\n"));
  for (const path of paths) {
    const leaks = latinIn(shownIn(path, io.files.read(path))).filter((word) => !known.has(word));
    expect([path, leaks]).toEqual([path, []]);
  }
});

/** What a reader sees or hears of a file. */
const shownIn = (path: string, bytes: Uint8Array): string => {
  const text = strFromU8(bytes);
  switch (path.split(".").at(-1)) {
    case "md":
      return text.replaceAll(/\]\([^)]*\)|<[^>]+>/g, " ").replaceAll("\\", "");
    case "html":
    case "svg":
      return inMarkup(text.replaceAll(/<(style|script)\b.*?<\/\1>/gs, " "));
    case "docx":
      return Object.entries(unzipSync(bytes))
        .filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/.test(name))
        .map(([, part]) =>
          inMarkup(strFromU8(part).replaceAll(/<w:instrText.*?<\/w:instrText>/gs, " ")),
        )
        .join(" ");
    default:
      return "";
  }
};

/** Texts, and the attributes that are read out. */
const inMarkup = (markup: string): string =>
  [...markup.matchAll(/>([^<]+)|\b(?:alt|aria-label|title|placeholder|descr)="([^"]*)"/g)]
    .map(([, text, attribute]) => text ?? attribute)
    .join(" ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x26;", "&")
    .replaceAll(/&#?\w+;/g, " ");

/** Words in plain Latin letters; addresses, codes of frameworks, currencies and languages, and km² are none. */
const latinIn = (text: string): readonly string[] =>
  text
    .replaceAll(/https?:\S+|\S+@\S+/g, " ")
    .match(/[A-Za-z]{2,}/g)
    ?.filter(
      (word) => !/^(?:SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO|RSO|URBACT|BGN|km|en)$/.test(word),
    ) ?? [];

/** What a plan gives that is no text of a language: its own codes, versions, bodies, addresses, readings in words. */
const namesIn = (yaml: string): ReadonlySet<string> =>
  new Set(
    [...yaml.matchAll(/\b(?:code|version|provider|value|url):\s*"?([^,}"\n]+)/g)].flatMap(
      ([, value]) => value?.match(/[A-Za-z]{2,}/g) ?? [],
    ),
  );
