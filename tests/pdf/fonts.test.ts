import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadFonts } from "../../src/cli/pdf/fonts.ts";
import { scriptFonts } from "../../src/export/fonts.ts";

const light = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/noto-sans-devanagari/300Light/NotoSansDevanagari_300Light.ttf",
);

test("the bundled faces are files, Latin first", () => {
  const { files, set } = loadFonts({ lang: "en", text: "plain", own: [] });
  expect(files).toHaveLength(6);
  expect(set.families).toEqual(["Source Sans 3", "Noto Sans Devanagari"]);
});

test("an own file comes behind, its family is named once", () => {
  const { files, set } = loadFonts({ lang: "en", text: "plain", own: [light] });
  expect(files.at(-1)).toBe(light);
  expect(new Set(set.families).size).toBe(set.families.length);
});

test("a file that is no font is refused", () => {
  const own = [createRequire(import.meta.url).resolve("../../package.json")];
  expect(() => loadFonts({ lang: "en", text: "", own })).toThrow(RangeError);
});

test("a script whose font is not installed changes nothing", () => {
  const { files } = loadFonts({ lang: "th", text: "แผน", own: [] });
  expect(files).toHaveLength(6);
});

test.each([
  ["ja", "都市", "Japanese"],
  ["zh", "のため", "Chinese"],
  ["zh-TW", "都市", "traditional Chinese"],
  ["en", "都市", "Chinese"],
  ["en", "都市のため", "Japanese"],
])("in %s, %j is set in the %s font first", (lang, text, script) => {
  expect(scriptFonts(lang, text)[0]?.script).toBe(script);
});
