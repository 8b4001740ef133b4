import { defineRule } from "../../check/rule.ts";
import type { Path } from "../../core/path.ts";
import { each } from "../../plan/each.ts";
import { boundsOf, isPercent, seriesIn, textsOf, type Series } from "../../plan/series.ts";

/** A share lies between nothing and all. */
export const percentWithinRange = defineRule({
  id: "indicators/percent-within-range",
  origin: ["IN04"],
  sources: ["Interreg: guidance on output and result indicators"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A share in percent lies between 0 and 100; only a change may be less or more.",
      why: "A share above a hundred is a slip, or a growth that readers will take for a share.",
      fix: "Correct the number, or mark the target with relative: true if it is a change since the baseline.",
      messages: { outside: "{value} % cannot be a share; if it is a change, say relative: true" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Clean buses, measure: percent, baseline: { value: 0 }, targets: [{ by: 2030, value: 100 }] }]\n",
    'indicators: [{ id: i1, name: Cycling, unit: "%", targets: [{ by: 2030, value: 140, relative: true }] }]\n',
    'indicators: [{ id: i1, name: Growth of cycling, unit: "%", targets: [{ by: 2030, value: 140 }] }]\n',
    'indicators: [{ id: i1, name: Emissions, unit: "% less than in 2008", targets: [{ by: 2030, value: -80 }] }]\n',
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Clean buses, measure: percent, targets: [{ by: 2030, value: 140 }] }\n",
      reports: ["2:81 outside"],
    },
    {
      yaml: 'indicators:\n  - id: i1\n    name: Clean buses\n    unit: "%"\n    baseline: { value: -1 }\n    targets: [{ by: 2030, min: 90, max: 100.5 }]\n    values: [{ date: 2026, value: 101 }]\n',
      reports: ["5:24 outside", "6:41 outside", "7:35 outside"],
    },
  ],
  *check({ plan }) {
    for (const series of seriesIn(plan)) {
      if (!isPercent(series) || isChange(series)) continue;
      for (const { path, value } of numbersIn(series))
        if (value < 0 || value > 100) yield { path, messageId: "outside", data: { value } };
    }
  },
});

/** Words that make a percentage a change rather than a share. */
const CHANGE =
  /chang|grow|increas|decreas|reduc|\brise|\bcut|saving|\bsaved|\bless\b|\bmore\b|\bfewer|compared|against|\bversus|\bvs\b|\bthan\b|\bsince\b|drop|\bfall|improve|avoided|\bindex/i;

const isChange = ({ indicator: { name, definition }, owner, unit }: Series): boolean =>
  [name, definition, owner.name, unit].some(
    (text) => text !== undefined && textsOf(text).some((each) => CHANGE.test(each)),
  );

function* numbersIn({ owner, path }: Series): Generator<{ path: Path; value: number }> {
  yield* bounds(owner.baseline, [...path, "baseline"]);
  for (const [index, target] of each(owner.targets))
    if (target.relative !== true) yield* bounds(target, [...path, "targets", index]);
  for (const [index, value] of each(owner.values)) yield* bounds(value, [...path, "values", index]);
}

function* bounds(figure: Parameters<typeof boundsOf>[0], path: Path) {
  if (boundsOf(figure) === undefined) return;
  for (const field of ["value", "min", "max"] as const) {
    const value = figure?.[field];
    if (typeof value === "number") yield { path: [...path, field], value };
  }
}
