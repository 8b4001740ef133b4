import { expect, test } from "vitest";
import { displayWidth, visible } from "./text.ts";

test.each([
  ["escape", "a\u001b[31mb", "a^[[31mb"],
  ["link", "\u001b]8;;https://x\u0007", "^[]8;;https://x^G"],
  ["backspace", "a\bb", "a^Hb"],
  ["NUL", "a\0b", "a^@b"],
  ["DEL", "\u007f", "^?"],
  ["C1", "\u009b31m", "\\u{9b}31m"],
  ["line ends and tab", "a\nb\r\nc\td", "a\\nb\\r\\nc\\td"],
  ["line separator", "a\u2028b", "a\\u{2028}b"],
  ["override", "a\u202eb\u202c", "a\\u{202e}b\\u{202c}"],
  ["isolate", "\u2066a\u2069", "\\u{2066}a\\u{2069}"],
  ["zero-width space", "a\u200bb", "a\\u{200b}b"],
  ["byte order mark", "\ufeffa", "\\u{feff}a"],
  ["half a character", "a\ud800b", "a\\u{d800}b"],
  ["tag characters", "a\u{e0041}", "a\\u{e0041}"],
])("%s is shown", (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each(["Žalec – Šoštanj", "烟台市", "עברית", "हिन्दी", "👩‍👩‍👧 🇵🇹", "a\\nb", "می‌خواهم"])(
  "%s stays",
  (text) => {
    expect(visible(text)).toBe(text);
  },
);

test.each([
  ["abc", 3],
  ["", 0],
  ["é", 1],
  ["e\u0301", 1],
  ["烟台", 4],
  ["한국", 4],
  ["ａ", 2],
  ["😀", 2],
  ["👩‍👩‍👧", 2],
  ["🇵🇹", 2],
])("%s takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
