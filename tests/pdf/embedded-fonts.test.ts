// The fonts in a PDF are those of the list and no others, whatever families the machine has.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files-disk.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { familyIn, readFontFile } from "../../src/export/font-file.ts";
import { privateName, renamed, withPrivateName } from "../../src/export/font-name.ts";
import { damagedTable } from "../../src/export/font-sums.ts";
import { fontNames } from "../support/render.ts";

const light = readFileSync(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/source-sans-3/300Light/SourceSans3_300Light.ttf",
  ),
);

/** A family that the compiler has by itself, in all faces; the file that takes its name has one. */
const known = "Libertinus Serif";

const folder = mkdtempSync(join(tmpdir(), "iuc-fonts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planWith = (summary: string): string => `iuc: plan/1
id: p
title: Trams
profile: published
language: en
status: draft
cities: [{ id: c, name: Porto, country: PT }]
summary: ${summary}
`;

const theme = `iuc: theme/1
title: One face of a known family
fonts: [light.ttf]
`;

const embedded = async (summary: string, ...flags: readonly string[]) => {
  writeFileSync(join(folder, "p.plan.yaml"), planWith(summary));
  writeFileSync(join(folder, "theme.yaml"), theme);
  writeFileSync(join(folder, "light.ttf"), renamed(light, known));
  const io = { ...memoryIo(), cwd: folder, files: diskFiles(folder) };
  const exit = await main(["render", "p.plan.yaml", "--to", "pdf", "--force", ...flags], io);
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  return fontNames(readFileSync(join(folder, "out/p.pdf")));
};

const ours = ["SourceSans3-Italic", "SourceSans3-Regular", "SourceSans3-SemiBold"];

test("a plain report has the faces that come with the package", async () => {
  expect(await embedded("More trams, fewer cars.")).toEqual(ours);
});

test("Devanagari adds the face of its script", async () => {
  expect(await embedded("मेट्रो")).toEqual(["NotoSansDevanagari-Regular", ...ours]);
});

test("a theme with one face of a family that the compiler knows gets that face only", async () => {
  expect(await embedded("More trams.", "--theme", "theme.yaml")).toEqual(["SourceSans3-Light"]);
});

test("a font under its private name is otherwise the same", () => {
  expect(damagedTable(withPrivateName(light))).toBeUndefined();
  const before = readFontFile(light);
  const after = readFontFile(withPrivateName(light));
  expect(after).toEqual({ ...before, family: privateName(before.family) });
  expect(familyIn(renamed(light, "Ελληνικά"))).toBe("Ελληνικά");
  expect(() => withPrivateName(light.subarray(0, 400))).toThrow(RangeError);
});
