import { problemTreeFigures, type TreeCard } from "../../figures/problem-tree.ts";
import type { Figure } from "../../figures/scene.ts";
import type { Problem } from "../../plan/types.generated.ts";
import type { ReportContext } from "../context.ts";
import { isFocal } from "../sections/problems.ts";

/** One tree for each focal problem. */
export const problemTrees = ({ model, words }: ReportContext): readonly Figure[] => {
  const problems = model.plan.problems ?? [];
  const card = ({ id, text, kind, parent }: Problem): TreeCard => ({
    id,
    text: words.text(text),
    kind,
    parent,
  });
  return problems.filter(isFocal).flatMap((focal) =>
    problemTreeFigures({
      focal: card(focal),
      cards: below(problems, focal).map(card),
      catalog: words.catalog,
    }),
  );
};

/** Cards that hang on a focal problem, at any depth. */
const below = (problems: readonly Problem[], focal: Problem): readonly Problem[] => {
  const found = new Set([focal]);
  for (const card of found)
    for (const other of problems) if (other.parent === card.id) found.add(other);
  found.delete(focal);
  return [...found].filter((card) => !isFocal(card));
};
