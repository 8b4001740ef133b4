import { isLive, stakeholderOf } from "../../src/plan/actions.ts";
import type { Action, Allocation } from "../../src/plan/types.generated.ts";
import { hasReached } from "../../src/plan/maturity.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, first, inFirst, type MutablePlan, type Mutators } from "./mutator.ts";

/** Every share of a source in the plan. */
const allocationsIn = ({ actions = [], sharedCosts = [] }: MutablePlan): readonly Allocation[] =>
  [...actions, ...sharedCosts].flatMap(({ allocations }) => allocations ?? []);

/** Whether firms and associations alone own an action. */
const isOfOthers = ({ stakeholders = [] }: MutablePlan, { owners = [] }: Action): boolean =>
  owners.map(stakeholderOf).every((owner) => {
    const sector = stakeholders.find(({ id }) => id === owner)?.sector;
    return sector === "private" || sector === "civic";
  });

/** How money is planned without care. */
export const moneyMoreMutators: Mutators = {
  "money/costs-itemised": {
    seed: inFirst(
      "actions",
      (action, plan) =>
        standsAlone(action, plan) &&
        action.phases === undefined &&
        action.allocations === undefined,
      (action) => {
        action.steps = ["Ask", "Draw", "Buy", "Build", "Open"].map((title) => ({
          title,
          milestone: true,
        }));
        action.costs = [{ label: "All of it", kind: "staff", money: { amount: 100000 } }];
        return ["costs"];
      },
    ),
  },
  "money/half-secured": {
    seed: (plan) => {
      const isPriced = allocationsIn(plan).some(({ money }) => money?.amount !== undefined);
      if (!isPriced || hasReached(plan.status, "adopted")) return undefined; // there, another rule speaks
      for (const allocation of allocationsIn(plan)) allocation.state = "applied";
      return at("funding");
    },
  },
  "money/not-one-source-alone": {
    seed: (plan) => {
      const priced = allocationsIn(plan).find(({ money }) => money?.amount !== undefined);
      const source = first(plan.funding, ({ id }) => id === priced?.source);
      if (!source) return undefined;
      for (const allocation of allocationsIn(plan)) allocation.source = source.item.id;
      return at("funding", source.index);
    },
    companions: ["integration/scores-match-plan", "references/nothing-orphaned"],
  },
  "money/open-calls-used": {
    seed: (plan) => {
      const found = first(plan.actions, ({ allocations }) => allocations !== undefined);
      const [allocation] = found?.item.allocations ?? [];
      const source = plan.funding?.find(({ id }) => id === allocation?.source);
      if (!found || !allocation || !source) return undefined;
      source.openUntil = "2026-05";
      allocation.state = "identified";
      for (const other of allocationsIn(plan)) if (other !== allocation) other.state = "applied";
      return at("actions", found.index, "allocations", 0, "source");
    },
    companions: ["money/half-secured"],
    today: "2026-11-23",
  },
  "money/running-costs-carried": {
    seed: (plan) => {
      const found = first(plan.actions, (action) => action.costs !== undefined && isLive(action));
      const [cost] = found?.item.costs ?? [];
      if (!found || !cost || plan.period?.end === undefined) return undefined;
      cost.recurring = true;
      cost.year = 2090;
      drop(cost, "carrier");
      return at("actions", found.index, "costs", 0, "carrier");
    },
  },
  "money/small-owners-bridged": {
    seed: (plan) => {
      const isPaid = ({ allocations, owners }: Action): boolean =>
        allocations !== undefined && owners !== undefined;
      const found =
        first(plan.actions, (action) => isPaid(action) && isOfOthers(plan, action)) ??
        first(plan.actions, isPaid);
      if (!found || plan.funding === undefined) return undefined;
      found.item.owners = [{ stakeholder: "bike-club" }];
      plan.stakeholders = [
        ...(plan.stakeholders ?? []),
        {
          id: "bike-club",
          name: "Bicycle club",
          sector: "civic",
          level: "local",
          interest: 3,
          power: 2,
        },
      ];
      for (const source of plan.funding) {
        source.reimbursing = true;
        drop(source, "preFinancing");
      }
      plan.risks = (plan.risks ?? []).filter(({ category }) => category !== "financial");
      return at("actions", found.index, "allocations");
    },
    companions: [
      "money/reimbursed-costs-bridged",
      "risks/politics-and-money-considered",
      "risks/actions-have-risk",
      "participation/stakeholders-scored",
    ],
  },
  "money/some-money-secured": {
    seed: (plan) => {
      const all = allocationsIn(plan);
      if (all.length === 0 || plan.funding === undefined) return undefined;
      for (const allocation of all)
        if (allocation.state === "secured") allocation.state = "applied";
      return at("funding");
    },
  },
  "money/sources-ranked": {
    seed: inFirst(
      "actions",
      (action, plan) => standsAlone(action, plan) && (plan.funding?.length ?? 0) > 1,
      (action, { funding = [] }) => {
        action.costs = [{ label: "Works", kind: "capital", money: { amount: 900000 } }];
        action.allocations = funding
          .slice(0, 2)
          .map(({ id }) => ({ source: id, money: { amount: 450000 } }));
        return ["allocations"];
      },
    ),
    companions: ["money/budget-sums-match", "money/half-secured", "references/nothing-orphaned"],
  },
  "money/staff-time-valued": {
    seed: (plan) => {
      const costs = (plan.actions ?? []).flatMap((action) => action.costs ?? []);
      if (costs.length === 0) return undefined;
      for (const cost of [...costs, ...(plan.sharedCosts ?? [])]) cost.kind = "services";
      for (const cost of costs) Reflect.deleteProperty(cost, "effort");
      drop(plan, "commitments");
      return at("actions");
    },
    companions: ["money/amounts-stated"],
  },
};
