import { defineRule } from "../../check/rule.ts";
import { rangePlaces } from "../../plan/value-places.generated.ts";
import { valueAt, walk } from "../../plan/walk.ts";

/** The least a value may be is not more than the most. */
export const valueRangesOrdered = defineRule({
  id: "indicators/value-ranges-ordered",
  origin: [],
  sources: ["own judgement"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "The least a value may be is not more than the most.",
      why: "A range that runs backwards holds no value at all, so the target could never be met.",
      fix: "Swap min and max, or correct the mistyped figure.",
      messages: { backwards: "min is {min}, more than max, which is {max}" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees planted, baseline: { min: 5, max: 5 }, targets: [{ min: 300 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted, targets: [{ by: 2030, min: 400, max: 40 }] }\n",
      reports: ["2:63 backwards"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant trees, outputs: [{ text: Trees, quantity: { min: 2, max: 1 } }], effects: [{ what: Shade, min: 2, max: 1 }] }]\nindicators: [{ id: i1, name: Trees, parts: [{ name: Oaks, baseline: { min: 9, max: 8 }, values: [{ date: 2026, min: 2, max: 1 }] }] }]\n",
      reports: ["1:83 backwards", "1:129 backwards", "2:76 backwards", "2:117 backwards"],
    },
  ],
  *check({ plan }) {
    for (const place of rangePlaces)
      for (const { value, path } of walk(plan, place)) {
        const min = valueAt(value, ["min"]);
        const max = valueAt(value, ["max"]);
        if (typeof min === "number" && typeof max === "number" && min > max)
          yield { path: [...path, "min"], messageId: "backwards", data: { min, max } };
      }
  },
});
