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
const WIDTH = (page.width - GUTTER * (COLUMNS - 1)) / COLUMNS;

/** How a key is set: lines a name may take, and how far lines and entries stand apart. */
interface Setting {
  readonly size: number;
  readonly maxLines: number;
  readonly leading: number;
  readonly apart: number;
}

/** The roomiest that fits is taken, else the closest. */
const roomy: Setting = { size: 8, maxLines: 2, leading: 10, apart: 3 };
const tight: Setting = { size: 8, maxLines: 1, leading: 10, apart: 3 };
const closest: Setting = { size: 7, maxLines: 1, leading: 9, apart: 0 };

interface Entry {
  readonly number: string;
  readonly lines: readonly string[];
}

/**
 * The names behind the numbers, in columns below `top`; a long name takes two lines, or one where there are
 * many, set closer where there are more. Names that even so have no room are counted; the data table has
 * them all.
 */
export const keyShapes = (
  points: readonly Numbered[],
  top: number,
  catalog: Catalog,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const room = page.height - top;
  const columnsIn = (setting: Setting) => inColumns(entriesOf(points, setting), setting);
  const setting = [roomy, tight].find((one) => highest(columnsIn(one), one) <= room) ?? closest;
  const columns = inColumns(
    fitting(entriesOf(points, setting), room, { setting, catalog }),
    setting,
  );
  return {
    shapes: columns.flatMap((column, index) =>
      columnShapes(column, { left: index * (WIDTH + GUTTER), top }, setting),
    ),
    bottom: top + highest(columns, setting) - 4,
  };
};

const entriesOf = (points: readonly Numbered[], { size, maxLines }: Setting): readonly Entry[] =>
  points.map(({ number, name }) => ({
    number,
    lines: wrapText(name, { size }, { width: WIDTH - INDENT, maxLines }),
  }));

/** As many entries as there is room for, and how many more there are. */
const fitting = (
  entries: readonly Entry[],
  room: number,
  { setting, catalog }: { readonly setting: Setting; readonly catalog: Catalog },
): readonly Entry[] => {
  if (highest(inColumns(entries, setting), setting) <= room) return entries;
  const rows = Math.max(1, Math.floor(room / (setting.leading + setting.apart)));
  const kept = entries.slice(0, Math.max(0, rows * COLUMNS - 1));
  const count = entries.length - kept.length;
  return [...kept, { number: "", lines: [fill(catalog.figures.others, { count })] }];
};

const highest = (columns: readonly (readonly Entry[])[], setting: Setting): number =>
  Math.max(...columns.map((column) => heightOf(column, setting)));

const heightOf = (entries: readonly Entry[], { leading, apart }: Setting): number =>
  entries.reduce((sum, { lines }) => sum + Math.max(1, lines.length) * leading + apart, 0);

/** Entries in reading order, down one column after the other, each about as high as the others. */
const inColumns = (entries: readonly Entry[], setting: Setting): readonly (readonly Entry[])[] => {
  const goal = heightOf(entries, setting) / COLUMNS;
  const columns: Entry[][] = [[]];
  for (const entry of entries) {
    const last = columns.at(-1) ?? [];
    if (heightOf(last, setting) >= goal && columns.length < COLUMNS) columns.push([entry]);
    else last.push(entry);
  }
  return columns;
};

const columnShapes = (
  entries: readonly Entry[],
  { left, top }: { readonly left: number; readonly top: number },
  { size, leading, apart }: Setting,
): readonly Shape[] => {
  let y = top;
  return entries.flatMap(({ number, lines }): Shape[] => {
    const at = y;
    y += Math.max(1, lines.length) * leading + apart;
    return [
      {
        kind: "text",
        text: number,
        x: left + INDENT - 5,
        y: at,
        size,
        weight: 600,
        anchor: "end",
        fill: "accent",
      },
      ...lines.map((text, index): Shape => ({
        kind: "text",
        text,
        x: left + INDENT,
        y: at + index * leading,
        size,
        fill: "ink",
      })),
    ];
  });
};
