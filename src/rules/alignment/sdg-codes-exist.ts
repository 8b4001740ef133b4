import { defineRule, type Report } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf, goalOf } from "../../plan/alignments.ts";
import { bare, isListed, listOf } from "../../plan/code-lists.ts";

/** A Sustainable Development Goal or target that is claimed exists. */
export const sdgCodesExist = defineRule({
  id: "alignment/sdg-codes-exist",
  origin: ["AL01"],
  sources: ["UN: global indicator framework of the Sustainable Development Goals"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A Sustainable Development Goal or target that is claimed exists.",
      why: "Anyone who counts the goals of many plans drops a code that is not there, and your claim with it.",
      fix: "Write SDG:<goal> or SDG:<goal>.<target>, such as SDG:11 or SDG:11.2; letters are small: SDG:11.a.",
      messages: {
        noGoal: 'there is no goal "{code}", they go from SDG:1 to SDG:17',
        noTarget: 'there is no target "{code}", those of goal {goal} are {targets}',
        near: 'there is no target "{code}", did you mean "{name}"?',
      },
    },
  },
  good: [
    "alignments: [{ code: 'SDG:11' }, { code: 'SDG:11.2' }, { code: 'SDG:17.19' }, { code: 'SDG:11.a' }]\n",
  ],
  bad: [
    {
      yaml: "alignments: [{ code: 'SDG:18' }, { code: 'SDG:11.8' }]\n",
      reports: ["1:22 noGoal", "1:42 noTarget"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Run more buses\n    alignments: [{ code: 'SDG:11.A' }]\n",
      reports: ["4:26 near"],
    },
    {
      yaml: "objectives:\n  - { id: o1, title: Health, alignments: [{ code: 'SDG:x' }] }\n",
      reports: ["2:51 noGoal"],
    },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      if (frameworkOf(code) === "SDG" && !isListed(code))
        yield { path: [...path, "code"], ...slipIn(code) };
    }
  },
});

type Slip = Pick<Report<"noGoal" | "noTarget" | "near">, "messageId" | "data">;

const slipIn = (code: string): Slip => {
  const name = code.toLowerCase().replace("sdg", "SDG");
  if (isListed(name)) return { messageId: "near", data: { code, name } };
  const goal = goalOf(code) ?? 0;
  const targets = listOf(code)?.codes.filter((each) => each.startsWith(`SDG:${goal}.`)) ?? [];
  return targets.length === 0
    ? { messageId: "noGoal", data: { code } }
    : { messageId: "noTarget", data: { code, goal, targets: spanned(targets.map(bare)) } };
};

/** `11.1 to 11.7 and 11.a to 11.c`. */
const spanned = (targets: readonly string[]): string =>
  [targets.filter((each) => /\d$/.test(each)), targets.filter((each) => /[a-z]$/.test(each))]
    .filter((part) => part.length > 0)
    .map((part) => `${part[0]} to ${part.at(-1)}`)
    .join(" and ");
