import { textWidth } from "../figures/measure.ts";
import type { Font } from "../figures/measure.ts";

/** What a table column holds: the text of each cell, header first. */
export type Column = readonly string[];

/** Widths of table columns in points that together fill at most `available`. */
export const columnWidths = (
  columns: readonly Column[],
  { size, available, padding }: { size: number; available: number; padding: number },
): readonly number[] => {
  const room = available - columns.length * padding;
  const wants = columns.map((column) => demand(column, size));
  const natural = sum(wants.map(({ line }) => line));
  const least = sum(wants.map(({ word }) => word));
  const fit = (): number[] => {
    if (natural <= room) return wants.map(({ line }) => line);
    if (least >= room) return wants.map(({ word }) => (word * room) / least);
    return grow(
      wants,
      room,
      wants.map(({ word }) => word),
    );
  };
  const widths = fit().map((width) => width + padding);
  return natural <= room * 0.6 ? widths : stretch(widths, wants, available);
};

/** Width of the widest piece of a text that has no place to break. */
export const longestWord = (text: string, font: Font): number =>
  Math.max(0, ...text.split(/[\s/]+/).map((word) => textWidth(word, font)));

/** Lines up to this many times the size of the type (a date, a sum) do not break. */
const SHORT = 7;

interface Demand {
  /** Width of the longest word, or short line. */
  readonly word: number;
  /** Width of the longest cell set in one line. */
  readonly line: number;
  /** Mean width of the cells that say something: how much there is to read. */
  readonly mean: number;
}

const demand = (column: Column, size: number): Demand => {
  const font = { size, weight: 600 } as const;
  const lines = column.map((text) => textWidth(text, font));
  const pieces = column.map((text, index) => {
    const line = lines[index] ?? 0;
    return line <= size * SHORT ? line : longestWord(text, font);
  });
  // A very long word (an address) may break: it must not starve the other columns.
  return {
    word: Math.min(Math.max(0, ...pieces), size * 11),
    line: Math.max(0, ...lines),
    mean: sum(lines) / Math.max(1, lines.filter((line) => line > 0).length),
  };
};

/** Shares what is left above the longest words by how much text waits; nobody gets more than a full line. */
const grow = (wants: readonly Demand[], room: number, widths: readonly number[]): number[] => {
  const left = room - sum(widths);
  const waiting = wants.map(({ line, mean }, index) =>
    line > (widths[index] ?? 0) + 0.01 ? Math.sqrt(mean * line) : 0,
  );
  const total = sum(waiting);
  if (left < 0.01 || total === 0) return [...widths];
  const wider = wants.map(({ line }, index) =>
    Math.min(line, (widths[index] ?? 0) + (left * (waiting[index] ?? 0)) / total),
  );
  return grow(wants, room, wider);
};

/** A table that nearly fills the page fills it: what is left goes to the columns with most text. */
const stretch = (
  widths: readonly number[],
  wants: readonly Demand[],
  available: number,
): number[] => {
  const left = Math.max(0, available - sum(widths));
  const total = sum(wants.map(({ mean }) => mean)) || 1;
  return widths.map((width, index) => width + (left * (wants[index]?.mean ?? 0)) / total);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
