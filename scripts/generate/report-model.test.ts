import { expect, test } from "vitest";
import { wordlessFields } from "./report-model.ts";

test("every field of a report says what it is: by a comment, or by its name in field-words.ts", () => {
  expect(wordlessFields().filter((path) => path.includes("."))).toEqual([]);
});
