import { phrases, type Phrases } from "./phrases.ts";
import type { Dice } from "./dice.ts";

/** A city that hands in a plan, and how far it has come: 0 for a bare start, 1 for a plan with everything. */
export interface Submission {
  readonly folder: string;
  readonly city: string;
  readonly country: string;
  readonly language: keyof typeof phrases;
  readonly progress: number;
}

export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

type Entry = Record<string, Value>;

/** An invented plan in the words of its language; what is missing depends on its progress and on the dice. */
export const planOf = (submission: Submission, dice: Dice): Entry => {
  const words = phrases[submission.language];
  const draft: Draft = { words, dice, has: (ease) => dice() < submission.progress * ease };
  return {
    ...headOf(submission, draft),
    ...groundOf(draft),
    ...peopleOf(draft),
    ...workOf(draft),
    ...followUpOf(draft),
    ...when(submission.progress < 0.9 && draft.has(1.5), "gaps", {
      governance: { reason: "tbd" },
    }),
  };
};

interface Draft {
  readonly words: Phrases;
  readonly dice: Dice;
  /** Whether a part is there; the easier it is, the sooner. */
  readonly has: Has;
}

const headOf = (
  { folder, city, country, language, progress }: Submission,
  { words, dice, has }: Draft,
): Entry => ({
  iuc: "plan/1",
  id: folder,
  title: words.plan.replace("{city}", city),
  profile: "iuc-lap",
  language,
  status: progress > 0.75 ? "final" : "consulted",
  currency: "EUR",
  themes: ["green-blue", "mobility"],
  summary: words.summary,
  ...when(has(1.2), "priority", words.vision),
  period: { start: 2026, end: 2032 },
  ...when(has(1.1), "process", {
    start: "2026-01",
    end: "2026-12",
    preparation: words.approach,
    delivery: words.lead,
  }),
  cities: [
    {
      id: "city",
      name: city,
      country,
      population: { value: 60000 + Math.round(dice() * 300000), year: 2024 },
    },
  ],
  ...when(has(1.6), "pairing", pairingOf(words, has(1))),
});

const groundOf = ({ words, has }: Draft): Entry => ({
  context: contextOf(words, has),
  references: [{ id: "survey", title: words.facts[0]?.[0] ?? "", year: 2024 }],
  ...when(has(1.7), "problems", problemsOf(words)),
  ...when(has(1.6), "vision", { statement: words.vision, horizon: 2032 }),
  objectives: words.objectives.map((title, at) => ({
    id: `o${at + 1}`,
    title,
    ...when(has(1.6), "addresses", [at === 0 ? "p1" : "p2"]),
    results: [{ text: title }],
  })),
  ...when(has(1.3), "integration", { approach: words.approach }),
});

const sectors = ["public", "public", "private", "civic", "knowledge", "public"];

const peopleOf = ({ words, dice, has }: Draft): Entry => ({
  stakeholders: words.stakeholders.map((name, at) => ({
    id: `s${at + 1}`,
    name,
    sector: sectors[at] ?? "public",
    level: at === 5 ? "regional" : "local",
    ...when(has(1.3), "power", 1 + Math.floor(dice() * 5)),
    ...when(has(1.3), "interest", 1 + Math.floor(dice() * 5)),
  })),
  people: [{ id: "coordinator", role: words.group, body: "s1" }],
  ...when(has(1.5), "localGroup", groupOf(words, has)),
  ...when(has(1.2), "meetings", meetingsOf()),
});

const workOf = ({ words, dice, has }: Draft): Entry => ({
  actions: words.actions
    .slice(0, 4 + Math.floor(dice() * 5))
    .map((each, at) => actionOf(words, { each, at, has, dice })),
  ...when(has(1.2), "funding", [
    { id: "own", name: words.budget, level: "own", instrument: "budget" },
    { id: "fund", name: words.fund, level: "regional", instrument: "grant", provider: "s6" },
  ]),
  ...when(has(1.2), "indicators", indicatorsOf(words, has)),
});

const followUpOf = ({ words, has }: Draft): Entry => ({
  ...when(has(1.2), "risks", risksOf(words, has)),
  ...when(has(1.1), "governance", {
    description: words.lead,
    leadDepartment: "s1",
    ...when(has(1), "politicalSponsor", "coordinator"),
  }),
  ...when(has(1.1), "monitoring", { responsible: "s1", reviewFrequency: "twice a year" }),
  ...when(has(1.3), "exchanges", [
    {
      id: "x1",
      kind: "study-visit",
      title: words.visit,
      host: "city",
      start: "2026-04-13",
      end: "2026-04-17",
    },
  ]),
  ...when(has(1), "learnings", [
    { id: "l1", by: "city", insight: words.lesson, use: "adapted", usedIn: ["a2"] },
  ]),
});

const when = (isThere: boolean, key: string, value: Value): Entry =>
  isThere ? { [key]: value } : {};

type Has = (ease: number) => boolean;

const pairingOf = ({ vision }: Phrases, isNamed: boolean): Entry => ({
  id: "pair",
  kind: "pair",
  priority: vision,
  period: { start: "2026-01", end: "2027-12" },
  partners: [
    {
      id: "partner",
      name: "Belo Horizonte",
      country: "BR",
      population: { value: 2300000, year: 2022 },
    },
  ],
  ...when(isNamed, "coordinators", [
    { city: "city", by: "coordinator" },
    { city: "partner", by: "coordinator" },
  ]),
});

const contextOf = (words: Phrases, has: Has): Entry => ({
  description: words.summary,
  ...when(has(1.4), "needs", words.needs),
  ...when(has(1.4), "territory", { scale: "municipality", description: words.summary }),
  ...when(
    has(1.6),
    "keyFacts",
    words.facts.map(([label, unit], at) => ({
      id: `fact-${at + 1}`,
      label,
      value: 12 + at * 17,
      unit,
      ...when(has(1.4), "year", 2024),
      ...when(has(1.4), "sources", ["survey"]),
    })),
  ),
});

const problemsOf = ({ problems: [problem, cause, effect] }: Phrases): Value => [
  { id: "p1", text: problem, kind: "problem" },
  { id: "p2", text: cause, kind: "cause", parent: "p1" },
  { id: "p3", text: effect, kind: "effect", parent: "p1" },
];

const groupOf = ({ group }: Phrases, has: Has): Entry => ({
  name: group,
  ...when(has(1.4), "coordinator", "coordinator"),
  members: ["s1", "s2", "s3", "s4", "s5"].map((stakeholder) => ({ stakeholder })),
});

const meetingsOf = (): Value =>
  ["2026-02-10", "2026-04-14", "2026-07-07", "2026-10-06"].map((date, at) => ({
    id: `m${at + 1}`,
    date,
    kind: at === 3 ? "consultation" : "local-group",
    draftDiscussed: at > 1,
  }));

interface ActionDraft {
  readonly each: Phrases["actions"][number];
  readonly at: number;
  readonly has: Has;
  readonly dice: Dice;
}

const actionOf = (
  { steps, lead }: Phrases,
  { each: [title, output], at, has, dice }: ActionDraft,
): Entry => {
  const year = 2026 + (at % 3);
  const cost = 20000 * (1 + Math.floor(dice() * 20));
  return {
    id: `a${at + 1}`,
    title,
    ...when(has(1.3), "description", `${title}. ${lead}`),
    objectives: [at % 2 === 0 ? "o2" : "o1"],
    ...when(has(1.7), "owners", [`s${(at % 2) + 1}`]),
    ...when(has(1.4), "partners", [`s${(at % 3) + 3}`]),
    ...when(has(1.8), "start", `${year}-03`),
    ...when(has(1.8), "end", `${year + 2}-09`),
    ...when(
      has(1.4),
      "steps",
      steps.map((name) => ({ title: name })),
    ),
    ...when(has(1.6), "outputs", [{ text: output, quantity: { value: 4 + at * 3 } }]),
    ...when(has(1.4), "costs", [{ label: title, money: { amount: cost } }]),
    ...when(has(1.2), "allocations", [
      { source: "own", money: { amount: cost / 4 }, state: "secured" },
      { source: "fund", money: { amount: cost / 2 }, state: "applied" },
    ]),
    ...when(dice() < 0.2, "gaps", { steps: { reason: "tbd" }, costs: { reason: "not-known" } }),
  };
};

const indicatorsOf = ({ indicators, stakeholders }: Phrases, has: Has): Value =>
  indicators.map(([name, unit], at) => ({
    id: `i${at + 1}`,
    name,
    kind: at < 2 ? "result" : "output",
    unit,
    direction: at === 0 ? "decrease" : "increase",
    measures: at < 2 ? [`o${2 - at}`] : [`a${at - 1}`],
    ...when(has(1.5), "baseline", { value: at === 0 ? 44 : 10, date: 2025 }),
    ...when(has(1.5), "targets", [{ by: 2031, value: at === 0 ? 41 : 40 }]),
    ...when(has(1.3), "source", stakeholders[4] ?? ""),
  }));

const risksOf = ({ risks }: Phrases, has: Has): Value =>
  risks.map(([description, mitigation], at) => ({
    id: `r${at + 1}`,
    description,
    likelihood: 4 - at,
    impact: 4,
    ...when(has(1.4), "mitigation", mitigation),
    ...when(has(1.3), "owner", "s1"),
    actions: [`a${at + 1}`],
  }));
