import { expect, test } from "vitest";
import { documentOf, head, plans, shown } from "../../tests/support/plans.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { Levels } from "./levels.ts";
import type { CheckRule, Report } from "./rule.ts";
import { checkPlan, type CheckResult } from "./run.ts";
import { RuleFailure } from "./run-rules.ts";

const profile: Profile = { iuc: "profile/1", id: "iuc-lap", title: "LAP", labels: { plan: "LAP" } };

const owned: CheckRule = {
  id: "structure/actions-owned",
  origin: [],
  sources: [],
  level: "warning",
  kind: "missing",
  words: {
    en: {
      summary: "Every action has an owner.",
      why: "nobody answers for {id}",
      fix: "name the owner of {id}",
      messages: { noOwner: 'nobody owns the action "{id}"' },
    },
  },
  *check({ plan }) {
    for (const [index, { id, owners = [] }] of (plan.actions ?? []).entries())
      if (owners.length === 0)
        yield { path: ["actions", index], messageId: "noOwner", missing: "owners", data: { id } };
  },
};

/** The rule with other facts, and one report of its own where `report` is given. */
const like = (facts: Partial<CheckRule>, report?: Omit<Report, "messageId">): CheckRule => ({
  ...owned,
  ...facts,
  ...(report ? { check: () => [{ messageId: "noOwner", ...report }] } : {}),
});

interface Case {
  readonly rule?: CheckRule;
  readonly profile?: Partial<Profile>;
  readonly levels?: Levels;
  readonly today?: string;
}

const check = (yaml: string, { rule = owned, levels, today, ...given }: Case = {}): CheckResult =>
  checkPlan({
    document: documentOf(head.replace("status: draft\n", "") + yaml),
    kind: plans,
    rules: [rule],
    profiles: { known: ["iuc-lap"], find: () => ({ ...profile, ...given.profile }) },
    levels,
    today,
  });

const ids = (yaml: string, given?: Case): readonly string[] =>
  check(yaml, given).findings.map(({ ruleId, level }) => `${level} ${ruleId}`);

const action = (more = ""): string => `actions:\n  - { id: a1, title: A${more} }\n`;
const draft = "status: draft\n";
const final = "status: final\n";
const noOwner = ["warning structure/actions-owned"];

test("a report becomes a finding in the words of its rule, where the key would be written", () => {
  const { findings } = check(draft + action());
  expect(findings).toEqual([
    {
      ruleId: "structure/actions-owned",
      messageId: "noOwner",
      level: "warning",
      message: 'nobody owns the action "a1"',
      why: "nobody answers for a1",
      fix: "name the owner of a1",
      path: ["actions", 0, "owners"],
      anchor: "missing",
      params: { id: "a1" },
    },
  ]);
});

test.each<[string, string | undefined, readonly string[]]>([
  ["roadmap", undefined, noOwner],
  ["draft", "consulted", []],
  ["consulted", "consulted", noOwner],
  ["closed", "consulted", noOwner],
])("at %s a rule from %s speaks", (status, from, expected) => {
  const rule = like(from === "consulted" ? { from } : {});
  expect(ids(`status: ${status}\n${action()}`, { rule })).toEqual(expected);
});

test("the stage that is asked for counts instead of the plan's own", () => {
  const result = checkPlan({
    document: documentOf(head + action()),
    kind: plans,
    rules: [like({ from: "final" })],
    profiles: { known: [], find: () => profile },
    stage: "adopted",
  });
  expect(result.findings).toHaveLength(1);
  expect(result.model?.stage).toBe("adopted");
});

test.each<[string, Case, readonly string[]]>([
  ["its own", {}, noOwner],
  [
    "of the profile for missing values",
    { profile: { missingValues: "info" } },
    ["info structure/actions-owned"],
  ],
  [
    "its own where it asks for no missing value",
    { rule: like({ kind: "wrong" }), profile: { missingValues: "info" } },
    noOwner,
  ],
  [
    "of the profile for this rule",
    { profile: { missingValues: "info", rules: { "structure/actions-owned": "error" } } },
    ["error structure/actions-owned"],
  ],
  [
    "of the profile, with a reason",
    { profile: { rules: { "structure/actions-owned": { level: "info", reason: "small" } } } },
    ["info structure/actions-owned"],
  ],
  [
    "that was asked for",
    {
      profile: { rules: { "structure/actions-owned": "info" } },
      levels: { "structure/actions-owned": "error" },
    },
    ["error structure/actions-owned"],
  ],
  ["off by profile", { profile: { rules: { "structure/actions-owned": "off" } } }, []],
  ["off by request", { levels: { "structure/actions-owned": "off" } }, []],
])("the level of a rule: %s", (_, given, expected) => {
  expect(ids(draft + action(), given)).toEqual(expected);
});

test("options come from the profile, else from the rule; another name is a bug", () => {
  const seen: number[] = [];
  const rule = like({
    options: { months: 12, people: 3 },
    check: (_, { option }) => {
      seen.push(option("months"), option("people"));
      return [];
    },
  });
  check(draft, { rule, profile: { rules: { [rule.id]: { options: { months: 18 } } } } });
  expect(seen).toEqual([18, 3]);
  const asking = like({ check: (_, { option }) => [{ path: [], messageId: String(option("x")) }] });
  expect(() => check(draft, { rule: asking })).toThrow(RuleFailure);
});

test.each<[string, string, readonly string[]]>([
  ["tbd", "draft", []],
  ["not-known", "consulted", []],
  ["not-in-source", "draft", []],
  ["not-applicable", "draft", []],
  ["tbd", "final", noOwner],
  ["not-known", "final", noOwner],
  ["not-in-source", "final", noOwner],
  ["not-applicable", "final", []],
  ["confidential", "final", []],
  ["counted-in", "closed", []],
  ["in-document", "final", []],
])("the gap %s at %s", (reason, status, expected) => {
  const gap = `, gaps: { owners: { reason: ${reason} } }`;
  expect(ids(`status: ${status}\n${action(gap)}`)).toEqual(expected);
});

test("what a source does not say is excused for good in a transcribed plan", () => {
  const yaml = final + action(", gaps: { owners: { reason: not-in-source } }");
  expect(ids(yaml, { profile: { missingValues: "info" } })).toEqual([]);
});

test("a gap for another field excuses nothing", () => {
  expect(ids(draft + action(", gaps: { start: { reason: not-applicable } }"))).toEqual(noOwner);
});

test("a gap may stand at the top of the plan", () => {
  const rule = like({}, { path: [], missing: "vision" });
  expect(ids(`${final}gaps: { vision: { reason: in-document } }\n`, { rule })).toEqual([]);
  expect(ids(final, { rule })).toEqual(noOwner);
});

const hiding = "error field/";
const others = (yaml: string, rule: CheckRule): readonly string[] =>
  ids(yaml, { rule }).filter((each) => !each.startsWith(hiding));

test("who asks for what is missing is silent where it may have been left out", () => {
  expect(others(draft + action(", owners: 12"), owned)).toEqual([]);
  expect(others(draft + action(", onwers: [city]"), owned)).toEqual([]);
  expect(others(draft + action(", owners: [Wrong Id]"), owned)).toEqual([]);
  expect(others(draft + action(", start: soon"), owned)).toEqual(noOwner);
});

test.each<[string, CheckRule, readonly string[]]>([
  ["a total at a touched place", like({ kind: "total" }, { path: ["actions"] }), []],
  ["a total that reads it", like({ kind: "total", reads: ["actions"] }, { path: ["budget"] }), []],
  ["a total elsewhere", like({ kind: "total", reads: ["risks"] }, { path: ["budget"] }), noOwner],
  ["a total below it", like({ kind: "total" }, { path: ["actions", 0, "costs", 0] }), noOwner],
  ["something wrong", like({ kind: "wrong" }, { path: ["actions"] }), noOwner],
])("with an action left out: %s", (_, rule, expected) => {
  const yaml = `${draft}budget: {}\nactions:\n  - { id: a1, title: A }\n  - { id: a2 }\n`;
  expect(others(yaml, rule)).toEqual(expected);
});

test("a finding points into the document, not into what was left of it", () => {
  const yaml = `${draft}actions:\n  - { id: a1 }\n  - { id: a2, title: B }\n`;
  const { findings } = check(yaml, { rule: like({ kind: "wrong" }) });
  expect(findings.map(({ path }) => path)).toContainEqual(["actions", 1, "owners"]);
});

test("related places lead into the document too", () => {
  const rule = like(
    { kind: "wrong" },
    { path: ["cities"], related: [{ path: ["actions", 0], message: "the first one" }] },
  );
  const yaml = `${draft}actions:\n  - { id: a1 }\n  - { id: a2, title: B }\n`;
  const { findings } = check(yaml, { rule });
  expect(findings.find(({ ruleId }) => ruleId === rule.id)?.related).toEqual([
    { path: ["actions", 1], message: "the first one" },
  ]);
});

test("rules that need the day are skipped and named without one", () => {
  const rule = like({ needsToday: true });
  expect(check(draft + action(), { rule })).toMatchObject({ findings: [], needsToday: [rule.id] });
  expect(ids(draft + action(), { rule, today: "2026-11-23" })).toEqual(noOwner);
  const seldom = like({ needsToday: ({ plan }) => plan.funding !== undefined });
  expect(check(draft + action(), { rule: seldom }).needsToday).toEqual([]);
  const funded = `${draft}${action()}funding: [{ id: f1, name: Fund }]\n`;
  expect(check(funded, { rule: seldom }).needsToday).toEqual([seldom.id]);
  const late = like({ needsToday: true, from: "closed" });
  expect(check(draft + action(), { rule: late }).needsToday).toEqual([]);
});

test("a rule that crashes is named and not swallowed", () => {
  const cause = new Error("bug");
  const rule = like({
    check: () => {
      throw cause;
    },
  });
  expect(() => check(draft, { rule })).toThrow(
    expect.objectContaining({ name: "RuleFailure", ruleId: rule.id, cause }),
  );
});

test("a message that a rule does not have is a bug of the rule", () => {
  const rule = like({ check: () => [{ path: [], messageId: "other" }] });
  expect(() => check(draft, { rule })).toThrow("the rule structure/actions-owned failed");
});

test("rules do not run where the plan lacks what every plan has", () => {
  const { findings, model } = check(action());
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["field/missing"]);
  expect(model).toBeUndefined();
});

test.each([
  ["iuc-lab", 'unknown profile "iuc-lab", did you mean "iuc-lap"?', 'Write "iuc-lap".'],
  [
    "mine",
    'unknown profile "mine"',
    "Write one of iuc-lap, urbact-iap, or hand over your own profile with --profile file.yaml.",
  ],
])("the profile %s is not known", (id, message, fix) => {
  const document = documentOf(head.replace("iuc-lap", id));
  const known = ["iuc-lap", "urbact-iap"];
  const result = checkPlan({
    document,
    kind: plans,
    rules: [owned],
    profiles: { known, find: () => undefined },
  });
  expect(result.findings.map((each) => [shown(document, each), each.fix])).toEqual([
    [`4:10 ${message}`, fix],
  ]);
  expect(result.model).toBeUndefined();
});

test("a profile that is asked for makes the plan's own irrelevant", () => {
  const result = checkPlan({
    document: documentOf(head.replace("iuc-lap", "mine")),
    kind: plans,
    rules: [],
    profiles: { known: [], find: () => undefined },
    profile,
  });
  expect(result.findings).toEqual([]);
  expect(result.model?.profile).toBe(profile);
});

test("findings are in the order of the text, whoever found them", () => {
  const yaml = `${draft}actions:\n  - { id: a1, title: A }\n  - { id: a2, titel: B }\n  - { id: a3, title: C }\n`;
  expect(ids(yaml)).toEqual([...noOwner, "error field/misspelt", ...noOwner]);
});

test("what the reader could not use silences its consequences", () => {
  const document = documentOf(head.replace(/^cities.*\n/m, "") + action());
  const result = checkPlan({
    document,
    kind: plans,
    rules: [owned],
    profiles: { known: [], find: () => profile },
    hidden: [{ path: ["cities"], kind: "cities" }],
  });
  expect(result.findings).toEqual([]);
});

test("a message repeats a long text of the author only in part", () => {
  const finding = check("status: draft\n", {
    rule: like({}, { path: ["title"], data: { id: `${"very ".repeat(60)}long` } }),
  }).findings.find(({ ruleId }) => ruleId === owned.id);
  expect(finding?.message).toBe(
    'nobody owns the action "very very very very very very very very very very very very…"',
  );
  expect(finding?.params.id).toHaveLength(304);
});
