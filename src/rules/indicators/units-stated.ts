import { defineRule } from "../../check/rule.ts";
import { boundsOf, seriesIn, type Series } from "../../plan/series.ts";

/** What is counted has a unit. */
export const unitsStated = defineRule({
  id: "indicators/units-stated",
  origin: ["IN04"],
  sources: ["Interreg: guidance on output and result indicators"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Numbers of an indicator have a unit.",
      why: "In three years somebody else reads the number and has to know what was counted.",
      fix: "Write the unit, such as trees, MWh a year or % of trips.",
      messages: { absent: "the numbers of this indicator have no unit" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Trees planted, unit: trees, targets: [{ by: 2030, value: 400 }] }]\n",
    "indicators: [{ id: i1, name: Trips by bus, measure: percent, targets: [{ by: 2030, value: 30 }] }]\n",
    "indicators: [{ id: i1, name: Look of the square, targets: [{ by: 2030, value: a place to meet }] }]\n",
    "indicators: [{ id: i1, name: Look of the square, measure: ordinal, targets: [{ by: 2030, value: 4 }] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Trees planted, targets: [{ by: 2030, value: 400 }] }\n",
      reports: ["2:7 absent"],
    },
    {
      yaml: "indicators:\n  - id: i1\n    name: Heat\n    parts:\n      - { name: Used, unit: MWh, baseline: { value: 5 } }\n      - { name: Lost, baseline: { min: 1, max: 2 } }\n",
      reports: ["6:11 absent"],
    },
  ],
  *check({ plan }) {
    for (const series of seriesIn(plan))
      if (series.unit === undefined && isCounted(series) && hasNumbers(series))
        yield { path: series.path, messageId: "absent", missing: "unit" };
  },
});

const isCounted = ({ indicator: { measure } }: Series): boolean =>
  measure === undefined || measure === "unit";

const hasNumbers = ({ owner: { baseline, targets = [] } }: Series): boolean =>
  [baseline, ...targets].some((figure) => boundsOf(figure) !== undefined);
