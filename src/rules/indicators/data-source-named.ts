import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** Every indicator says where its numbers come from. */
export const dataSourceNamed = defineRule({
  id: "indicators/data-source-named",
  origin: ["IN10"],
  sources: ["EU Commission: baselines of result indicators"],
  level: "error",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "Every indicator says which body its numbers come from.",
      why: "If nobody knows who has the numbers, the first report is the day you find out there are none.",
      fix: "Write under source who produces the numbers: the statistics office, the utility, a survey.",
      messages: {
        absent: "the indicator does not say where its numbers come from",
        none: "no indicator says where its numbers come from",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Days with bad air, source: Regional measuring network }]\n",
    "indicators: [{ id: i1, name: Days with bad air, suggested: true }]\n",
  ],
  bad: [
    { yaml: "indicators: [{ id: i1, name: Days with bad air }]\n", reports: ["1:16 absent"] },
    {
      yaml: "indicators:\n  - id: i1\n    name: Days with bad air\n    sources: [report]\nreferences: [{ id: report, title: Air report }]\n",
      reports: ["2:5 absent"],
    },
    {
      yaml: "indicators: [{ id: i1, name: Trees }, { id: i2, name: Noise }, { id: i3, name: Heat }]\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { indicators = [] } }) {
    const missing = [...indicators.keys()].filter((index) => lacksSource(indicators[index]));
    if (lackedByAll(indicators, missing, { field: "source", applies: isAgreed }))
      yield { path: ["indicators"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["indicators", index], messageId: "absent", missing: "source" };
  },
});

const lacksSource = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && isAgreed(indicator) && !isFilled(indicator.source);

const isAgreed = ({ suggested }: Indicator): boolean => suggested !== true;
