// The check of high scores against the plan itself, held against an oracle that tries every way to fill in
// what the plan leaves open: a score is called contradicted only where all of them contradict it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type Day } from "../../src/plan/day.ts";
import { buildModel, when } from "../../src/plan/model.ts";
import type { CheckedAspect } from "../../src/plan/one-sided.ts";
import type { Horizons, Profile } from "../../src/plan/profile.generated.ts";
import type {
  Action,
  Allocation,
  FundingSource,
  Plan,
  PolicyDocument,
  Stakeholder,
} from "../../src/plan/types.generated.ts";
import { scoresMatchPlan } from "../../src/rules/integration/scores-match-plan.ts";
import { runRules } from "../../src/check/run-rules.ts";

const horizons: Horizons = {
  short: { from: 0, to: 24 },
  medium: { from: 24, to: 60 },
  long: { from: 60, to: 180 },
};

const profile: Profile = {
  iuc: "profile/1",
  id: "test",
  title: "Test",
  labels: { plan: "Plan" },
  horizons,
  integration: { scale: { min: 1, max: 5 }, aspects: [] },
};

const planOf = (aspect: CheckedAspect, own: Partial<Plan>): Plan => ({
  iuc: "plan/1",
  id: "p",
  title: "P",
  profile: "test",
  language: "en",
  status: "final",
  cities: [{ id: "c", name: "C", country: "PT" }],
  integration: { assessments: [{ items: [{ aspect, score: 5 }] }] },
  ...own,
});

/** What the rule says the plan is limited to; nothing where it does not speak. */
const claimed = (aspect: CheckedAspect, own: Partial<Plan>): unknown => {
  const model = buildModel({ plan: planOf(aspect, own), profile });
  const run = { rules: [scoresMatchPlan], model, levels: undefined, today: undefined };
  const [finding] = runRules({ ...run, origin: (path) => path }).findings;
  return finding?.params.only;
};

/** Every way to fill in the values that are open. */
const fillings = (
  values: readonly (string | undefined)[],
  possible: readonly string[],
): readonly (readonly string[])[] =>
  values.reduce<readonly (readonly string[])[]>(
    (all, value) =>
      all.flatMap((one) =>
        (value === undefined ? possible : [value]).map((each) => [...one, each]),
      ),
    [[]],
  );

/** The one value that all entries have in every filling; nothing where there is a way out. */
const onlyValue = (
  values: readonly (string | undefined)[],
  possible: readonly string[],
  least: number,
): string | undefined => {
  if (values.length < least) return undefined;
  const sides = fillings(values, possible).map((filled) => [...new Set(filled)]);
  const [[only] = []] = sides;
  return sides.every(([first, ...others]) => first === only && others.length === 0)
    ? only
    : undefined;
};

const maybe = <T extends string>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined, freq: 4 });

const status = fc.constantFrom(
  "in-progress" as const,
  "in-progress" as const,
  "cancelled" as const,
);

/** Leaves out what is undefined, as a plan has it. */
const put = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  // The one key is there or not, as the type says.
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

const actionsWith = <V>(
  values: readonly (readonly [V, Action["status"]])[],
  body: (value: V) => Partial<Action>,
): Action[] =>
  values.map(([value, state], index) => ({
    id: `a${String(index)}`,
    title: "A",
    ...put("status", state),
    ...body(value),
  }));

const runs = { numRuns: 400 };

describe("a score is contradicted where every way to fill the gaps contradicts it", () => {
  test.each([
    ["investment-mix", ["hard", "soft"], (value: string) => ({ nature: value })],
    [
      "spatial",
      ["site", "city", "region"],
      (value: string) => ({ location: { spatialLevel: value } }),
    ],
  ] as const)("%s", (aspect, values, body) => {
    const pairs = fc.array(fc.tuple(maybe(...values), status), { maxLength: 4 });
    fc.assert(
      fc.property(pairs, (chosen) => {
        const actions = actionsWith(chosen, (value) =>
          value === undefined ? {} : (body(value) as Partial<Action>),
        );
        const live = chosen.filter(([, state]) => state !== "cancelled").map(([value]) => value);
        expect(claimed(aspect, { actions })).toBe(onlyValue(live, values, 2));
      }),
      runs,
    );
  });

  test("funding-mix", () => {
    const levels = ["own", "national", "eu"] as const;
    const source = maybe(...levels);
    const given = fc.array(
      fc.record({
        source: fc.constantFrom("f0", "f1", "f2"),
        state: fc.constantFrom("secured", "rejected"),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.tuple(source, source, source),
        given,
        status,
        given,
        (kinds, own, state, common) => {
          const funding: FundingSource[] = kinds.map((level, index) => ({
            id: `f${String(index)}`,
            name: "F",
            ...put("level", level),
          }));
          const list = (all: readonly { source: string; state: string }[]): Allocation[] =>
            all.map((one) => ({
              source: one.source,
              state: one.state === "secured" ? "secured" : "rejected",
            }));
          const actions: Action[] = [
            { id: "a", title: "A", status: state, allocations: list(own) },
          ];
          const sharedCosts = [{ id: "s", label: "S", allocations: list(common) }];
          const live = [...(state === "cancelled" ? [] : own), ...common].filter(
            (one) => one.state !== "rejected",
          );
          const values = live.map((one) => kinds[Number(one.source.slice(1))]);
          expect(claimed("funding-mix", { funding, actions, sharedCosts })).toBe(
            onlyValue(values, levels, 1),
          );
        },
      ),
      runs,
    );
  });

  const people = (
    key: "sector" | "level",
    values: readonly (string | undefined)[],
  ): Stakeholder[] =>
    values.map(
      (value, index) =>
        // The values below are values of the field.
        ({ id: `s${String(index)}`, name: "S", ...put(key, value) }) as Stakeholder,
    );

  const parties = fc.array(fc.constantFrom("s0", "s1", "s2"), { maxLength: 3 });

  test("stakeholders-delivery", () => {
    const sectors = ["public", "private", "civic"] as const;
    const kinds = fc.tuple(maybe(...sectors), maybe(...sectors), maybe(...sectors));
    fc.assert(
      fc.property(kinds, parties, parties, status, (chosen, owners, partners, state) => {
        const actions: Action[] = [
          { id: "a", title: "A", owners },
          { id: "b", title: "B", status: state, partners },
        ];
        const ids = [...owners, ...(state === "cancelled" ? [] : partners)];
        const only = onlyValue(
          ids.map((id) => chosen[Number(id.slice(1))]),
          sectors,
          1,
        );
        expect(
          claimed("stakeholders-delivery", { stakeholders: people("sector", chosen), actions }),
        ).toBe(only === "public" ? only : undefined);
      }),
      runs,
    );
  });

  test("multi-level", () => {
    const levels = ["local", "regional", "national"] as const;
    const kinds = fc.tuple(maybe(...levels), maybe(...levels), maybe(...levels));
    const documents = fc.array(maybe(...levels), { maxLength: 2 });
    fc.assert(
      fc.property(kinds, parties, parties, documents, (chosen, owners, members, papers) => {
        const policies: PolicyDocument[] = papers.map((level, index) => ({
          id: `d${String(index)}`,
          title: "D",
          ...put("level", level),
        }));
        const own: Partial<Plan> = {
          stakeholders: people("level", chosen),
          actions: [{ id: "a", title: "A", owners }],
          localGroup: { members: members.map((stakeholder) => ({ stakeholder })) },
          context: { policies },
        };
        const values = [
          ...[...owners, ...members].map((id) => chosen[Number(id.slice(1))]),
          ...papers,
        ];
        expect(claimed("multi-level", own)).toBe(onlyValue(values, levels, 1));
      }),
      runs,
    );
  });

  test("over-time", () => {
    const date = fc.constantFrom(
      ...[
        "2025",
        "2026",
        "2026-H2",
        "2027",
        "2027-12",
        "2028",
        "2028-01",
        "2029",
        "2030",
        "2030-12",
      ],
      ...["2028-01-01", "2031-01-01", "2031", "2031-03-01", "2032", "2035"],
    );
    const starts = fc.constantFrom("2026", "2026-01", "2026-01-01", "2026-H1");
    fc.assert(
      fc.property(starts, fc.array(date, { minLength: 1, maxLength: 3 }), (start, ends) => {
        const actions: Action[] = ends.map((end, index) => ({
          id: `a${String(index)}`,
          title: "A",
          end,
        }));
        const period = { start, end: 2045 };
        const model = buildModel({ plan: planOf("over-time", { actions, period }), profile });
        const spans = [start, ...ends].map((one) => when(model, one));
        const days = spans.map((span) => [span?.earliest ?? "", span?.latest ?? ""] as const);
        expect(claimed("over-time", { actions, period })).toBe(
          ends.length < 2 ? undefined : onlyTerm(days),
        );
      }),
      runs,
    );
  });

  /** The term in which all ends fall, whichever days the start and the ends are on. */
  const onlyTerm = ([start, ...ends]: readonly (readonly [Day, Day])[]): string | undefined => {
    const terms = new Set(
      (start ?? []).flatMap((begin) => ends.flatMap((end) => end.map((day) => termOf(begin, day)))),
    );
    const [only, ...others] = terms;
    return others.length === 0 ? only : undefined;
  };

  const termOf = (begin: Day, end: Day): string => {
    const isUpTo = (months: number): boolean => end <= addDays(addMonths(begin, months), -1);
    if (isUpTo(horizons.short.to)) return "short";
    return isUpTo(horizons.medium.to) ? "medium" : "long";
  };
});
