import type { Problem } from "../../plan/types.generated.ts";
import { slotOf, textOf, type ReportContext } from "../context.ts";
import type { Slot } from "../../template/slot.ts";

export interface ProblemsSection {
  /** Focal problems, for the reader of the text. */
  readonly focal: readonly { readonly text: string; readonly evidence: Slot }[];
  /** Cards the plan leaves to others, with the reason. */
  readonly leftOut: readonly { readonly text: string; readonly reason: string }[];
}

/** The problems in words; the trees are figures. */
export const problemsOf = (context: ReportContext): ProblemsSection => {
  const cards = context.model.plan.problems ?? [];
  return {
    focal: cards.filter(isFocal).map((problem) => ({
      text: context.words.text(problem.text),
      evidence: slotOf(context, problem, {
        name: "evidence",
        text: (problem.evidence ?? []).map((item) => context.words.text(item)),
        isOptional: true,
      }),
    })),
    leftOut: cards.flatMap(({ text, outOfScope }) =>
      outOfScope === undefined
        ? []
        : [{ text: context.words.text(text), reason: textOf(context, outOfScope) ?? "" }],
    ),
  };
};

/** Whether a card is the trunk of a tree. */
export const isFocal = ({ kind }: Problem): boolean => kind === "problem";
