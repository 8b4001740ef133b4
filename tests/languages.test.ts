import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { run, type Run } from "./support/render.ts";

const plan = `iuc: plan/1
id: ulice
title: { sl: Hladne ulice, fr: Des rues fraîches, en: Cool streets }
profile: iuc-lap
language: sl
status: draft
themes: [heat]
cities: [{ id: lj, name: Ljubljana, country: SI }]
summary:
  sl: |
    Prvi odstavek
    v dveh vrsticah.

    - ena *točka*
  en: The summary.
stakeholders: [{ id: mol, name: Mestna občina, sector: public, interest: 5, power: 5 }]
actions:
  - id: a1
    title: { sl: Drevesa, fr: Des arbres }
    start: 2026-Q3
    end: 2027-03
    description: Posadimo sto dreves na glavnih ulicah.
    alignments: [{ code: "SDG:11.2", strength: primary }, { code: "SDG:13", strength: primary }]
`;

const render = (...flags: readonly string[]): Promise<Run> =>
  run(["render", "plan.yaml", ...flags], { "plan.yaml": plan });

const text = ({ io }: Run, path: string): string => strFromU8(io.files.read(path));

test("a plan in several languages is printed in the one asked for, and marks what it lacks", async () => {
  const french = await render("--lang", "fr", "--to", "md,html,docx,typ");
  expect(french.io.stderr()).toContain(
    "plan.yaml: 2 textes n’existent pas en «\u00a0fr\u00a0» et sont signalés\u00a0: summary, actions.0.description",
  );
  const markdown = text(french, "out/ulice.fr.md");
  expect(markdown).toContain("# Des rues fraîches");
  expect(markdown).toContain(
    "> Certains textes de ce plan ne sont pas traduits. Leur langue est indiquée\u00a0: slovène (sl).",
  );
  expect(markdown).toContain("Prvi odstavek v dveh vrsticah.\n\n- ena \\*točka\\*\u00a0(sl)");
  expect(markdown).toContain("Posadimo sto dreves na glavnih ulicah.\u00a0(sl)");
  expect(markdown).toContain("T3 2026 – mars 2027");
  expect(markdown).toMatch(/\| Mestna občina +\|/);
  const html = text(french, "out/ulice.fr.html");
  expect(html).toContain('<html lang="fr"');
  expect(html).toMatch(/<span class="quote" lang="sl" dir="auto">Posadimo sto dreves/);
  const word = strFromU8(
    unzipSync(french.io.files.read("out/ulice.fr.docx"))["word/document.xml"] ?? new Uint8Array(),
  );
  expect(word).toMatch(/<w:lang [^>]*"sl[-"][^>]*\/>(?:(?!<w:r>).)*Posadimo sto dreves/s);
  expect(text(french, "out/ulice.fr-typst/main.typ")).toMatch(
    /#text\(lang: "sl"\)\[#"Posadimo sto dreves/,
  );
});

test("titles of codes are translated, deeper ones in English and marked so", async () => {
  const markdown = text(await render("--lang", "pt", "--to", "md"), "out/ulice.pt.md");
  expect(markdown).toContain("Cidade fresca: proteção contra o calor");
  expect(markdown).toContain("Ação climática");
  expect(markdown).toMatch(/public transport for all\u00a0\(en\)/);
  expect(markdown).toContain("Plano de ação local");
});

test("a plan in one language keeps it, says so once and tags nothing", async () => {
  const japanese = await render("--lang", "ja", "--to", "md");
  const markdown = text(japanese, "out/ulice.ja.md");
  expect(markdown).toContain("> 本計画の本文は翻訳されていません。本文の言語：スロベニア語 (sl)。");
  expect(markdown).toContain("Posadimo sto dreves na glavnih ulicah.\n");
  expect(markdown).toContain("2026年第3四半期～2027年3月");
  expect(japanese.io.stderr()).toContain("「ja」の本文がないため、「sl」のままです");
});

test("a language without words has English ones, and says so on the report and beside it", async () => {
  const slovene = await render("--to", "md");
  expect(slovene.io.stderr()).toContain(
    'there are no report words in "sl" yet: headings are in English',
  );
  expect(text(slovene, "out/ulice.md")).toContain(
    "> The headings of this report are not translated yet; they are in English.",
  );
});

test("figures say bare words", async () => {
  const french = await render("--lang", "fr", "--to", "md");
  const svg = text(french, "out/ulice.fr-figures/stakeholders.svg");
  expect(svg).toContain("Mestna");
  expect(svg).not.toMatch(/[\ufdd0-\ufdef]/);
});

test.each([
  ["ja", "Japanese", "@expo-google-fonts/noto-sans-jp@0.4.3"],
  ["zh", "Chinese", "@expo-google-fonts/noto-sans-sc@0.4.3"],
])("a PDF in %s names the font to install", async (language, script, font) => {
  const { exit, io } = await render("--lang", language, "--to", "pdf");
  expect(exit).toBe(3);
  expect(io.stderr()).toContain(`no font for ${script} text`);
  expect(io.stderr()).toContain(`npm install ${font}`);
});
