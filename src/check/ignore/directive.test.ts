import fc from "fast-check";
import { expect, test } from "vitest";
import { directivesIn } from "./directive.ts";

const read = (text: string) => directivesIn({ name: "a.yaml", text }, 64);

const scopes = (text: string): readonly (string | undefined)[] =>
  read(text).map(({ scope }) => scope && text.slice(scope.start, scope.end).trim());

test("takes the rules and the reason", () => {
  const [one] = read("# iuc-ignore a/b, c/d -- because: of -- that\nx: 1\n");
  expect(one?.ids.map(({ id }) => id)).toEqual(["a/b", "c/d"]);
  expect(one?.reason).toBe("because: of -- that");
  expect(one?.fault).toBeUndefined();
});

test.each<[string, string, string | undefined]>([
  ["no reason", "# iuc-ignore a/b\nx: 1\n", "reason"],
  ["an empty reason", "# iuc-ignore a/b --\nx: 1\n", "reason"],
  ["no rule", "# iuc-ignore -- why\nx: 1\n", "rule"],
  ["another word", "# iuc-ignores a/b -- why\nx: 1\n", "word"],
  ["two words", "# iuc ignore a/b -- why\nx: 1\n", "word"],
  ["capitals", "# IUC-Ignore a/b -- why\nx: 1\n", "word"],
  [
    "a comment for the file below its first field",
    "x: 1\n# iuc-ignore-file a/b -- why\ny: 1\n",
    "top",
  ],
  ["no blank behind the sign", "#iuc-ignore a/b -- why\nx: 1\n", undefined],
])("%s", (_, text, fault) => {
  expect(read(text).map((each) => each.fault)).toEqual([fault]);
});

test.each([
  "# iuc ignores this field\nx: 1\n",
  "# iuc-lap\nx: 1\n",
  "x: '# iuc-ignore a/b -- c'\n",
  "a: [\n# iuc-ignore a/b -- c\n",
])("%j asks for nothing", (text) => {
  expect(read(text)).toEqual([]);
});

const ignore = "# iuc-ignore a/b -- why";

test.each<[string, string, string | undefined]>([
  ["the field below", `x: 1\n${ignore}\n\ny:\n  z: 1\nv: 2\n`, "y:\n  z: 1"],
  ["the entry below", `l:\n  ${ignore}\n  - a: 1\n    b: 2\n  - c: 3\n`, "- a: 1\n    b: 2"],
  ["the field of its line", `x: 1 ${ignore}\ny: 2\n`, "x: 1"],
  [
    "the entry of its line",
    `l:\n  - a: 1 ${ignore}\n    b: 2\n  - c: 3\n`,
    `- a: 1 ${ignore}\n    b: 2`,
  ],
  ["the list of its line", `l: ${ignore}\n  - a\n  - b\nm: 1\n`, `l: ${ignore}\n  - a\n  - b`],
  ["a text over two lines", `x: one\n  two ${ignore}\ny: 1\n`, "x: one\n  two"],
  ["what a bracket closes", `x: [\n  a,\n  b\n] ${ignore}\ny: 1\n`, "x: [\n  a,\n  b\n]"],
  ["the next of several lines of comment", `${ignore}\n# more\nx: 1\ny: 1\n`, "# more\nx: 1"],
  ["nothing", `x: 1\n${ignore}\n`, undefined],
])("it is about %s", (_, text, expected) => {
  expect(scopes(text)).toEqual([expected]);
});

test("never throws, and stays inside the text", () => {
  const line = fc.constantFrom(
    "a: 1",
    "- b",
    "  c: |",
    "    text",
    ignore,
    "# iuc-ignore-file x",
    "[",
    "'",
    "- - d: e",
    "f: {g: h} # iuc-ignore a/b -- i",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      for (const { scope, span } of read(text)) {
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (scope) expect(scope.start).toBeLessThan(scope.end);
      }
    }),
    { numRuns: 500 },
  );
});
