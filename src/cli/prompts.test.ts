import { expect, test } from "vitest";
import { found } from "./prompts.ts";

const choices = [
  { code: "", title: "I do not know yet" },
  { code: "BR", title: "Brazil" },
  { code: "CG", title: "Congo (Brazzaville)" },
  { code: "CI", title: "Côte d'Ivoire", aliases: ["Ivory Coast"] },
  { code: "PT", title: "Portugal" },
  { code: "mobility", title: "Getting around: public transport" },
];

test.each([
  ["", ["", "BR", "CG", "CI", "PT", "mobility"]],
  ["braz", ["BR", "CG"]],
  ["PT", ["PT"]],
  ["pt", ["PT"]],
  ["cote d'i", ["CI"]],
  ["ivory", ["CI"]],
  ["mob", ["mobility"]],
  ["transport", ["mobility"]],
  ["not know", [""]],
  ["zzz", []],
])("%j finds %j", (typed, codes) => {
  expect(found(choices, typed).map(({ code }) => code)).toEqual(codes);
});
