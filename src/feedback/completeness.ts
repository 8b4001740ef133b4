import { fill } from "../core/problem.ts";
import type { PlanFacts } from "../format/plan-facts.ts";
import { measureIds, measures } from "./measures/index.ts";
import { chapters, isWhole, type Chapter } from "./measures/measure.ts";
import type { Speech } from "./speech.ts";

/** A share as a bar: numbers written out, for a template. */
export interface Bar {
  /** “7 of 9” */
  readonly label: string;
  readonly there: string;
  readonly gaps: string;
  readonly of: string;
}

/** One chapter of a plan: what is asked of it at this stage, and what is there. */
export interface ChapterRow {
  readonly name: string;
  readonly isAsked: boolean;
  /** How many of them have a reason instead, and how many are open; blank where there are none. */
  readonly gaps: string;
  readonly open: string;
  readonly bar: Bar;
  /** A remark instead of the numbers, or beside them. */
  readonly note: string;
}

/** How complete each chapter is, at the stage that was checked. */
export const completenessOf = (facts: PlanFacts, { words }: Speech): readonly ChapterRow[] =>
  chapters.map((chapter) => {
    const { of, there, gaps } = sumOf(facts, chapter);
    const { complete } = words;
    return {
      name: words.chapters[chapter],
      isAsked: of > 0,
      gaps: some(gaps),
      open: some(of - there - gaps),
      bar: {
        label: fill(complete.share, { there, asked: of }),
        there: String(there),
        gaps: String(gaps),
        of: String(of),
      },
      note: isWhole(chapter, facts.hiddenFields) ? "" : complete.unsure,
    };
  });

const some = (count: number): string => (count === 0 ? "" : String(count));

const sumOf = (
  { tallies }: PlanFacts,
  chapter: Chapter,
): { readonly of: number; readonly there: number; readonly gaps: number } => {
  const sum = { of: 0, there: 0, gaps: 0 };
  for (const id of measureIds) {
    const tally = tallies[id];
    if (measures[id].chapter !== chapter || !tally?.isAsked) continue;
    sum.of += tally.of;
    sum.there += tally.there;
    sum.gaps += tally.gaps;
  }
  return sum;
};
