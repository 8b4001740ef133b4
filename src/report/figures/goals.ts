import { goalNumbers, goalsFigure, type GoalServed } from "../../figures/goals.ts";
import type { Figure } from "../../figures/scene.ts";
import { isLive } from "../../plan/actions.ts";
import { goalOf } from "../../plan/alignments.ts";
import type { Alignment, Plan } from "../../plan/types.generated.ts";
import type { ReportContext } from "../context.ts";
import { present } from "./present.ts";

/** Which of the 17 goals the plan serves. */
export const goalCoverage = ({ model, words }: ReportContext): readonly Figure[] => {
  const claims = claimsOf(model.plan);
  const served = goalNumbers.flatMap((goal): readonly GoalServed[] => {
    const own = claims.filter(({ alignment }) => goalOf(alignment.code) === goal);
    if (own.length === 0) return [];
    const strengths = new Set(own.map(({ alignment }) => alignment.strength));
    const lesser = strengths.has("secondary") ? "secondary" : undefined;
    return [
      {
        goal,
        strength: strengths.has("primary") ? "primary" : lesser,
        actions: new Set(own.flatMap(({ actions }) => actions)).size,
      },
    ];
  });
  return present(goalsFigure({ served, catalog: words.catalog }));
};

interface Claim {
  readonly alignment: Alignment;
  /** Actions through which the goal is served. */
  readonly actions: readonly string[];
}

/** What the plan, its objectives and its actions claim; an objective through the actions that serve it. */
const claimsOf = (plan: Plan): readonly Claim[] => {
  const actions = (plan.actions ?? []).filter(isLive);
  const serving = (objective: string): readonly string[] =>
    actions.filter(({ objectives }) => objectives?.includes(objective)).map(({ id }) => id);
  const claims = (own: readonly Alignment[] | undefined, through: readonly string[]) =>
    (own ?? []).map((alignment): Claim => ({ alignment, actions: through }));
  return [
    ...claims(plan.alignments, []),
    ...(plan.objectives ?? []).flatMap(({ id, alignments }) => claims(alignments, serving(id))),
    ...actions.flatMap(({ id, alignments }) => claims(alignments, [id])),
  ];
};
