import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { readFontFile } from "./font-file.ts";

const bytes = readFileSync(
  createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf",
  ),
);

test("a font file tells its family, its characters and their widths", () => {
  const { family, unitsPerEm, advances } = readFontFile(bytes);
  expect(family).toBe("Noto Sans Devanagari");
  expect(unitsPerEm).toBe(1000);
  expect(advances.get("म".codePointAt(0) ?? 0)).toBe(598);
  expect(advances.has("東".codePointAt(0) ?? 0)).toBe(false);
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", new TextEncoder().encode("not a font, but long enough to look for tables in")],
  ["half a font", bytes.subarray(0, 400)],
])("%s is refused", (_, broken) => {
  expect(() => readFontFile(broken)).toThrow(RangeError);
});
