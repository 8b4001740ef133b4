import { describe, expect, test } from "vitest";
import { reportOf } from "../../tests/support/report.ts";
import type { Action, Plan } from "../plan/types.generated.ts";
import type { Fact, Slot } from "../template/slot.ts";

const action = (parts: Partial<Action> = {}): Action => ({ id: "a1", title: "Tram", ...parts });
const withAction = (parts: Partial<Action>, more: Partial<Plan> = {}) =>
  reportOf({ actions: [action(parts)], ...more }).report.actions;

/** Facts as lines, gaps in brackets. */
const lines = (facts: readonly Fact[] | undefined): readonly string[] =>
  (facts ?? []).map(({ label, value }) => `${label}: ${slot(value)}`);

const slot = ({ text, items, gap, note }: Slot): string =>
  text ??
  items?.join(" + ") ??
  (gap === undefined ? "" : `[${gap}${note === undefined ? "" : ` (${note})`}]`);

describe("an empty plan", () => {
  const { report, figures } = reportOf();

  test("says once in each chapter what is missing", () => {
    expect({
      summary: slot(report.summary.text),
      context: slot(report.context.missing),
      direction: slot(report.direction.missing),
      people: slot(report.people.empty),
      actions: slot(report.actions.empty),
      money: slot(report.money.empty),
      risks: slot(report.risks.empty),
      indicators: slot(report.indicators.empty),
      delivery: slot(report.delivery.missing),
    }).toEqual({
      summary: "[still open]",
      context: "[still open: The area, What has to change, What we can build on]",
      direction: "[still open: Vision, Objectives, An integrated approach]",
      people: "[Nothing is written here yet.]",
      actions: "[Nothing is written here yet.]",
      money: "[Nothing is written here yet.]",
      risks: "[Nothing is written here yet.]",
      indicators: "[Nothing is written here yet.]",
      delivery: "[still open: Governance, Monitoring]",
    });
  });

  test("has no figures, no annex, no partnership and no lone key number", () => {
    expect(figures.size).toBe(0);
    expect(report.annex).toBeUndefined();
    expect(report.partnership).toBeUndefined();
    expect(report.summary.numbers).toEqual([]);
  });
});

test("a declared gap takes the place of the usual words", () => {
  const gaps = {
    summary: { reason: "confidential" },
    vision: { reason: "tbd", note: "after the vote" },
    actions: { reason: "in-document", note: "The annex of the contract" },
    budget: { reason: "in-document", ref: "contract" },
    governance: { reason: "not-known" },
  } as const;
  const references = [{ id: "contract", title: "The contract" }];
  const { report } = reportOf({ gaps, references });
  expect(slot(report.summary.text)).toBe("[not public]");
  expect(slot(report.direction.missing)).toBe(
    "[still to be decided: Vision (after the vote); still open: Objectives, An integrated approach]",
  );
  expect(slot(report.actions.empty)).toBe("[see in another document (The annex of the contract)]");
  expect(slot(report.money.empty)).toBe("[see [1]]");
  expect(slot(report.delivery.missing)).toBe("[not known yet: Governance; still open: Monitoring]");
});

describe("a fiche", () => {
  test("says which city carries an action out, where there are several", () => {
    const cities: Plan["cities"] = [
      { id: "roma", name: "Roma", country: "IT" },
      { id: "yantai", name: "Yantai", country: "CN" },
    ];
    const joint = withAction({ cities: ["roma", "yantai"] }, { cities });
    expect(lines(joint.fiches[0]?.facts)).toContain("City: Roma and Yantai");
    expect(lines(withAction({}).fiches[0]?.facts).join()).not.toContain("City:");
  });

  test("names what is missing in one line, by reason; a remark keeps its own", () => {
    const { fiches } = withAction({
      owners: ["city-body"],
      gaps: {
        start: { reason: "tbd" },
        costs: { reason: "tbd" },
        allocations: { reason: "not-known" },
        outputs: { reason: "not-applicable", note: "No effect of its own" },
      },
      description: "Rails",
    });
    expect(lines(fiches[0]?.facts)).toEqual([
      "Responsible: city-body",
      "Outputs: [not applicable (No effect of its own)]",
      "Missing: [still to be decided: When, Cost; not known yet: Funding]",
    ]);
  });

  test("of an action with nothing but a title is one line", () => {
    expect(lines(withAction({}).fiches[0]?.facts)).toEqual([
      "Missing: [still open: Responsible, When, Cost, Description]",
    ]);
  });

  test.each<[string, Partial<Action>, string]>([
    ["one cost", { costs: [{ money: { amount: 5, approximate: true } }] }, "Cost: about €5"],
    [
      "costs",
      { costs: [{ money: { amount: 5 } }, { money: { min: 1, max: 2 } }] },
      "Cost: €6 to €7",
    ],
    ["effort", { costs: [{ effort: { fte: 2 } }] }, "Cost: 2 full-time posts"],
    [
      "a cost that is told elsewhere",
      { costs: [{ gaps: { money: { reason: "counted-in", ref: "a1" } } }] },
      "Missing: [still open: Responsible, When, Description; counted in Tram: Cost]",
    ],
    ["dates", { start: "2024", end: "open" }, "When: from 2024, open-ended"],
    [
      "steps",
      {
        steps: [
          { title: "Plan", start: 2024, end: 2025 },
          { title: "Open", end: "2026-05", milestone: true },
        ],
      },
      "Steps: Plan (2024 to 2025) + Open (milestone, May 2026)",
    ],
    [
      "phases",
      { phases: [{ title: "Build", start: 2024, end: 2025, money: { amount: 7 } }] },
      "Phases: Build (2024 to 2025; €7)",
    ],
    ["progress", { progress: { percent: 40, asOf: 2025 } }, "Progress: 40% (2025)"],
    ["its kind", { kind: "feasibility" }, "Kind: feasibility study"],
    ["its state", { status: "done" }, "State: done"],
    ["its state in own words", { status: "done", statusLabel: "in use" }, "State: in use"],
    ["goals", { alignments: [{ code: "SDG:11.2" }] }, "Global goals: SDG 11.2 Transport for all"],
    ["no risk", { noRisk: "None seen" }, "Risks: None seen"],
    [
      "a likely owner",
      { owners: [{ stakeholder: "x", certainty: "likely" }] },
      "Responsible: x (likely)",
    ],
    [
      "an owner to come",
      { owners: [{ stakeholder: "x", certainty: "to-be-named" }] },
      "Responsible: to be named by x",
    ],
    ["partners", { partners: ["x", "y", "z"] }, "Partners: x, y and z"],
    ["sources", { sources: ["s", { source: "s", at: "p. 4" }] }, "Source: s; s, p. 4"],
  ])("tells %s", (_, parts, line) => {
    expect(lines(withAction(parts).fiches[0]?.facts)).toContain(line);
  });
});

test("a name with a comma keeps apart from its neighbours", () => {
  const { fiches } = withAction(
    { partners: ["x", "y"] },
    {
      stakeholders: [
        { id: "x", name: "Institute, Celje unit" },
        { id: "y", name: "Bank" },
      ],
    },
  );
  expect(lines(fiches[0]?.facts)).toContain("Partners: Institute, Celje unit; Bank");
});

test("parts of an action stand below it, and their dates and costs count for it", () => {
  const { report } = reportOf({
    actions: [
      action({ code: "1" }),
      action({
        id: "b",
        title: "Rails",
        code: "1.1",
        parent: "a1",
        start: 2025,
        end: 2026,
        costs: [{ money: { amount: 3 } }],
      }),
      action({
        id: "c",
        title: "Wires",
        code: "1.2",
        parent: "a1",
        start: 2027,
        end: 2028,
        costs: [{ money: { amount: 4 } }],
      }),
    ],
  });
  expect(
    report.actions.rows.map(({ code, title, cost }) => `${code} ${title} ${slot(cost)}`),
  ).toEqual(["1 Tram €7", "1.1 – Rails €3", "1.2 – Wires €4"]);
  expect(report.actions.undated).toBe("");
  expect(report.money.costs.map(({ title }) => title)).toEqual(["1 Tram"]);
});

test("actions without dates are named by code, else by name", () => {
  const { report } = reportOf({
    actions: [
      action({ code: "1.1" }),
      action({ id: "b", title: "Bus" }),
      action({ id: "c", title: "Ferry", start: 2025 }),
    ],
  });
  expect(report.actions.undated).toBe("1.1; Bus");
});

describe("money", () => {
  const plan: Partial<Plan> = {
    funding: [
      { id: "f", name: "A fund", provider: "bank", programme: "Green" },
      { id: "g", name: "Nobody" },
    ],
    stakeholders: [{ id: "bank", name: "The bank" }],
    actions: [
      action({
        code: "1",
        costs: [{ money: { amount: 100 } }],
        allocations: [
          { source: "f", money: { amount: 40 }, state: "secured" },
          { source: "f", money: { amount: 10 }, state: "applied" },
        ],
      }),
      action({
        id: "b",
        title: "Bus",
        costs: [{ money: { amount: 50 } }],
        allocations: [{ source: "g" }],
      }),
    ],
    sharedCosts: [{ id: "s", label: "Office", money: { amount: 30 }, actions: ["a1", "b"] }],
    budget: { stated: { amount: 200 }, breakdown: [{ label: "All", money: { amount: 180 } }] },
  };
  const { money } = reportOf(plan).report;

  test("by action, with what is certain only", () => {
    expect(money.costs).toEqual([
      { title: "1 Tram", cost: { text: "€100" }, secured: "€40", sought: "€10", gap: "€50" },
      { title: "Bus", cost: { text: "€50" }, secured: "", sought: "", gap: "up to €50" },
      { title: "Office", cost: { text: "€30" }, secured: "", sought: "", gap: "€30" },
    ]);
    expect(money.total).toMatchObject({ title: "Total", cost: { text: "€180" }, secured: "€40" });
  });

  test("without what was given up, in the tables as in the totals", () => {
    const given = action({
      id: "c",
      title: "Ferry",
      status: "cancelled",
      costs: [{ money: { amount: 900 } }],
      allocations: [{ source: "g", money: { amount: 900 }, state: "secured" }],
    });
    const more = reportOf({ ...plan, actions: [...(plan.actions ?? []), given] }).report.money;
    expect(more.costs).toEqual(money.costs);
    expect(more.total).toEqual(money.total);
    expect(more.sources).toEqual(money.sources);
  });

  test("by source, shared once, and as the plan states it", () => {
    expect(money.sources).toEqual([
      {
        name: "A fund",
        provider: "The bank",
        programme: "Green",
        actions: "1",
        secured: "€40",
        sought: "€10",
      },
      { name: "Nobody", provider: "", programme: "", actions: "Bus", secured: "", sought: "" },
    ]);
    expect(money.shared).toEqual([{ label: "Office", amount: { text: "€30" }, actions: "1; Bus" }]);
    expect(money.stated).toEqual({ label: "Total", amount: "€200" });
  });

  test("in numbers, where there is one", () => {
    expect(money.numbers).toEqual([
      { label: "Total cost", value: "€180" },
      { label: "Secured", value: "€40" },
      { label: "Sought", value: "≥ €10" },
      { label: "Still open", value: "€80 to €130" },
    ]);
  });

  test("of other currencies by their rates, and open without one", () => {
    const costs = (currency: "BGN" | "USD") => [{ money: { amount: 100, currency } }];
    const total = (currency: "BGN" | "USD") =>
      reportOf({
        actions: [action({ costs: costs(currency) })],
        rates: [{ from: "EUR", to: "BGN", rate: 2 }],
      }).report.money.total.cost;
    expect(total("BGN")).toEqual({ text: "€50" });
    expect(total("USD")).toEqual({ gap: "amount not stated" });
  });
});

test("indicators name what they measure by code, and keep the reason of a gap", () => {
  const { report } = reportOf({
    actions: [action({ code: "1.1" })],
    objectives: [{ id: "o", title: "Clean air" }],
    indicators: [
      {
        id: "i",
        code: "I-1",
        name: "Trips",
        unit: "%",
        measures: ["a1", "o"],
        baseline: { value: 13, date: 2018 },
        targets: [
          { value: 20, by: 2027 },
          { value: 40, by: 2030, comparator: "at-least" },
        ],
        values: [{ value: 15, date: 2025 }],
        source: "Survey",
        frequency: "yearly",
      },
      {
        id: "j",
        name: "Jobs",
        measures: "all-actions",
        baseline: { gaps: { value: { reason: "tbd", note: "next spring" } } },
      },
    ],
  });
  expect(report.indicators.rows).toEqual([
    {
      name: "I-1 Trips",
      kind: "",
      baseline: { text: "13% (2018)" },
      targets: { items: ["20% by 2027", "at least 40% by 2030"] },
      latest: "15% (2025)",
      measures: "1.1; Clean air",
      source: { text: "Survey, every year" },
    },
    {
      name: "Jobs",
      kind: "",
      baseline: { gap: "still to be decided", note: "next spring" },
      targets: { gap: "still open" },
      latest: "",
      measures: "whole plan",
      source: { gap: "still open" },
    },
  ]);
});

test("risks come gravest first, barriers apart", () => {
  const { risks } = reportOf({
    risks: [
      { id: "r1", description: "Small", likelihood: 1, impact: 2, mitigation: "Wait" },
      { id: "r2", description: "Grave", likelihood: 5, impact: 4, actions: ["a1"] },
      { id: "r3", description: "Law", kind: "barrier", category: "legal" },
    ],
    actions: [action({ code: "1.1" })],
  }).report;
  expect(
    risks.risks.map(({ description, scope, mitigation }) => [description, scope, slot(mitigation)]),
  ).toEqual([
    ["Grave", "1.1", "[still open]"],
    ["Small", "whole plan", "Wait"],
  ]);
  expect(risks.barriers.map(({ description, category }) => [description, category])).toEqual([
    ["Law", "legal"],
  ]);
});

test("the annex lists what is open by place and reason, wherever it stands", () => {
  const { annex } = reportOf({
    gaps: {
      vision: { reason: "tbd" },
      risks: { reason: "tbd" },
      budget: { reason: "confidential" },
    },
    adoption: { gaps: { date: { reason: "not-known" } } },
    actions: [action({ gaps: { costs: { reason: "tbd", note: "after the tender" } } })],
    period: { end: 2030, gaps: { start: { reason: "tbd" } } },
  }).report;
  expect(annex?.open).toEqual([
    { place: "whole plan", fields: "Vision, Risks, Period: Start", reason: "still to be decided" },
    { place: "whole plan", fields: "Adoption: Date", reason: "not known yet" },
    { place: "Tram", fields: "Cost", reason: "still to be decided: after the tender" },
  ]);
});

test("sources are cited by their number in the annex", () => {
  const { report } = reportOf({
    references: [
      { id: "s1", title: "First" },
      { id: "s2", title: "Second", publisher: "City", year: 2024, url: "https://x.example/" },
    ],
    context: {
      keyFacts: [
        { id: "k", label: "Cars", value: 5, sources: ["s2", { source: "s1", at: "p. 3" }] },
      ],
    },
  });
  expect(report.context.keyFacts[0]?.source).toBe("[2]; [1], p. 3");
  expect(report.annex?.sources).toEqual([
    { title: "First", details: "", url: "", note: "" },
    { title: "Second", details: "City, 2024", url: "https://x.example/", note: "" },
  ]);
});

test("the cover says what could not be read", () => {
  const { cover } = reportOf(
    { status: "final" },
    { hidden: [{ path: ["actions", 3] }, { path: ["risks"] }] },
  ).report;
  expect(cover.marks).toEqual([
    "Parts of this plan could not be read and are left out: actions/3 and risks.",
  ]);
});

describe("people who are not public", () => {
  const plan: Partial<Plan> = {
    people: [
      {
        id: "jane",
        role: "Coordinator",
        name: "Jane Secret",
        email: "jane@secret.example",
        phone: "+386 1 234 567",
      },
      { id: "joe", role: "Mayor", name: "Joe Public", public: true },
    ],
    contact: "jane",
    stakeholders: [{ id: "city-body", name: "City" }],
    localGroup: { coordinator: "jane", deputy: "joe", chair: "jane" },
    governance: { politicalSponsor: "joe", leadDepartment: "jane" },
    monitoring: { responsible: "jane" },
    actions: [
      action({
        owners: ["jane"],
        partners: [{ stakeholder: "jane", role: "helps" }],
        contact: "jane",
        gaps: { costs: { reason: "in-document", ref: "jane" } },
      }),
    ],
    risks: [{ id: "r", description: "R", owner: "jane" }],
    exchanges: [{ id: "e", kind: "online", host: "jane", guests: ["jane"] }],
  };
  const text = (isInternal: boolean): string => {
    const { report, figures } = reportOf(plan, { isInternal });
    return JSON.stringify([report, [...figures]]);
  };

  test("are named by their role, wherever they are referred to", () => {
    expect(text(false)).not.toMatch(/Jane|secret\.example|234 567/);
    expect(text(false)).toContain("Joe Public, Mayor");
    expect(reportOf(plan).report.annex?.remarks).toEqual([
      "People who are not public are left out of this report.",
    ]);
    expect(reportOf(plan).leftOut.people).toBe(1);
  });

  test("are named in an internal report, with their address in the annex", () => {
    const { annex, ...rest } = reportOf(plan, { isInternal: true }).report;
    expect(text(true)).toContain("Jane Secret, Coordinator");
    expect(annex?.people.map(({ name }) => name)).toContain("Jane Secret, Coordinator");
    expect(JSON.stringify(rest)).not.toMatch(/secret\.example|234 567/);
    expect(reportOf(plan, { isInternal: true }).leftOut).toEqual({
      people: 0,
      addresses: 0,
      remarks: 0,
    });
  });
});
