import type { Snippet } from "./corpus.ts";

/** A text that the `yaml` package reads differently, what we read, and why that is right or does no harm. */
export interface Difference extends Snippet {
  readonly ours: unknown;
  readonly because: string;
}

/** What js-yaml takes though the letter of the specification does not; the value leaves no doubt. */
const lax: readonly (readonly [string, string, unknown])[] = [
  ["brackets that close under their key", "a: [\n1,\n2\n]\n", { a: [1, 2] }],
  ["tabs in front of entries in brackets", "a: [\n\t1,\n\t2\n]\n", { a: [1, 2] }],
  ["text in quotes that goes on under its key", 'a: "x\ny"\n', { a: "x y" }],
  ["tab in front of a text in quotes that goes on", 'a: "x\n\ty"\n', { a: "x y" }],
  ["comment right behind a closing quote", "a: 'x'#c\n", { a: "x" }],
  ["map on the line of the marker", "--- a: 1\n", { a: 1 }],
  ["list on the line of the marker", "--- - a\n", ["a"]],
  [
    "carriage returns alone, which the package does not count as line breaks",
    "a: 1\rb: 2\r",
    { a: 1, b: 2 },
  ],
];

export const differences: readonly Difference[] = [
  {
    construct: "tag of a float on an integer",
    yaml: "a: !!float 3\n",
    ours: { a: 3 },
    because: "the core schema's float takes integers; the yaml package leaves a text",
  },
  {
    construct: "kept blanks behind the last line break",
    yaml: "a: |+\n  one\n    ",
    ours: { a: "one\n" },
    because: "blanks at the very end of a file are a slip of the editor",
  },
  {
    construct: "name of more than 1,024 characters",
    yaml: `${"k".repeat(1100)}: 1\n`,
    ours: { ["k".repeat(1100)]: 1 },
    because: "no field has such a name, so the plan refuses it in better words",
  },
  ...lax.map(([construct, yaml, ours]) => ({
    construct,
    yaml,
    ours,
    because: "the yaml package calls it an error, but it can mean only one thing",
  })),
];
