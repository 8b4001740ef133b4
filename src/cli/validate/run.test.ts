import { expect, test } from "vitest";
import type { CheckRule } from "../../check/rule.ts";
import { defaultLimits } from "../../core/limits.ts";
import { formats } from "../../format/index.ts";
import { plain } from "../../format/look.ts";
import { en } from "../../format/words/en.ts";
import { openAssets } from "../assets.ts";
import { memoryIo } from "../io-memory.ts";
import { findPlans } from "../plans/find.ts";
import { openProfiles } from "../profiles.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { CheckKit } from "./check.ts";
import { exitOf } from "./gate.ts";
import { runChecks } from "./run.ts";

const plan = (id: string): string => `iuc: plan/1
id: ${id}
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

/** Reports every plan, and crashes on one called "bad". */
const fragile: CheckRule = {
  id: "time/fragile",
  origin: [],
  sources: [],
  level: "warning",
  kind: "wrong",
  words: { en: { summary: "S", why: "W", fix: "F", messages: { seen: "the plan {id}" } } },
  *check({ plan: { id } }) {
    if (id === "bad") throw new RangeError("out of order");
    yield { path: ["id"], messageId: "seen", data: { id } };
  },
};

const timely = { ...fragile, id: "time/timely", needsToday: true } as const;

const assets = openAssets();
const kit: CheckKit = {
  rules: [fragile],
  profiles: openProfiles(),
  schemaText: schemaTextOf(assets),
  profile: undefined,
  stage: undefined,
  levelsFor: () => ({}),
  limits: defaultLimits,
  inline: "apply",
  today: undefined,
  factsOf: undefined,
};

test("a rule that crashes on one plan leaves the others checked and the run incomplete", async () => {
  const io = memoryIo({
    files: {
      "bad.plan.yaml": plan("bad"),
      "fine.plan.yaml": plan("fine"),
    },
  });
  const { report, failures } = await runChecks(findPlans([], io.files), io, kit);
  expect(failures.map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ["bad.plan.yaml", "time/fragile"],
  ]);
  expect(
    formats.pretty.print(report, { style: plain, width: 80, quiet: false, words: en }),
  ).toContain(
    `✗ bad.plan.yaml   no findings  not checked, a fault of iuc
! fine.plan.yaml  1 warning    Shade for all · as draft, iuc-lap

1 plan checked: 1 warning
incomplete: not everything could be checked
`,
  );
  expect(exitOf(report.summary, { failOn: "never" })).toBe(3);
});

test("rules that need the day are skipped and counted without it", async () => {
  const io = memoryIo({ files: { "a.plan.yaml": plan("a") } });
  const without = await runChecks(findPlans([], io.files), io, { ...kit, rules: [timely] });
  expect(without.report.files[0]?.skippedRules).toEqual([
    { ruleId: "time/timely", reason: "no-today" },
  ]);
  expect(without.report.summary).toMatchObject({ skippedRules: 1, warnings: 0 });
  const withDay = await runChecks(findPlans([], io.files), io, {
    ...kit,
    rules: [timely],
    today: "2026-03-01",
  });
  expect(withDay.report.summary).toMatchObject({ skippedRules: 0, warnings: 1 });
  expect(withDay.report.today).toBe("2026-03-01");
});

test("tells about the rules that reported something, and only those", async () => {
  const io = memoryIo({ files: { "a.plan.yaml": `${plan("a")}colour: red\n` } });
  const { report } = await runChecks(findPlans([], io.files), io, {
    ...kit,
    rules: [fragile, timely],
  });
  expect(report.rules.map(({ id }) => id)).toEqual(["field/unknown", "time/fragile"]);
});
