import type { Action } from "../../src/plan/types.generated.ts";
import { at, first, inFirst, type MutablePlan, type Mutators } from "./mutator.ts";

/** Whether an action has a cost that names an amount. */
const isPriced = ({ costs = [] }: Action): boolean => costs.some(({ money }) => money?.amount);

/** Adds a cost to an action, and returns its path in the action. */
const addCost = (action: Action, money: NonNullable<Action["costs"]>[number]["money"] & object) => {
  action.costs = [...(action.costs ?? []), { label: "Seeded", money }];
  return ["costs", action.costs.length - 1] as const;
};

/** Whether an action has no parts, so that what it costs itself adds to the whole. */
const isLeaf = ({ id }: Action, { actions = [] }: MutablePlan): boolean =>
  !actions.some(({ parent }) => parent === id);

/** Whether nothing else pays or costs on the line of an action, so that its own sums count. */
const standsAlone = ({ id }: Action, { sharedCosts = [] }: MutablePlan): boolean =>
  !sharedCosts.some(({ actions = [] }) => actions.includes(id));

const hasShare = ({ allocations = [] }: Action): boolean =>
  allocations.some(({ money }) => money?.amount);

/** How each rule of the topic is broken in a plan that keeps it. */
export const moneyMutators: Mutators = {
  "money/actions-have-costs": {
    seed: inFirst(
      "actions",
      (action, plan) => isPriced(action) && !action.gaps?.costs && standsAlone(action, plan),
      (action) => {
        delete action.costs;
        return ["costs"];
      },
    ),
  },
  "money/actions-have-funding": {
    seed: inFirst(
      "actions",
      (action, plan) => hasShare(action) && isPriced(action) && standsAlone(action, plan),
      (action) => {
        delete action.allocations;
        return ["allocations"];
      },
    ),
    companions: ["money/half-secured", "references/nothing-orphaned"],
  },
  "money/allocations-within-cost": {
    seed: inFirst(
      "actions",
      (action, plan) => hasShare(action) && isPriced(action) && standsAlone(action, plan),
      (action) => {
        const share = first(action.allocations, ({ money }) => money?.amount !== undefined);
        if (share?.item.money?.amount) share.item.money.amount *= 1000;
        return ["allocations"];
      },
    ),
  },
  "money/amount-ranges-ordered": {
    seed: inFirst(
      "actions",
      () => true,
      (action) => [...addCost(action, { min: 500, max: 50 }), "money", "min"],
    ),
    companions: ["money/budget-sums-match"],
  },
  "money/amounts-not-negative": {
    seed: inFirst("actions", isLeaf, (action) => [
      ...addCost(action, { amount: -1 }),
      "money",
      "amount",
    ]),
  },
  "money/amounts-stated": {
    seed: inFirst("actions", isPriced, ({ costs = [] }) => {
      const found = first(costs, ({ money }) => money !== undefined);
      delete found?.item.money;
      return found && ["costs", found.index, "money"];
    }),
  },
  "money/budget-sums-match": {
    seed: ({ budget, actions = [] }) => {
      if (!budget?.stated || !actions.some(isPriced)) return undefined;
      budget.stated = { amount: 1 };
      delete budget.breakdown;
      return at("budget", "stated");
    },
  },
  "money/gaps-explained": {
    seed: inFirst(
      "actions",
      (action, plan) => hasShare(action) && isPriced(action) && standsAlone(action, plan),
      (action) => {
        const share = first(action.allocations, ({ money }) => money?.amount !== undefined);
        if (share?.item.money?.amount) share.item.money.amount /= 2;
        return ["allocations"];
      },
    ),
    companions: ["money/half-secured"],
  },
  "money/programme-pays-no-plans": {
    seed: inFirst(
      "funding",
      ({ instrument }) => instrument !== "in-kind",
      (source, plan) => {
        if (plan.profile === "published") return undefined;
        source.programme = "International Urban Cooperation (IUC)";
        return ["programme"];
      },
    ),
  },
  "money/rates-given": {
    seed: inFirst(
      "actions",
      (_, { currency }) => currency !== undefined,
      (action) => [...addCost(action, { amount: 1, currency: "JPY" }), "money", "currency"],
    ),
  },
  "money/reimbursed-costs-bridged": {
    seed: (plan) => {
      const used = new Set(
        (plan.actions ?? []).flatMap(({ allocations = [] }) =>
          allocations.filter(({ state }) => state !== "rejected").map(({ source }) => source),
        ),
      );
      const found = first(plan.funding, ({ id }) => used.has(id));
      if (!found) return undefined;
      found.item.reimbursing = true;
      delete found.item.preFinancing;
      for (const risk of plan.risks ?? []) if (risk.category === "financial") delete risk.category;
      return at("funding", found.index, "preFinancing");
    },
  },
};
