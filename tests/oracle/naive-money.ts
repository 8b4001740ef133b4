// Money reckoned the slow and obvious way: every amount takes each value it can have at its ends, and sums
// are added in whole minor units. What src/plan computes with ranges must come to the same.
import type { Path } from "../../src/core/path.ts";
import type { Action, Allocation, Money, Plan } from "../../src/plan/types.generated.ts";

/** More than any sum of these plans: what an amount may be that nobody knows. */
export const HUGE = 10n ** 12n;

/** How many euros one unit is worth, in the plans of this oracle. */
export const worth: Readonly<Record<string, bigint>> = { EUR: 1n, BRL: 2n };

/** A value for everything of a plan that has an amount, or should have one. */
export type Choice = ReadonlyMap<object, bigint>;

/** The least and the most that an entry may cost or give, in cents. */
export const endsOf = ({ money }: { readonly money?: Money }): readonly [bigint, bigint] => {
  if (money === undefined || (money.per === "year" && money.times === undefined)) return [0n, HUGE];
  const cents = 100n * BigInt(money.times ?? 1) * (worth[money.currency ?? "EUR"] ?? 0n);
  const low = BigInt(money.amount ?? money.min ?? 0) * cents;
  const high = money.amount ?? money.max;
  const most = high === undefined || money.partial === true ? HUGE : BigInt(high) * cents;
  if (money.approximate !== true) return [low, most];
  return [(low * 9n) / 10n, most === HUGE ? HUGE : (most * 11n) / 10n];
};

/** Everything of a plan that has an amount, or should have one: an action with no cost of its own, too. */
export const pricedIn = (plan: Plan): readonly (readonly [object, readonly [bigint, bigint]])[] => {
  const { actions = [], sharedCosts = [], budget } = plan;
  const entries = [
    ...actions.flatMap(({ costs = [], allocations = [] }) => [...costs, ...allocations]),
    ...sharedCosts,
    ...sharedCosts.flatMap(({ allocations = [] }) => allocations),
    ...(budget?.breakdown ?? []),
  ];
  const unpriced = actions.filter(({ costs }) => costs === undefined);
  return [
    ...entries.map((entry) => [entry, endsOf(entry)] as const),
    ...unpriced.map((action) => [action, [0n, HUGE]] as const),
    ...(budget?.stated ? [[budget, endsOf({ money: budget.stated })] as const] : []),
  ];
};

/** Every way to choose an end for every amount. */
export function* corners(plan: Plan): Generator<Choice> {
  const priced = pricedIn(plan);
  const open = priced.filter(([, [low, high]]) => low !== high);
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const choice = new Map(priced.map(([entry, [low]]) => [entry, low]));
    for (const [index, [entry, [, high]]] of open.entries())
      if (Math.floor(bits / 2 ** index) % 2 === 1) choice.set(entry, high);
    yield choice;
  }
}

/** A choice between the ends: each share, from 0 to 1000, tells how far up the next amount is. */
export const between = (plan: Plan, shares: readonly number[]): Choice =>
  new Map(
    pricedIn(plan).map(([entry, [low, high]], index) => {
      const share = BigInt(shares[index % shares.length] ?? 0);
      return [entry, low + ((high - low) * share) / 1000n];
    }),
  );

const isGivenUp = ({ status }: Action): boolean => status === "cancelled";

const partsOf = ({ actions = [] }: Plan, { id }: Action): readonly Action[] =>
  actions.filter(({ parent }) => parent === id);

const wholes = ({ actions = [] }: Plan): readonly Action[] =>
  actions.filter(({ parent }) => parent === undefined);

/** Whether an action draws on a shared cost, by itself or as a part. */
const isSharing = ({ sharedCosts = [] }: Plan, { id, parent = "" }: Action): boolean =>
  sharedCosts.some(({ actions }) => actions?.includes(id) === true || actions?.includes(parent));

const total = (entries: readonly object[], choice: Choice): bigint =>
  entries.reduce((sum, entry) => sum + (choice.get(entry) ?? 0n), 0n);

/** What an action costs: its own costs, else those of its parts that go on. */
export const costOf = (plan: Plan, action: Action, choice: Choice): bigint => {
  if (action.costs !== undefined) return total(action.costs, choice);
  const parts = partsOf(plan, action);
  if (parts.length === 0) return isSharing(plan, action) ? 0n : total([action], choice);
  return parts
    .filter((part) => !isGivenUp(part))
    .reduce((sum, part) => sum + costOf(plan, part, choice), 0n);
};

const sharesOf = (plan: Plan, action: Action): readonly Allocation[] =>
  action.allocations ??
  partsOf(plan, action)
    .filter((part) => !isGivenUp(part))
    .flatMap((part) => sharesOf(plan, part));

const isHoped = ({ state }: Allocation): boolean => state !== "rejected";

/** Something that costs and is paid for, and where it stands. */
export interface Line {
  readonly path: Path;
  readonly cost: (choice: Choice) => bigint;
  readonly shares: readonly Allocation[];
}

/** Actions and shared costs, each with what is given for it. */
export const linesOf = (plan: Plan, actions: readonly Action[]): readonly Line[] => [
  ...actions
    .filter((action) => !isGivenUp(action))
    .map((action) => ({
      path: ["actions", (plan.actions ?? []).indexOf(action)],
      cost: (choice: Choice) => costOf(plan, action, choice),
      shares: sharesOf(plan, action).filter(isHoped),
    })),
  ...(plan.sharedCosts ?? []).map((shared, index) => ({
    path: ["sharedCosts", index],
    cost: (choice: Choice) => total([shared], choice),
    shares: (shared.allocations ?? []).filter(isHoped),
  })),
];

/** What counts once in the money of a plan. */
export const planLines = (plan: Plan): readonly Line[] => linesOf(plan, wholes(plan));

/** What can be compared one by one: everything that says money itself, and does not draw on a shared cost. */
export const comparable = (plan: Plan): readonly Line[] => {
  const { actions = [] } = plan;
  const kin = (action: Action) => [
    action,
    ...partsOf(plan, action),
    ...actions.filter(({ id }) => id === action.parent),
  ];
  const own = actions.filter(
    (action) =>
      (action.costs !== undefined || action.allocations !== undefined) &&
      !kin(action).some((one) => isSharing(plan, one)),
  );
  return linesOf(plan, own).filter(
    ({ path: [list, index], shares }) =>
      shares.length > 0 && (list !== "actions" || isPriced(plan, actions[Number(index)])),
  );
};

const isPriced = (plan: Plan, action: Action | undefined): boolean =>
  action !== undefined &&
  (action.costs !== undefined ||
    partsOf(plan, action).some((part) => !isGivenUp(part) && part.costs !== undefined));

export const sharesTotal = (shares: readonly Allocation[], choice: Choice): bigint =>
  total(shares, choice);

/** Every sum the actions and shared costs may come to: what was given up may or may not be in it. */
export const budgetTotals = (plan: Plan, choice: Choice): readonly bigint[] =>
  addUp(
    [total(plan.sharedCosts ?? [], choice)],
    wholes(plan).map((action) => sumsOf(plan, action, choice)),
  );

const sumsOf = (plan: Plan, action: Action, choice: Choice): readonly bigint[] => {
  const parts = action.costs === undefined ? partsOf(plan, action) : [];
  const sums =
    parts.length === 0
      ? [costOf(plan, action, choice)]
      : addUp(
          [0n],
          parts.map((part) => sumsOf(plan, part, choice)),
        );
  return isGivenUp(action) ? [0n, ...sums] : sums;
};

const addUp = (start: readonly bigint[], all: readonly (readonly bigint[])[]): readonly bigint[] =>
  all.reduce((sums, more) => sums.flatMap((sum) => more.map((one) => sum + one)), start);
