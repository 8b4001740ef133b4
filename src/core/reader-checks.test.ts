import { expect, test } from "vitest";
import type { ReaderCheck } from "./checks/check.ts";
import { locateProblem } from "./locate.ts";
import { parseDocument } from "./parse.ts";
import { readerChecks } from "./reader-checks.ts";

const checks: readonly (readonly [string, ReaderCheck])[] = Object.entries(readerChecks);

const examples = checks.flatMap(([id, { bad }]) =>
  bad.map(({ yaml, reports }) => [`${reports} ${id}`, yaml] as const),
);

test.each(examples)("%s: %j", (expected, text) => {
  const source = { name: "plan.yaml", text };
  const found = parseDocument(source).problems.map((problem) => {
    const { line, column } = locateProblem(source, problem).range.start;
    return `${line}:${column} ${problem.messageId} ${problem.ruleId}`;
  });
  expect(found).toEqual([expected]);
});

const headlines = checks.flatMap(([id, check]) =>
  Object.entries(check.messages).map(([messageId, { text }]) => [`${id} ${messageId}`, text]),
);

test.each(headlines)("the message %s starts lower-case and has no full stop", (_id, text) => {
  expect(text).toMatch(/^["a-z{<]/);
  expect(text).not.toMatch(/\.$/);
});

const sentences = checks.flatMap(([id, { why, fix, messages }]) => [
  [`why of ${id}`, why],
  [`fix of ${id}`, fix],
  ...Object.entries(messages).flatMap(([messageId, own]) =>
    own.fix === undefined ? [] : [[`fix of ${id} ${messageId}`, own.fix]],
  ),
]);

test.each(sentences)("the %s is a full sentence", (_id, text) => {
  expect(text).toMatch(/^[A-Z].*\.$/);
});

/** The longest that each value of a message can become. */
const longest: Readonly<Record<string, string>> = {
  character: "U+202E",
  encoding: "UTF-16",
  byte: "5000000",
  size: "1234.5",
  limit: "100000",
  length: "5000000",
  version: "1.1",
};

const messages = checks.flatMap(([id, check]) =>
  Object.entries(check.messages).map(([messageId, { text }]) => [`${id} ${messageId}`, text]),
);

test.each(messages)("the message %s has at most 100 characters", (_id, text = "") => {
  const filled = text.replaceAll(
    /\{(\w+)\}/g,
    (_all, name: string) => longest[name] ?? "x".repeat(30),
  );
  expect(filled.length).toBeLessThanOrEqual(100);
});
