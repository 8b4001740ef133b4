// Every template on plans with little in them, and on plans with much that is not for the public.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, run } from "./support/render.ts";

const templates = readdirSync("templates/report");

const minimal = `iuc: plan/1
id: small
title: A small plan
profile: iuc-lap
language: en
status: draft
cities: [{ id: braga, name: Braga, country: PT }]
`;

/** What a template makes of a plan, as Markdown, and what the command says beside it. */
const rendered = async (
  template: string,
  plan: string,
  ...flags: readonly string[]
): Promise<{ readonly exit: number; readonly text: string; readonly said: string }> => {
  const args = ["render", "small.plan.yaml", "--template", template, "--to", "md,html", ...flags];
  const { exit, io } = await run(args, { "small.plan.yaml": plan });
  const written = io.written();
  const paths = Object.keys(written).filter((path) => path.startsWith("out/"));
  return { exit, text: paths.map((path) => String(written[path])).join("\n"), said: io.stderr() };
};

describe("a plan of seven lines", () => {
  test.each(templates)("as %s says what is open, or leaves room for it", async (template) => {
    const { exit, text } = await rendered(template, minimal);
    expect(exit).toBe(0);
    expect(text).toContain("A small plan");
    expect(text).not.toMatch(/undefined|\[object|NaN|\{\{/);
    expect(text).toMatch(template === "worksheets" ? /Canvas of the plan/ : /still open/);
  });

  test.each(["summary", "fiches", "council", "progress"])(
    "as %s lists the gaps",
    async (template) => {
      const { text } = await rendered(template, minimal);
      expect(text).toContain("What is still open");
      expect(text).toMatch(/still open: .*Vision, Objectives.*Governance, Monitoring/);
    },
  );
});

test.each(templates)("a plan as iuc init makes it becomes %s", async (template) => {
  const made = await run(
    ["init", "braga", "--city", "Braga", "--country", "PT", "--partner", "Pune"].concat([
      ...["--partner-country", "IN", "--profile", "iuc-ucap", "--theme", "mobility", "--yes"],
    ]),
    {},
  );
  expect(made.exit).toBe(0);
  const files = made.io.written();
  const { exit, io } = await run(["render", "braga", "--template", template, "--to", "md"], files);
  expect([exit, io.stderr()]).toEqual([0, expect.not.stringContaining("error")]);
  const [path = ""] = io.stdout().split("\n");
  expect(String(io.written()[path])).toMatch(/still open|Canvas of the plan/);
});

/** CANARY stands wherever the format keeps something that is not for the public. */
const secretive = `${minimal}authors: [jane]
contact: jane
people:
  - id: jane
    role: Coordinator
    name: CANARY-name
    email: canary-mail@example.org
    phone: +351 999 888 777
    notes: CANARY-notes
    gaps: { body: { reason: confidential, note: CANARY-gap } }
vision: { gaps: { statement: { reason: confidential, note: CANARY-gap } } }
objectives:
  - { id: o1, title: Less traffic, gaps: { description: { reason: confidential, note: CANARY-gap } } }
stakeholders: [{ id: city, name: City, gaps: { role: { reason: confidential, note: CANARY-gap } } }]
localGroup:
  coordinator: jane
  members: [{ stakeholder: city, person: jane }]
  gaps: { continuity: { reason: confidential, note: CANARY-gap } }
actions:
  - id: tram
    title: Tram
    objectives: [o1]
    owners: [jane]
    contact: jane
    status: in-progress
    start: 2020
    end: 2021
    steps: [{ title: Rails, responsible: jane, done: 2020-05 }]
    tags: [canary-tag]
    extensions: { note: CANARY-extension }
    gaps: { costs: { reason: confidential, note: CANARY-gap }, allocations: { reason: confidential, note: CANARY-gap } }
funding: [{ id: budget, name: City budget, contact: jane }]
indicators: [{ id: i1, name: Cars, measures: [tram], responsible: jane, gaps: { baseline: { reason: confidential, note: CANARY-gap } } }]
risks: [{ id: r1, description: No money, owner: jane, gaps: { mitigation: { reason: confidential, note: CANARY-gap } } }]
governance: { leadDepartment: jane, gaps: { steering: { reason: confidential, note: CANARY-gap } } }
extensions: { note: CANARY-extension }
tags: [canary-tag]
`;

describe("what is not for the public", () => {
  test.each(templates)("stays out of %s, and the command counts it", async (template) => {
    const { exit, text, said } = await rendered(template, secretive, "--today", "2026-11-24");
    expect(exit).toBe(0);
    expect(text).not.toMatch(/canary|999 888/i);
    expect(said).toContain(
      "left out 1 person who is not public, 2 addresses, 10 remarks on what is confidential; --internal keeps them",
    );
  });

  test("is kept by --internal, but for what is in no report", async () => {
    const { text, said } = await rendered("plan", secretive, "--internal");
    for (const kept of ["CANARY-name", "canary-mail@example.org", "999 888", "CANARY-gap"])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/canary-tag|CANARY-extension/);
    expect(said).not.toContain("left out");
  });
});

describe("worksheets", () => {
  const example = filesBelow("examples/velenje");
  const sheets = async (...flags: readonly string[]) => {
    const { io } = await run(
      ["render", "examples/velenje", "--template", "worksheets", "--to", "md", ...flags],
      example,
    );
    return String(io.written()["out/velenje.worksheets.md"]);
  };

  test("hold what the plan says, or nothing of it with --blank", async () => {
    expect(await sheets()).toContain("Decarbonisation of the district heating system");
    const blank = await sheets("--blank");
    expect(blank).toContain("Velenje");
    expect(blank).not.toContain("Decarbonisation of the district heating system");
    expect(blank).toContain("It fits the strategies in force");
  });

  test("refuse a sheet there is not", async () => {
    const { exit, io } = await run(
      ["render", "examples/velenje", "--template", "worksheets", "--paper", "a5"],
      example,
    );
    expect(exit).toBe(2);
    expect(io.stderr()).toContain("a5");
  });
});
