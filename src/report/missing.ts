import { groupBy } from "../plan/group.ts";
import { isBlank, isTold, type Fact, type Slot } from "../template/slot.ts";
import { phrase, type Words } from "./words.ts";

/** What is there, then one line that names what is missing, by reason. A remark keeps its own line. */
export const withMissing = (facts: readonly Fact[], words: Words): readonly Fact[] => {
  const hasWords = ({ value }: Fact): boolean => isTold(value) || value.note !== undefined;
  const silent = facts.filter((fact) => !hasWords(fact));
  const value = missingSlot(silent, words);
  return [
    ...facts.filter(hasWords),
    ...(isBlank(value) ? [] : [{ label: words.catalog.fields.missing, value }]),
  ];
};

/** One line that names everything without a value, by reason; blank where nothing is missing. */
export const missingSlot = (facts: readonly Fact[], words: Words): Slot => {
  const missing = facts.filter(({ value }) => !isTold(value) && value.gap !== undefined);
  if (missing.length === 0) return {};
  const { missing: missingPhrase, remark } = words.catalog.gaps;
  const byReason = groupBy(missing, ({ value }) => value.gap ?? "");
  const parts = [...byReason].map(([reason, own]) => {
    const fields = own
      .map(({ label, value }) =>
        value.note === undefined ? label : phrase(remark, { label, note: value.note }),
      )
      .join(", ");
    return phrase(missingPhrase, { reason, fields });
  });
  return { gap: parts.join("; ") };
};
