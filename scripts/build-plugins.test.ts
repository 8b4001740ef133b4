import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { rules } from "../src/rules/index.ts";
import { withoutExtras } from "./build-plugins.ts";

const textOf = (id: string): string => readFileSync(`src/rules/${id}.ts`, "utf8");

test.each(rules.map(({ id, words }) => ({ id, words })))(
  "$id is built without its examples and foreign words, and is else the same",
  ({ id, words }) => {
    const lean = withoutExtras(textOf(id));
    const file = ts.createSourceFile("rule.ts", lean, ts.ScriptTarget.Latest, true);
    const names: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node)) names.push(node.name.getText());
      node.forEachChild(look);
    };
    look(file);
    for (const name of ["good", "bad", "fr", "es", "pt"]) expect(names).not.toContain(name);
    for (const name of ["id", "level", "words", "en", "summary"]) expect(names).toContain(name);
    expect(lean).toContain(words.en.summary);
    expect(lean.length).toBeLessThan(textOf(id).length);
  },
);

test("only the rule loses them, not what its check works with", () => {
  const text =
    'const en = { good: 1 };\nexport const x = defineRule({ good: ["a"], check: en });\n';
  expect(withoutExtras(text)).toBe(
    "const en = { good: 1 };\nexport const x = defineRule({ check: en });\n",
  );
});
