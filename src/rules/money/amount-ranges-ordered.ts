import { defineRule } from "../../check/rule.ts";
import { amounts } from "../../plan/amounts.ts";
import type { Money } from "../../plan/types.generated.ts";

/** The least an amount may be is not more than the most. */
export const amountRangesOrdered = defineRule({
  id: "money/amount-ranges-ordered",
  origin: [],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "The least an amount may be is not more than the most.",
      why: "A range that runs backwards cannot be added up, so every sum it enters would be wrong.",
      fix: "Swap min and max, or correct the mistyped figure; give amount or a range, not both.",
      messages: {
        backwards: "min is {min}, more than max, which is {max}",
        outside: "the amount is {amount}, but the range goes from {min} to {max}",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, costs: [{ money: { min: 5, max: 5 } }, { money: { min: 5 } }] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    costs: [{ money: { min: 500, max: 50 } }]\n",
      reports: ["4:29 backwards"],
    },
    { yaml: "budget: { stated: { amount: 9, min: 10, max: 20 } }\n", reports: ["1:29 outside"] },
  ],
  *check({ plan }) {
    for (const { money, path } of amounts(plan)) {
      const { min = -Infinity, max = Infinity } = money;
      if (min > max) yield { path: [...path, "min"], messageId: "backwards", data: { min, max } };
      else if (isOutside(money))
        yield {
          path: [...path, "amount"],
          messageId: "outside",
          data: { amount: money.amount ?? 0, min: money.min ?? "any", max: money.max ?? "any" },
        };
    }
  },
});

const isOutside = ({ amount, min = -Infinity, max = Infinity }: Money): boolean =>
  amount !== undefined && (amount < min || amount > max);
