import { expect, test } from "vitest";
import { openPatterns } from "./patterns.ts";

const long = 50_000;

// The figure of the list of bad inputs is 50 ms; ten times as much leaves room for a busy machine.
const bound = 500;

test.each<[string, string, boolean]>([
  ["(a+)+$", "a".repeat(long) + "!", false],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(long), false],
  ["^(a?){50}a{50}$", "a".repeat(long), false],
  ["(.*)(.*)(.*)(.*)[^a]{3}", "a".repeat(long), false],
  ["(\\w+\\s?)*$", "word ".repeat(long / 5) + "!", true],
  ["^(a|aa)+$", "a".repeat(long) + "b", false],
])("B38: the pattern %s takes no longer than its text is long", async (pattern, text, fits) => {
  const patterns = await openPatterns([pattern]);
  const test = patterns(pattern);
  const start = performance.now();
  expect(test?.(text)).toBe(fits);
  expect(performance.now() - start).toBeLessThan(bound);
});

test.each(["(?=a)b", "(a)\\1", "(", "[z-a]", "a{100000}", "((a{1000}){1000}){1000}"])(
  "B38: the pattern %s is refused",
  async (pattern) => {
    expect((await openPatterns([pattern]))(pattern)).toBeUndefined();
  },
);

test("letters of every script are letters", async () => {
  const patterns = await openPatterns(["^\\p{Lu}"]);
  const test = patterns("^\\p{Lu}");
  expect(["École", "Ωμέγα", "école", "1"].map((text) => test?.(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
