import fc from "fast-check";
import { expect, test } from "vitest";
import { commentsIn, entriesIn } from "./comments.ts";
import { compose } from "./compose.ts";

const comments = (text: string): readonly string[] => {
  const { tree } = compose(text, 64);
  return commentsIn(tree).map(
    ({ start, end, isAlone }) => `${isAlone ? "alone" : "behind"} ${text.slice(start, end)}`,
  );
};

test.each<[string, string, readonly string[]]>([
  ["a line of its own", "# one\na: 1\n", ["alone # one"]],
  ["the end of a line", "a: b # two  \n", ["behind # two"]],
  ["a text with a hash", "a: b#c\n", []],
  ["a quoted text", "a: 'x # no' # yes\n", ["behind # yes"]],
  ["a double quoted text over lines", 'a: "x\n  # no\n  y" # yes\n', ["behind # yes"]],
  [
    "a block text",
    "a: |  # head\n  # no\n  text # no\n# after\nb: 1\n",
    ["behind # head", "alone # after"],
  ],
  ["a folded text at the end", "a: >-\n  x\n  # no\n", []],
  ["a list in brackets", "a: [b, # one\n  'c # no', d] # two\n", ["behind # one", "behind # two"]],
  ["a key with a hash", "'# a': 1 # b\n", ["behind # b"]],
  ["CRLF", "a: 1 # one\r\n# two\r\n", ["behind # one", "alone # two"]],
  ["nothing but a comment", "# one", ["alone # one"]],
  ["an alias", "a: &x b # one\nc: *x # two\n", ["behind # one", "behind # two"]],
])("%s", (_, text, expected) => {
  expect(comments(text)).toEqual(expected);
});

test("entries come in the order of the text, an entry before those inside it", () => {
  const text = "a:\n  - b: 1\n    c: [d]\n  -\ne: f\n";
  const { tree } = compose(text, 64);
  expect(entriesIn(tree).map(({ start, end }) => text.slice(start, end))).toEqual([
    "a:\n  - b: 1\n    c: [d]\n  -".trimEnd().replace(/\n {2}-$/, "\n  -"),
    "b: 1\n    c: [d]",
    "b: 1",
    "c: [d]",
    "d",
    "-",
    "e: f",
  ]);
});

test("comments never overlap, and nothing in quotes is one", () => {
  const piece = fc.constantFrom("a", "#", " ", "'", '"', ":", "\n", "- ", "|", "[", "]", ",");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `k: ${JSON.stringify(pieces.join(""))} # end\n`;
      expect(comments(text)).toEqual(["behind # end"]);
    }),
  );
});
