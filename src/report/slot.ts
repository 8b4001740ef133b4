import type { Gaps } from "../plan/types.generated.ts";

/** A value ready to print, or the reason why there is none. Templates print either. */
export interface Slot {
  readonly text?: string;
  readonly gap?: string;
}

/** A cell of a record that has a name: `Responsible: City of Velenje`. */
export interface Fact {
  readonly label: string;
  readonly value: Slot;
}

/** Something that is missing, for the list at the end of a report. */
export interface OpenPoint {
  readonly place: string;
  readonly field: string;
  readonly reason: string;
}

export const said = (text: string): Slot => ({ text });

/** Whether there is neither a value nor a reason. */
export const isBlank = ({ text, gap }: Slot): boolean =>
  (text === undefined || text === "") && gap === undefined;

/** Entries that hold something to print. */
export const filled = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ value }) => !isBlank(value));

/** Anything that may say why a field of it is empty. */
export interface MayHaveGaps {
  readonly gaps?: Gaps;
}

/** A fact that is printed only where there is something to say. */
export const optionalFact = (label: string, text: string | undefined): Fact => ({
  label,
  value: text === undefined || text === "" ? {} : said(text),
});
