import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Shape } from "./scene.ts";
import type { MatrixPoint } from "./stakeholders.ts";

const COLUMNS = 3;
const GUTTER = 12;
const INDENT = 17;
const LEADING = 10;
const FONT = { size: 8 } as const;

interface Entry {
  readonly number: string;
  readonly lines: readonly string[];
}

/** The names behind the numbers, in columns below `top`; a long name takes two lines. */
export const keyShapes = (
  points: readonly MatrixPoint[],
  top: number,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const width = (page.width - GUTTER * (COLUMNS - 1)) / COLUMNS;
  const maxLines = points.length > 45 ? 1 : 2;
  const entries = points.map(({ number, name }): Entry => ({
    number,
    lines: wrapText(name, FONT, { width: width - INDENT, maxLines }),
  }));
  const columns = inColumns(entries);
  return {
    shapes: columns.flatMap((column, index) => columnShapes(column, index * (width + GUTTER), top)),
    bottom: top + Math.max(...columns.map(heightOf)) - 4,
  };
};

const heightOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { lines }) => sum + Math.max(1, lines.length) * LEADING + 3, 0);

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
    y += Math.max(1, lines.length) * LEADING + 3;
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
