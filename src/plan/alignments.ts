import type { Path } from "../core/path.ts";
import type { Alignment, Plan } from "./types.generated.ts";

/** An alignment, where it stands, and the id of the action or objective that claims it. */
export interface AlignmentAt {
  readonly alignment: Alignment;
  readonly path: Path;
  /** Absent where the plan as a whole claims it. */
  readonly holder?: string;
}

/** Every alignment of a plan: its own, those of its objectives and those of its actions. */
export const alignmentsOf = (plan: Plan): readonly AlignmentAt[] => [
  ...(plan.alignments ?? []).map((alignment, index) => ({
    alignment,
    path: ["alignments", index],
  })),
  ...(["objectives", "actions"] as const).flatMap((list) =>
    (plan[list] ?? []).flatMap(({ id, alignments = [] }, position) =>
      alignments.map((alignment, index) => ({
        alignment,
        path: [list, position, "alignments", index],
        holder: id,
      })),
    ),
  ),
];

/** The framework of a code: `SDG` of `SDG:11.2`. */
export const frameworkOf = (code: string): string => code.slice(0, Math.max(0, code.indexOf(":")));

/** Number of an SDG goal; nothing for codes of other frameworks. */
export const goalOf = (code: string): number | undefined => {
  const [, goal] = /^SDG:(\d+)(?:\.|$)/.exec(code) ?? [];
  return goal === undefined ? undefined : Number(goal);
};

/** Whether a code is a target below an SDG goal, as `SDG:11.2` and `SDG:11.a` are. */
export const isSdgTarget = (code: string): boolean => /^SDG:\d+\../.test(code);
