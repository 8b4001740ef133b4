// What is wrong with a report says where: in the template of the city, or under which heading.
import { expect, test } from "vitest";
import { run } from "./support/render.ts";

const plan = `iuc: plan/1
id: p
title: Trams
profile: published
language: en
status: draft
cities: [{ id: c, name: Porto, country: PT }]
summary: More trams.
`;

const render = async (report: string) => {
  const { exit, io } = await run(["render", "p.plan.yaml", "--template", "mine", "--to", "md"], {
    "p.plan.yaml": plan,
    "mine/template.yaml": "iuc: template/1\nid: mine\ntitle: Ours\n",
    "mine/report.md.hbs": report,
  });
  return { exit, messages: io.stderr() };
};

test("a directive that is not known is shown in the template", async () => {
  const { messages } = await render("# T\n\n## A\n\n:::sidebar\nwords\n:::\n");
  expect(messages).toContain('"sidebar" is not known');
  expect(messages).toContain("mine/report.md.hbs:5");
});

test("a link to nowhere is shown in the template", async () => {
  const { messages } = await render("# T\n\n## A\n\nSee [this](#nowhere).\n");
  expect(messages).toContain('"#nowhere", which the report does not have (mine/report.md.hbs:5)');
});

test("a figure that is not there is told with its heading", async () => {
  const report = '# T\n\n## Costs\n\n::figure{id="x"}\n';
  const { exit, messages } = await render(report);
  expect(exit).toBe(3);
  expect(messages).toContain('there is no figure "x" (under "Costs")');
});

test.each([
  ["# T\n\n## A\n\n#### Deep\n", "heading", 5],
  ["# T\n\n## A\n\n![](x.png)\n", "picture", 5],
])("%j is refused with its line", async (report, word, line) => {
  const { exit, messages } = await render(report);
  expect(exit).not.toBe(0);
  expect(messages).toContain(word);
  expect(messages).toContain(`mine/report.md.hbs:${line.toString()}`);
});
