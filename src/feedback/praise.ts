import type { PlanFacts, Tally } from "../format/plan-facts.ts";
import { measureIds, measures, type MeasureId } from "./measures/index.ts";
import { isWhole, type Measure } from "./measures/measure.ts";
import type { Speech } from "./speech.ts";
import type { FeedbackWords } from "./words/index.ts";

type PraiseId = MeasureId & keyof FeedbackWords["praise"];

/** So much praise is enough for one sheet. */
const most = 6;

/**
 * What is good about a plan: measures of which nothing is missing or unread and no finding speaks against, the
 * first of each chapter before the second of any, and what counts most before the rest.
 */
export const praiseOf = (
  { tallies, spoken, hiddenFields }: PlanFacts,
  { words, counted }: Speech,
): readonly string[] => {
  const due = measureIds
    .filter(isPraise)
    .filter((id) => isWhole(measures[id].chapter, hiddenFields))
    .filter((id) => isDue(measures[id], tallies[id], spoken));
  const size = (id: PraiseId): number => tallies[id]?.there ?? 0;
  const rank = (id: PraiseId): number =>
    due.filter((each) => measures[each].chapter === measures[id].chapter).indexOf(id);
  const chosen = new Set(
    due.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a)).slice(0, most),
  );
  return due.filter((id) => chosen.has(id)).map((id) => counted(words.praise[id], size(id)));
};

const isPraise = (id: MeasureId): id is PraiseId => measures[id].praiseFrom !== undefined;

const isDue = (
  { praiseFrom = Infinity, rule, unless = [] }: Measure,
  tally: Tally | undefined,
  spoken: readonly string[],
): boolean =>
  tally !== undefined &&
  tally.of >= praiseFrom &&
  tally.there === tally.of &&
  !spoken.some(
    (id) =>
      id === rule ||
      unless.some((each) => (each.endsWith("/") ? id.startsWith(each) : id === each)),
  );
