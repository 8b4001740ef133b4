import { expect, test } from "vitest";
import { planFieldFiles } from "./plan-fields.ts";

test("tells lists of entries from all other fields", () => {
  const files = planFieldFiles({
    $defs: { action: { type: "object" }, tag: { type: "string" } },
    properties: {
      actions: { type: "array", items: { $ref: "#/$defs/action" } },
      tags: { type: "array", items: { $ref: "#/$defs/tag" } },
      vision: { type: "object" },
    },
  });
  expect(
    files.map(({ content }) => content.split("\n").filter((line) => /^ {2}\w/.test(line))),
  ).toEqual([['  actions: "entries",', '  tags: "value",', '  vision: "value",']]);
});
