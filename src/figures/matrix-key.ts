import { fill, type Catalog } from "../locales/index.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Shape } from "./scene.ts";

/** Something that stands in a drawing as a number. */
export interface Numbered {
  readonly number: string;
  readonly name: string;
}

const COLUMNS = 3;
const GUTTER = 12;
const INDENT = 17;
const LEADING = 10;
const APART = 3;
const FONT = { size: 8 } as const;

interface Entry {
  readonly number: string;
  readonly lines: readonly string[];
}

/**
 * The names behind the numbers, in columns below `top`; a long name takes two lines, or one where there are
 * many. Names that the page has no room for are counted; the data table has them all.
 */
export const keyShapes = (
  points: readonly Numbered[],
  top: number,
  catalog: Catalog,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const width = (page.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
  const entriesOf = (maxLines: number): readonly Entry[] =>
    points.map(({ number, name }) => ({
      number,
      lines: wrapText(name, FONT, { width: width - INDENT, maxLines }),
    }));
  const room = page.height - top;
  const roomy = entriesOf(2);
  const entries = highest(inColumns(roomy)) <= room ? roomy : entriesOf(1);
  const columns = inColumns(fitting(entries, room, catalog));
  return {
    shapes: columns.flatMap((column, index) => columnShapes(column, index * (width + GUTTER), top)),
    bottom: top + highest(columns) - 4,
  };
};

/** As many entries as there is room for, and how many more there are. */
const fitting = (entries: readonly Entry[], room: number, catalog: Catalog): readonly Entry[] => {
  if (highest(inColumns(entries)) <= room) return entries;
  const rows = Math.max(1, Math.floor(room / (LEADING + APART)));
  const kept = entries.slice(0, Math.max(0, rows * COLUMNS - 1));
  const count = entries.length - kept.length;
  return [...kept, { number: "", lines: [fill(catalog.figures.others, { count })] }];
};

const highest = (columns: readonly (readonly Entry[])[]): number =>
  Math.max(...columns.map(heightOf));

const heightOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { lines }) => sum + Math.max(1, lines.length) * LEADING + APART, 0);

/** Entries in reading order, down one column after the other, each about as high as the others. */
const inColumns = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const goal = heightOf(entries) / COLUMNS;
  const columns: Entry[][] = [[]];
  for (const entry of entries) {
    const last = columns.at(-1) ?? [];
    if (heightOf(last) >= goal && columns.length < COLUMNS) columns.push([entry]);
    else last.push(entry);
  }
  return columns;
};

const columnShapes = (entries: readonly Entry[], left: number, top: number): readonly Shape[] => {
  let y = top;
  return entries.flatMap(({ number, lines }): Shape[] => {
    const at = y;
    y += Math.max(1, lines.length) * LEADING + APART;
    return [
      {
        kind: "text",
        text: number,
        x: left + INDENT - 5,
        y: at,
        size: FONT.size,
        weight: 600,
        anchor: "end",
        fill: "accent",
      },
      ...lines.map((text, index): Shape => ({
        kind: "text",
        text,
        x: left + INDENT,
        y: at + index * LEADING,
        size: FONT.size,
        fill: "ink",
      })),
    ];
  });
};
