import { fill, type Catalog } from "../locales/index.ts";
import type { Day } from "../plan/day.ts";
import type { Scale } from "./gantt-bar.ts";
import { gridShapes, scaleOf, todayShapes } from "./gantt-grid.ts";
import { LABEL, type SetRow } from "./gantt-label.ts";
import { ganttLegend } from "./gantt-legend.ts";
import { heightOf, pagesOf, type Page } from "./gantt-pages.ts";
import {
  detailRow,
  isDated,
  isDatedDetail,
  isDrawn,
  isWithin,
  spanned,
  windowsOf,
  yearsOf,
  type GanttRow,
  type Years,
} from "./gantt-row.ts";
import { ganttTable, linksText } from "./gantt-table.ts";
import { page } from "./page.ts";
import type { Figure } from "./scene.ts";

export interface GanttInput {
  readonly rows: readonly GanttRow[];
  readonly catalog: Catalog;
  readonly today?: Day;
}

const LEFT = LABEL + 14;
/** Half a milestone fits behind the last day. */
const RIGHT = page.width - 6;
/** Phases and steps have rows of their own as long as the whole needs no more pages. */
const MOST_PAGES = 3;

/**
 * Actions as bars over years, on as many drawings as their rows and years need. Rows without a date are
 * left out: whoever shows the figure names them in words.
 */
export const ganttFigures = (input: GanttInput): readonly Figure[] => {
  const { catalog } = input;
  const dated = input.rows.filter(isDrawn);
  const items = itemsOf(dated, catalog);
  const years = yearsOf(items.map(({ row }) => row));
  if (years === undefined) return [];
  const windows = windowsOf(years);
  const drawings = windows.flatMap((window): Drawing[] => {
    const isLast = window === windows.at(-1);
    const scale = scaleOf(window, { left: LEFT, right: RIGHT, isLast });
    const own = items.filter(({ row }) => isWithin(row, window));
    return pagesOf(own, { catalog, scale }).map((rows) => ({ rows, window, scale }));
  });
  const undated = input.rows.length - dated.length;
  return drawings.map((drawing, index) =>
    figureOf(drawing, {
      ...input,
      undated: index === 0 ? undated : 0,
      part: { number: index + 1, of: drawings.length, isYears: windows.length > 1 },
    }),
  );
};

/** One page of rows over some years. */
interface Drawing {
  readonly rows: Page;
  readonly window: Years;
  readonly scale: Scale;
}

interface Chart extends GanttInput {
  readonly undated: number;
  readonly part: { readonly number: number; readonly of: number; readonly isYears: boolean };
}

type Item = Pick<SetRow, "row" | "bar">;

/** The rows to draw: with phases and steps below their action, or as marks on its bar where that is too much. */
const itemsOf = (rows: readonly GanttRow[], catalog: Catalog): readonly Item[] => {
  const whole = rows.flatMap((row): Item[] => {
    const details = row.details.filter(isDatedDetail);
    const bar = { ...row, phases: [], isDetail: false };
    const shown = details.map((detail) => detailRow(detail, row));
    return [
      { row, bar: details.length === 0 ? bar : { ...bar, milestones: [] } },
      ...shown.map((below) => ({ row: below, bar: { ...below, phases: [], isDetail: true } })),
    ].filter((item) => isDated(item.bar) || item.row === row);
  });
  if (heightOf(whole, catalog) <= MOST_PAGES * page.height) return whole;
  return rows.map(spanned).map((row) => ({ row, bar: folded(row) }));
};

const folded = (row: GanttRow): SetRow["bar"] => {
  const begins = row.details.flatMap(({ kind, start }) =>
    kind === "phase" && start !== undefined && start.endless === undefined ? [start.earliest] : [],
  );
  return { ...row, phases: begins.sort().slice(1), isDetail: false };
};

const figureOf = ({ rows, window, scale }: Drawing, chart: Chart): Figure => {
  const { catalog, today } = chart;
  const words = catalog.figures.gantt;
  const { bottom, shapes } = rows;
  const line = todayShapes(today, scale, bottom);
  const marks = new Set([...rows.marks, ...(line.length > 0 ? (["today"] as const) : [])]);
  const legend = ganttLegend(marks, bottom + 8, words);
  return {
    caption: captionOf(window, chart),
    table: ganttTable(rows.rows, words),
    scene: {
      width: page.width,
      height: legend.bottom,
      title: words.title,
      alt: altOf(rows.rows, window, chart),
      shapes: [...gridShapes(window, scale, bottom), ...line, ...shapes, ...legend.shapes],
    },
  };
};

const captionOf = ({ first, last }: Years, { catalog, part }: Chart): string => {
  const words = catalog.figures.gantt;
  const caption = part.isYears
    ? fill(words.captionYears, { caption: words.caption, start: first, end: last })
    : words.caption;
  return part.of === 1
    ? caption
    : fill(words.captionPart, { caption, part: part.number, parts: part.of });
};

const altOf = (
  rows: readonly GanttRow[],
  { first, last }: Years,
  { catalog, undated }: Chart,
): string => {
  const { alt, altYear, altLinks, altUndated } = catalog.figures.gantt;
  const count = rows.filter(({ kind }) => kind === undefined).length;
  const links = linksText(rows, catalog);
  return [
    fill(first === last ? altYear : alt, { count, start: first, end: last, year: first }),
    ...(links === "" ? [] : [fill(altLinks, { links })]),
    ...(undated === 0 ? [] : [fill(altUndated, { undated })]),
  ].join(" ");
};
