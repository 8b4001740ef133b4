import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** What each folder of `src` may import besides itself: folders, single files, packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ["js-yaml", "fast-string-width"],
  plan: ["core"],
  check: ["core", "plan"],
  rules: ["check/rule.ts", "check/suggest.ts", "plan", "core/path.ts"],
  format: ["core"],
  locales: [],
  office: ["fflate", "saxes"],
  figures: ["plan", "locales", "@dagrejs/dagre"],
  template: ["locales", "check/suggest.ts", "handlebars"],
  report: ["plan", "locales", "figures", "template"],
  feedback: ["core", "plan", "locales", "template", "format/report.ts", "format/plan-facts.ts"],
  export: [
    // A drawing without its plan.
    "figures/scene.ts",
    "figures/measure.ts",
    "figures/svg.ts",
    "saxes",
    "office",
    "unified",
    "mdast",
    "hast",
    "mdast-*",
    "hast-*",
    "unist-*",
    "micromark-*",
    "remark-*",
    "rehype-*",
  ],
  scaffold: ["plan", "check/suggest.ts", "any-ascii", "handlebars", "yaml"],
  cli: ["*"],
};

const files = readdirSync("src", { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
  .map((entry) => posix.join(entry.parentPath, entry.name).slice("src/".length))
  .filter((path) => !path.endsWith(".test.ts"));

/** What a file imports: paths below `src` for its own, names for packages. */
const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(`src/${path}`, "utf8"), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? posix.join(posix.dirname(path), fileName) : fileName,
    );

const layerOf = (path: string): string => path.split("/")[0] ?? path;

const isAllowed = (from: string, target: string): boolean =>
  layerOf(from) === layerOf(target) ||
  (mayImport[layerOf(from)] ?? []).some((allowed) =>
    allowed.endsWith("*")
      ? target.startsWith(allowed.slice(0, -1))
      : target === allowed || target.startsWith(`${allowed}/`),
  );

test("every folder of src has its line in the table, and every line its folder", () => {
  expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(mayImport).sort());
});

const told = Object.entries(mayImport).filter(([layer]) => layer !== "export" && layer !== "cli");

test.each(told)("ARCHITECTURE.md tells what %s may import", (layer, allowed) => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  const row = text.split("\n").find((line) => line.startsWith(`| \`src/${layer}\` `)) ?? "";
  const names = row.split("|").at(-2)?.trim().split(", ").sort();
  const own = allowed.map((each) => each.replace(/\.ts$/, "")).sort();
  expect(names).toEqual(own.length === 0 ? ["nothing"] : own);
});

test("ARCHITECTURE.md names every package that is depended on", () => {
  const text = readFileSync("ARCHITECTURE.md", "utf8");
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies: object;
    readonly devDependencies: object;
  };
  const families = [...text.matchAll(/`([@a-z/-]+)\*`/g)].map(([, family = ""]) => family);
  const words = new Set(text.match(/[@a-z][@a-z0-9/-]*[a-z0-9]/g));
  const isNamed = (name: string): boolean =>
    words.has(name) ||
    families.some((family) => name.startsWith(family)) ||
    (name.startsWith("@expo-google-fonts/") && words.has(name.replace(/.*\//, "")));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

test("every import in src is one its folder may make", () => {
  const breaches = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => !isAllowed(path, target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(breaches).toEqual([]);
});

test.each([
  ["core/parse.ts", "plan/model.ts"],
  ["rules/time/x.ts", "check/run.ts"],
  ["format/json.ts", "cli/theme.ts"],
  ["export/html.ts", "figures/gantt.ts"],
  ["plan/money.ts", "node:fs"],
  ["report/model.ts", "chalk"],
])("%s may not import %s", (from, target) => {
  expect(isAllowed(from, target)).toBe(false);
});
