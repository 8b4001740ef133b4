// The rules on money against an oracle that tries every value: a rule speaks where it holds for all of them,
// and nowhere else.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/check/rule.ts";
import { runRules } from "../../src/check/run-rules.ts";
import { buildModel, type PlanModel } from "../../src/plan/model.ts";
import type { Range } from "../../src/plan/money.ts";
import { planCost, planGap } from "../../src/plan/totals.ts";
import type { Plan } from "../../src/plan/types.generated.ts";
import { allocationsWithinCost } from "../../src/rules/money/allocations-within-cost.ts";
import { budgetSumsMatch } from "../../src/rules/money/budget-sums-match.ts";
import { gapsExplained } from "../../src/rules/money/gaps-explained.ts";
import { halfSecured } from "../../src/rules/money/half-secured.ts";
import { notOneSourceAlone } from "../../src/rules/money/not-one-source-alone.ts";
import { plansWithMoney } from "./money-plans.ts";
import {
  between,
  budgetTotals,
  comparable,
  corners,
  HUGE,
  planLines,
  sharesTotal,
  type Choice,
  type Line,
} from "./naive-money.ts";

const modelOf = (plan: Plan): PlanModel =>
  buildModel({
    plan,
    profile: { iuc: "profile/1", id: "iuc-lap", title: "T", labels: { plan: "Plan" } },
  });

/** Where a rule speaks, and with which message. */
const said = (rule: Rule, plan: Plan): readonly string[] =>
  runRules({
    rules: [rule],
    model: modelOf(plan),
    levels: { [rule.id]: "error" },
    today: undefined,
    origin: (path) => path,
  })
    .findings.map(({ path, messageId }) => `${path.join("/")} ${messageId}`)
    .sort();

type Predicate = (choice: Choice) => boolean;

/** What holds whatever the amounts are; tried at every corner. */
const certain = (plan: Plan, holds: Predicate): boolean => [...corners(plan)].every(holds);

/** What is claimed must hold between the corners, too. */
const holdsBetween = (plan: Plan, shares: readonly number[], holds: Predicate): boolean =>
  holds(between(plan, shares));

const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 12 });

const isShort =
  ({ cost, shares: given }: Pick<Line, "cost" | "shares">): Predicate =>
  (choice) => {
    const price = cost(choice);
    return (price - sharesTotal(given, choice)) * 100n > price;
  };

const isMore =
  ({ cost, shares: given }: Line): Predicate =>
  (choice) =>
    sharesTotal(given, choice) * 100n > cost(choice) * 101n;

/** The whole plan as one line. */
const wholeOf = (plan: Plan): Pick<Line, "cost" | "shares"> => {
  const lines = planLines(plan);
  return {
    cost: (choice) => lines.reduce((sum, { cost }) => sum + cost(choice), 0n),
    shares: lines.flatMap((line) => line.shares),
  };
};

const runs = { numRuns: 500 };

describe("sums are ranges that hold every choice, and no more", () => {
  const rangeOver = (plan: Plan, value: (choice: Choice) => bigint): Range => {
    let [min, max] = [HUGE * HUGE, 0n];
    for (const choice of corners(plan)) {
      const one = value(choice);
      if (one < min) min = one;
      if (one > max) max = one;
    }
    return { min: Number(min), max: max >= HUGE / 2n ? Infinity : Number(max) };
  };

  test("what a plan costs at least and at most", () => {
    fc.assert(
      fc.property(plansWithMoney, (plan) => {
        expect(planCost(modelOf(plan))).toEqual(rangeOver(plan, wholeOf(plan).cost));
      }),
      runs,
    );
  });

  test("what is missing at least, line by line: money for one pays for no other", () => {
    fc.assert(
      fc.property(plansWithMoney, (plan) => {
        const gap = (choice: Choice): bigint =>
          planLines(plan).reduce((sum, { cost, shares: given }) => {
            const one = cost(choice) - sharesTotal(given, choice);
            return sum + (one > 0n ? one : 0n);
          }, 0n);
        expect(planGap(modelOf(plan)).min).toBe(rangeOver(plan, gap).min);
      }),
      runs,
    );
  });
});

describe("rules speak where every choice bears them out, and only there", () => {
  test("sources give more than something costs", () => {
    fc.assert(
      fc.property(plansWithMoney, shares, (plan, way) => {
        const due = comparable(plan).filter((line) => certain(plan, isMore(line)));
        const expected = due.map(({ path }) => `${path.join("/")}/allocations more`).sort();
        expect(said(allocationsWithinCost, plan)).toEqual(expected);
        expect(due.every((line) => holdsBetween(plan, way, isMore(line)))).toBe(true);
      }),
      runs,
    );
  });

  test("a part or the whole has a gap", () => {
    fc.assert(
      fc.property(plansWithMoney, shares, (plan, way) => {
        const due = comparable(plan).filter((line) => certain(plan, isShort(line)));
        const whole = wholeOf(plan);
        const isWhole = whole.shares.length > 0 && certain(plan, isShort(whole));
        const place = plan.budget === undefined ? "budget" : "budget/description";
        const parts = due.map(({ path }) => `${path.join("/")}/allocations part`).sort();
        const expected = parts.length === 0 && isWhole ? [`${place} plan`] : parts;
        expect(said(gapsExplained, plan)).toEqual(expected);
        expect(due.every((line) => holdsBetween(plan, way, isShort(line)))).toBe(true);
      }),
      runs,
    );
  });

  test("the stated total is not what the costs add up to", () => {
    fc.assert(
      fc.property(plansWithMoney, (plan) => {
        const { budget, actions = [], sharedCosts = [] } = plan;
        const stated = (choice: Choice): bigint => (budget ? (choice.get(budget) ?? 0n) : 0n);
        const isOver: Predicate = (choice) =>
          budgetTotals(plan, choice).every((sum) => sum * 100n > stated(choice) * 101n);
        const isUnder: Predicate = (choice) =>
          budgetTotals(plan, choice).every((sum) => sum * 100n < stated(choice) * 99n);
        const isPriced = sharedCosts.length > 0 || actions.some(({ costs }) => costs);
        const isDue = budget && isPriced && (certain(plan, isOver) || certain(plan, isUnder));
        expect(said(budgetSumsMatch, plan)).toEqual(isDue ? ["budget/stated costs"] : []);
      }),
      runs,
    );
  });

  test("one source carries nearly all", () => {
    fc.assert(
      fc.property(plansWithMoney, (plan) => {
        const given = wholeOf(plan).shares;
        const isAlone =
          (id: string): Predicate =>
          (choice) => {
            const own = sharesTotal(
              given.filter(({ source }) => source === id),
              choice,
            );
            return own * 100n > sharesTotal(given, choice) * 80n;
          };
        const expected = (plan.funding ?? []).flatMap(({ id }, index) =>
          certain(plan, isAlone(id)) ? [`funding/${String(index)} alone`] : [],
        );
        expect(said(notOneSourceAlone, plan)).toEqual(expected);
      }),
      runs,
    );
  });

  test("less than half of the costs is secured", () => {
    fc.assert(
      fc.property(plansWithMoney, (plan) => {
        const whole = wholeOf(plan);
        const secured = whole.shares.filter(({ state }) => state === "secured");
        const isLess: Predicate = (choice) =>
          sharesTotal(secured, choice) * 2n < whole.cost(choice);
        const isDue = whole.shares.length > 0 && certain(plan, isLess);
        expect(said(halfSecured, plan)).toEqual(isDue ? ["funding less"] : []);
      }),
      runs,
    );
  });
});
