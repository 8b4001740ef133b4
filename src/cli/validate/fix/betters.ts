import type { Diagnostic } from "../../../core/diagnostic.ts";
import type { CheckedFile, Outcome } from "../../../format/report.ts";
import { fixedChecks } from "../../rule-docs.ts";

/**
 * Whether a plan is better after repairs than before: it can be read further, or what they mend is gone and
 * nothing new came. What rules say of places that errors had hidden is not new.
 */
export const betters = (
  before: CheckedFile,
  after: CheckedFile,
  mended: readonly Diagnostic[],
): boolean => {
  const gain = ranks[after.outcome] - ranks[before.outcome];
  if (before.outcome === "unreadable") return gain > 0 || (gain === 0 && isFurther(before, after));
  if (gain < 0) return false;
  const form = mended.filter(isAboutForm).length;
  if (weight(after, isAboutForm) > weight(before, isAboutForm) - form) return false;
  const others = mended.length - form;
  const wasHidden = gain > 0 || after.hidden < before.hidden;
  return wasHidden || weight(after, isAboutMethod) <= weight(before, isAboutMethod) - others;
};

const ranks: Readonly<Record<Outcome, number>> = {
  failed: 0,
  unreadable: 0,
  partial: 1,
  checked: 2,
};

/** The reader stops at the first fault of a text; the next one stands behind it. */
const isFurther = (before: CheckedFile, after: CheckedFile): boolean =>
  weight(after, () => true) <= weight(before, () => true) && lastOf(after) > lastOf(before);

const lastOf = ({ diagnostics }: CheckedFile): number =>
  Math.max(0, ...diagnostics.map(({ range }) => range.start.offset));

const isAboutForm = ({ ruleId }: Diagnostic): boolean => Object.hasOwn(fixedChecks, ruleId);

const isAboutMethod = (diagnostic: Diagnostic): boolean => !isAboutForm(diagnostic);

const weight = (
  { diagnostics }: CheckedFile,
  counts: (diagnostic: Diagnostic) => boolean,
): number => diagnostics.filter(counts).reduce((sum, { count }) => sum + count, 0);
