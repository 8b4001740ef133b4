// Each example in each template as Markdown: `npx vitest run tests/golden.test.ts -u` accepts what changed.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow, run } from "./support/render.ts";

const examples = readdirSync("examples");
const templates = readdirSync("templates/report");
const cases = examples.flatMap((example) => templates.map((template) => ({ example, template })));

test.each(cases)("$example as $template", async ({ example, template }) => {
  const { exit, io } = await run(
    [
      "render",
      `examples/${example}`,
      "--to",
      "md",
      "--template",
      template,
      "--today",
      "2026-11-23",
    ],
    filesBelow(`examples/${example}`),
  );
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  const [path = ""] = io
    .stdout()
    .split("\n")
    .filter((line) => line.endsWith(".md"));
  await expect(io.written()[path] ?? "").toMatchFileSnapshot(`./golden/${example}/${template}.md`);
});
