// A language without words of ours and a script of its own: the plan is printed, and every paper says what is English.
import { expect, test } from "vitest";
import { run } from "./support/render.ts";

const plan = `iuc: plan/1
id: bg
title: Зелени улици за Габрово
profile: iuc-lap
language: bg
status: roadmap
cities: [{ id: c, name: Габрово, country: BG }]
actions: [{ id: a1, title: Засаждане на дървета, start: 2026-03, end: 2027, status: in-progress }]
`;

test.each(["plan", "summary", "council", "fiches", "progress"])(
  "%s says that its headings are English",
  async (template) => {
    const { exit, io } = await run(
      ["render", "bg.plan.yaml", "--to", "md", "--template", template, "--today", "2026-11-24"],
      { "bg.plan.yaml": plan },
    );
    const path = io.stdout().split("\n")[0] ?? "";
    const report = io.written()[path] ?? "";
    expect([exit, io.stderr()]).toEqual([0, expect.stringContaining('no report words in "bg"')]);
    expect(report).toContain("Зелени улици за Габрово");
    expect(report).toContain("Засаждане на дървета");
    expect(report).toContain("are not translated yet; they are in English");
  },
);
