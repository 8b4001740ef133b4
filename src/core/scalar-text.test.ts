import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument as parseOther } from "yaml";
import { parseDocument } from "./parse.ts";
import { scalarText } from "./scalar-text.ts";

test.each([
  ["tram line", "x", "tram line"],
  ["2026-Q3", "Q3 2026", "2026-Q3"],
  ["2026-03-14", "14.3.2026", "2026-03-14"],
  ["2030", "2030", '"2030"'],
  ["SDG:11.2", "sdg 11.2", "SDG:11.2"],
  ["no", "No", '"no"'],
  ["it's", "'its'", "'it''s'"],
  ["a: b", "x", '"a: b"'],
  ["title", '"titel"', '"title"'],
  [30590, '"30 590"', "30590"],
  [true, "yes", "true"],
])("%j in place of %s is written %s", (value, old, written) => {
  expect(scalarText(value, old)).toBe(written);
});

test("what is written is read back as the same text, by two readers, in lists and maps", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("x", "'x'", '"x"'),
      (text, old) => {
        fc.pre(!/\p{Cs}/u.test(text));
        const written = scalarText(text, old);
        const yaml = `a: ${written}\nb: [${written}, 1]\nc: { ${written}: 1 }\n`;
        const value = { a: text, b: [text, 1], c: { [text]: 1 } };
        const read = parseOther(yaml, { version: "1.2" });
        if (text.length > 900 || text === "__proto__") return;
        expect(read.toJS()).toEqual(value);
        expect(parseDocument({ name: "a", text: yaml }).document.value).toEqual(value);
      },
    ),
  );
});
