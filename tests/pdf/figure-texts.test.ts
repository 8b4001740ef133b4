import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPdf, run } from "../support/render.ts";

const plan = "tests/mutations/exemplary.plan.yaml";

const squeezed = (text: string): string => text.replaceAll(/[\s\u00ad-]+/g, "");

test("what figures say in pictures, the PDF says in words", async () => {
  const { io } = await run(["render", plan, "--to", "pdf,md", "--today", "2026-11-23"], {
    [plan]: readFileSync(plan, "utf8"),
  });
  const paths = io.stdout().trim().split("\n");
  const pdf = paths.find((path) => path.endsWith(".pdf")) ?? "";
  const read = squeezed((await readPdf(io.files.read(pdf))).text);
  const drawn = paths
    .filter((path) => path.endsWith(".svg"))
    .flatMap((path) => [...(io.written()[path] ?? "").matchAll(/<text[^>]*>([^<&]+)<\/text>/g)])
    .map(([, text = ""]) => text);
  expect(drawn.length).toBeGreaterThan(200);
  expect(drawn.filter((text) => !read.includes(squeezed(text)))).toEqual([]);
});
