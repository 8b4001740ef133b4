// Each example in each template as Markdown, and the invented plan that has something of everything:
// `npx vitest run tests/golden.test.ts -u` accepts what changed.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { figureKinds } from "../src/report/figures/index.ts";
import { filesBelow, run } from "./support/render.ts";

const exemplary = "tests/mutations/exemplary.plan.yaml";
const plans = [
  ...readdirSync("examples").map((example) => ({ name: example, plan: `examples/${example}` })),
  { name: "exemplary", plan: exemplary },
];
const templates = readdirSync("templates/report");
const cases = plans.flatMap((plan) => templates.map((template) => ({ ...plan, template })));

test.each(cases)("$name as $template", async ({ name, plan, template }) => {
  const { exit, io } = await run(
    ["render", plan, "--to", "md", "--template", template, "--today", "2026-11-23"],
    plan === exemplary ? { [plan]: readFileSync(plan, "utf8") } : filesBelow(plan),
  );
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  const [path = ""] = io
    .stdout()
    .split("\n")
    .filter((line) => line.endsWith(".md"));
  await expect(io.written()[path] ?? "").toMatchFileSnapshot(`./golden/${name}/${template}.md`);
});

test("one of them has every kind of figure", () => {
  const report = readFileSync("tests/golden/exemplary/plan.md", "utf8");
  const drawn = [...report.matchAll(/figures\/([a-zA-Z]+)\.svg/g)].map(([, kind]) => kind);
  expect(drawn.sort()).toEqual(Object.keys(figureKinds).sort());
});
