import fc from "fast-check";
import type {
  Action,
  Allocation,
  CostItem,
  Money,
  Plan,
  SharedCost,
} from "../../src/plan/types.generated.ts";
import { endsOf } from "./naive-money.ts";

/** Amounts whose tenth is whole, so that “about” has whole ends. */
const euros = fc.integer({ min: 0, max: 20 }).map((tens) => tens * 10);

const money: fc.Arbitrary<Money> = fc.oneof(
  { weight: 6, arbitrary: euros.map((amount) => ({ amount })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(euros, euros)
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  },
  euros.map((min) => ({ min })),
  euros.map((amount) => ({ amount, approximate: true })),
  euros.map((amount) => ({ amount, partial: true })),
  euros.map((amount) => ({ amount, currency: "BRL" as const })),
  euros.map((amount) => ({ amount, per: "year" as const, times: 3 })),
  euros.map((amount) => ({ amount, per: "year" as const })),
);

/** A total as plans state it: often more than what has a price so far. */
const statedTotal: fc.Arbitrary<Money> = fc.oneof(
  money,
  fc.integer({ min: 5, max: 200 }).map((tens) => ({ amount: tens * 10 })),
);

const sources = ["f1", "f2", "f3"] as const;

const allocation: fc.Arbitrary<Allocation> = fc.record(
  {
    source: fc.constantFrom(...sources),
    money,
    state: fc.constantFrom("identified", "applied", "secured", "secured", "rejected"),
  },
  { requiredKeys: ["source"] },
);

const allocations = fc.array(allocation, { minLength: 1, maxLength: 2 });

const costs: fc.Arbitrary<CostItem[]> = fc.array(fc.record({ money }, { requiredKeys: [] }), {
  minLength: 1,
  maxLength: 2,
});

const body = fc.record(
  { costs, allocations, status: fc.constantFrom("in-progress", "in-progress", "cancelled") },
  { requiredKeys: [] },
);

const action = (id: string, parent?: string): fc.Arbitrary<Action> =>
  body.map((own) => ({ id, title: id, ...(parent === undefined ? {} : { parent }), ...own }));

/** An action that names its sources, made of two parts of which each may or may not say what it costs. */
const packaged = (id: string): fc.Arbitrary<Action[]> => {
  const part = (own: string): fc.Arbitrary<Action> =>
    fc.option(costs, { nil: {}, freq: 2 }).map((told) => ({
      id: own,
      title: own,
      parent: id,
      ...(told instanceof Array ? { costs: told } : {}),
    }));
  return fc
    .tuple(allocations, part(`${id}-1`), part(`${id}-2`))
    .map(([given, ...parts]) => [{ id, title: id, allocations: given }, ...parts]);
};

/** An action; many are made of parts, and may say money of their own all the same. */
const family = (id: string): fc.Arbitrary<Action[]> =>
  fc.oneof(
    { weight: 2, arbitrary: action(id).map((one) => [one]) },
    fc.tuple(action(id), action(`${id}-1`, id), action(`${id}-2`, id)),
    packaged(id),
  );

const shared: fc.Arbitrary<SharedCost> = fc
  .record(
    {
      money,
      actions: fc.subarray(["a", "b", "b-1"]),
      allocations: fc.array(allocation, { minLength: 1, maxLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map((own) => ({ id: "s", label: "Office", ...own }));

/** Plans with money of all kinds: ranges, open ends, parts, shared costs, and what was refused or given up. */
export const plansWithMoney: fc.Arbitrary<Plan> = fc
  .record({
    a: family("a"),
    b: fc.option(family("b"), { nil: [] }),
    sharedCosts: fc.option(fc.tuple(shared), { nil: undefined }),
    stated: fc.option(statedTotal, { nil: undefined }),
  })
  .filter(({ a, b, sharedCosts = [] }) => openIn([...a, ...b], sharedCosts) <= 9)
  .map(({ a, b, sharedCosts, stated }) => ({
    iuc: "plan/1",
    id: "p",
    title: "P",
    profile: "iuc-lap",
    language: "en",
    status: "final",
    currency: "EUR",
    cities: [{ id: "c", name: "C", country: "PT" }],
    rates: [{ from: "BRL", to: "EUR", rate: 2 }],
    funding: sources.map((id) => ({ id, name: id })),
    actions: [...a, ...b],
    ...(sharedCosts ? { sharedCosts: [...sharedCosts] } : {}),
    ...(stated ? { budget: { stated } } : {}),
  }));

/** How many amounts may take several values: each doubles the work of the oracle. */
const openIn = (actions: readonly Action[], sharedCosts: readonly SharedCost[]): number => {
  const entries: readonly { readonly money?: Money }[] = [
    ...actions.flatMap((one) => [...(one.costs ?? [{}]), ...(one.allocations ?? [])]),
    ...sharedCosts.flatMap((one) => [one, ...(one.allocations ?? [])]),
  ];
  return entries.filter((entry) => {
    const [low, high] = endsOf(entry);
    return low !== high;
  }).length;
};
