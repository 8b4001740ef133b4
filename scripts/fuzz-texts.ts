import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";

/** Plans of our own, to be cut, mixed and bent. */
export const ownTexts = (): readonly string[] =>
  ["examples", "tests/findings", "tests/fixtures/plans"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => readFileSync(join(folder, path), "utf8").slice(0, 6000)),
  );

const marks =
  "- |: |? |\n|\r\n|\t|  |[|]|{|}|,|'|\"|\\||>|&a|*a|!!str|!x|#|# iuc-ignore a/b -- c|---|...|%YAML 1.1|<<: *a|~|null|1e999|é|e\u0301|烟|👩‍🌾|\u0000|\u001b[31m|\u202e|\ud800|\ufeff|\u00a0|::error|]]>|__proto__: 1|\\x41"
    .split(/(?<!\\)\|/)
    .map((mark) => mark.replace("\\|", "|"));

/** A text of ours with pieces taken out, doubled, or put in; or marks alone; or anything. */
export const anyText = (known: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom(...known), fc.array(cut, { maxLength: 6 })).map(bent),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((all) => all.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  instead: fc.oneof(fc.constantFrom("", ...marks), fc.string({ unit: "binary", maxLength: 8 })),
});

type Cut = typeof cut extends Arbitrary<infer T> ? T : never;

const bent = ([text, cuts]: readonly [string, readonly Cut[]]): string =>
  cuts.reduce((left, { at, length, instead }) => {
    const start = Math.floor(at * left.length);
    return left.slice(0, start) + instead + left.slice(start + length);
  }, text);
