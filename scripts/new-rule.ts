import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format } from "prettier";
import { namesake, ruleIndex, rulesIn, ruleTemplate } from "./rule-files.ts";

const index = "src/rules/index.ts";
const [id = ""] = process.argv.slice(2);
const path = `src/rules/${id}.ts`;

const refusal = (): string | undefined => {
  if (!/^[a-z]+\/[a-z][a-z0-9-]*$/.test(id)) {
    return "usage: npm run new:rule <topic>/<invariant>, as in money/budget-sums-match";
  }
  if (existsSync(path)) return `${path} exists`;
  const other = namesake(id, rulesIn(readFileSync(index, "utf8")));
  return other && `${other} has the same name in code; choose another one behind the slash`;
};

const reason = refusal();
if (reason !== undefined) {
  console.error(reason);
  process.exitCode = 2;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, ruleTemplate(id));
  const text = ruleIndex([...rulesIn(readFileSync(index, "utf8")), id]);
  writeFileSync(index, await format(text, { parser: "typescript", printWidth: 100 }));
  console.log(
    `wrote ${path}\nadded its line to ${index}\nnow fill it in; its examples are its tests`,
  );
}
