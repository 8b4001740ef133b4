import Handlebars from "handlebars";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../src/locales/en.ts";
import { faultsIn } from "../src/template/faults.ts";
import { reportVocabulary } from "../src/report/template.ts";
import { columnsIn, pairsOf, stringOf } from "../src/template/syntax.ts";

const folder = "templates/report";
const templates = readdirSync(folder).map((name) => ({
  name,
  source: readFileSync(`${folder}/${name}/report.md.hbs`, "utf8"),
}));

/** Everything of one kind in a template. */
const nodesOf = (source: string) => {
  const found = {
    contents: [] as hbs.AST.ContentStatement[],
    mustaches: [] as hbs.AST.MustacheStatement[],
  };
  const visitor = new Handlebars.Visitor();
  visitor.ContentStatement = (node) => found.contents.push(node);
  visitor.MustacheStatement = (node) => found.mustaches.push(node);
  visitor.accept(Handlebars.parse(source));
  return found;
};

test.each(templates)("$name names only what a report has", ({ source }) => {
  expect(faultsIn(source, reportVocabulary(en))).toEqual([]);
});

test.each(templates)("$name holds structure and no prose", ({ source }) => {
  const prose = nodesOf(source).contents.flatMap(({ value }) =>
    value
      .replaceAll(/:{2,}[a-z]+|\{[a-z]+=[a-z0-9]+\}/g, "") // directives and their attributes
      .split("\n")
      .filter((line) => /\p{L}/u.test(line)),
  );
  expect(prose).toEqual([]);
});

/** Dotted keys of all words, the entries of vocabularies by the vocabulary. */
const keysOf = (words: object, path: readonly string[] = []): readonly string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const own = [...path, key];
    if (typeof value === "string" || path[0] === "values") return [own.join(".")];
    // A form for one and a form for several are one word.
    if (typeof value === "object" && value !== null && "one" in value) return [own.join(".")];
    return keysOf(value as object, own);
  });

/** Groups whose words the code names as `group.word`. */
const labels = ["fields", "columns", "sections", "numbers", "names"];

/** Names of all fields of a plan. */
const fieldNames = new Set(
  ["schemas/plan.schema.json", "schemas/common.schema.json"].flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^\s*"(\w+)": \{$/gm)].map(([, name]) => name),
  ),
);

/** Source that takes words from the catalogue. */
const sources = ["src/report", "src/figures", "src/cli/render"]
  .flatMap((path) =>
    readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => `${path}/${name}`),
  )
  .filter((path) => path.endsWith(".ts") && !/\.(?:test|generated)\.ts$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

test("no word of the catalogue is left over", () => {
  const inTemplates = new Set(
    templates.flatMap(({ source }) =>
      nodesOf(source).mustaches.flatMap((node) => [
        ...node.params.map(stringOf),
        ...columnsIn(node).map(({ key }) => key),
        ...pairsOf(node).map(({ value }) => stringOf(value)),
      ]),
    ),
  );
  const reasons = new Set(Object.keys(en.gaps).map((reason) => `gaps.${reason}`));
  const unused = keysOf(en).filter((key) => {
    const name = key.split(".").at(-1) ?? "";
    const group = key.split(".")[0] ?? "";
    // Words a gap may be named by: `fieldWord` looks a field up by its name in the plan.
    const isField = labels.includes(group) && fieldNames.has(name);
    const use = labels.includes(group) ? `\\b${group}\\.${name}\\b` : `[."'\\s{]${name}\\b`;
    const isNamed = isField || new RegExp(use).test(sources);
    return !inTemplates.has(key) && !reasons.has(key) && !isNamed;
  });
  expect(unused).toEqual([]);
});
