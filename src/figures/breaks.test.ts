import { expect, test } from "vitest";
import { clusters, pieces } from "./breaks.ts";

test.each([
  ["क्षेत्र", ["क्षे", "त्र"]],
  ["व्यवस्था", ["व्य", "व", "स्था"]],
  ["e\u0301te", ["e\u0301", "t", "e"]],
  ["क्\u200dष a", ["क्\u200dष", " ", "a"]],
  ["", []],
])("%j keeps its letters whole", (text, parts) => {
  expect(clusters(text)).toEqual(parts);
});

test.each([
  ["one  two", ["one  ", "two"]],
  ["都市計画。次", ["都", "市", "計", "画。", "次"]],
  ["「都市」の計画", ["「都", "市」", "の", "計", "画"]],
  ["エネルギー", ["エ", "ネ", "ル", "ギー"]],
  ["新IUC計画", ["新", "IUC", "計", "画"]],
])("%j may part between its pieces", (text, parts) => {
  expect(pieces(text)).toEqual(parts);
});
