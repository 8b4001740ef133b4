import { expect, test } from "vitest";
import { leadsOutside } from "./outside.ts";

test.each([
  "../a.yaml",
  "a/../../b.yaml",
  "/etc/passwd",
  "\\share",
  "\\\\host\\share\\a.yaml",
  "C:\\a.yaml",
  "c:a.yaml",
  "file:///etc/passwd",
  "https://example.org/a.yaml",
  "%2e%2e/a.yaml",
  "%252e%252e%252fa.yaml",
  "a/..\\b.yaml",
  "~/a.yaml",
  "a\0.yaml",
  ".. /a.yaml",
])("B41: %s leads out of the folder", (path) => {
  expect(leadsOutside(path)).toBe(true);
});

test.each(["a.yaml", "lists/a.yaml", "a..b.yaml", "plans/**", "100%.yaml", "{a,b}/*.yaml", "."])(
  "B41: %s stays inside",
  (path) => {
    expect(leadsOutside(path)).toBe(false);
  },
);
