import { escapeLine, escapeProse } from "./escape.ts";
import { isTold, type Slot } from "./slot.ts";

/** What a template can print. */
export type Printable = string | Slot | null | undefined;

/** A value as one line, or the mark of its gap with the whole reason. */
export const lineOf = (value: Printable): string => {
  const slot = slotOf(value);
  return isTold(slot) ? escapeLine(joined(slot)) : markOf(slot, true);
};

/** A value for the cell of a table, with what it is sorted by; the mark of a gap gives the reason only. */
export const cellOf = (value: Printable): string => {
  const slot = slotOf(value);
  if (!isTold(slot)) return markOf(slot, false);
  const line = escapeLine(joined(slot));
  return slot.value === undefined
    ? line
    : `:value[${line}]{of="${slot.value.replaceAll(/[^\w.-]/g, "")}"}`;
};

/** A value for a list of facts: several items stand one below the other. */
export const linesOf = (value: Printable): string => {
  const slot = slotOf(value);
  if (slot.text !== undefined || slot.items === undefined) return lineOf(slot);
  return slot.items.map((item) => `– ${escapeLine(item)}`).join("\\\n  ");
};

/** A value as paragraphs and lists. */
export const proseOf = (value: Printable): string => {
  const slot = slotOf(value);
  return isTold(slot) ? escapeProse(joined(slot)) : markOf(slot, true);
};

/** A value as it would be printed, to see whether there is one. */
export const slotOf = (value: Printable): Slot =>
  typeof value === "object" && value !== null ? value : { text: value ?? "" };

const joined = ({ text, items = [] }: Slot): string =>
  text !== undefined && text !== "" ? text : items.join("; ");

const markOf = ({ gap, note }: Slot, isLong: boolean): string => {
  if (gap === undefined) return "";
  return `:gap[${escapeLine(isLong && note !== undefined ? `${gap}: ${note}` : gap)}]`;
};
