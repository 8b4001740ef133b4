/** A value ready to print, or the reason why there is none. Templates print either. */
export interface Slot {
  readonly text?: string;
  /** Several values: one below the other where there is room, else in one line. */
  readonly items?: readonly string[];
  /** What a program compares it by, where its words do not say so: `2027-03-01`, `4200000`. */
  readonly value?: string;
  /** Why there is no value, in a few words. */
  readonly gap?: string;
  /** What the plan adds to the reason; too long for the cell of a table. */
  readonly note?: string;
}

/** A cell of a record that has a name: `Responsible: City of Velenje`. */
export interface Fact {
  readonly label: string;
  readonly value: Slot;
}

export const said = (text: string): Slot => ({ text });

/** A slot with what rows are sorted by, where there is a value and that is known. */
export const sortedBy = (slot: Slot, value: string | number | undefined): Slot =>
  value === undefined || !isTold(slot) ? slot : { ...slot, value: value.toString() };

/** One value as it is, several as items, none as nothing. */
export const listed = (items: readonly string[]): Slot => {
  const told = items.filter((item) => item !== "");
  const [only] = told;
  if (only === undefined) return {};
  return told.length === 1 ? { text: only } : { items: told };
};

/** Whether there is a value. */
export const isTold = ({ text, items }: Slot): boolean =>
  (text !== undefined && text !== "") || (items !== undefined && items.length > 0);

/** Whether there is neither a value nor a reason. */
export const isBlank = (slot: Slot): boolean => !isTold(slot) && slot.gap === undefined;

/** Entries that hold something to print. */
export const filled = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ value }) => !isBlank(value));

/** A fact that is printed only where there is something to say. */
export const optionalFact = (
  label: string,
  value: string | readonly string[] | undefined,
): Fact => {
  if (value === undefined) return { label, value: {} };
  return { label, value: listed(typeof value === "string" ? [value] : value) };
};
