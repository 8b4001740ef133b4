import type { Catalog } from "../locales/index.ts";
import { extentShapes, reachOf, usedMarks, type Mark, type Scale } from "./gantt-bar.ts";
import { TOP } from "./gantt-grid.ts";
import { LABEL, labelShapes, setRow, type SetRow } from "./gantt-label.ts";
import { linksOf, type Stop, type Wish } from "./gantt-links.ts";
import type { GanttLink, GanttRow } from "./gantt-row.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Shape } from "./scene.ts";

/** Rows of one drawing with all that is drawn for them. */
export interface Page {
  readonly rows: readonly GanttRow[];
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

interface Layout {
  readonly catalog: Catalog;
  readonly scale: Scale;
}

/** Room for the legend. */
const FOOT = 40;
/** More arrows than this in one drawing would hide what they say. */
const MOST_LINKS = 30;
const HEADING = { size: 8, weight: 600 } as const;
const HEADING_HEIGHT = 18;

/**
 * Rows on as many pages as they need, with arrows between those of one page. What cannot be joined by an
 * arrow is told below the label, which makes rows higher: so pages are made until nothing is left to tell.
 */
export const pagesOf = (
  items: readonly Pick<SetRow, "row" | "bar">[],
  layout: Layout,
): readonly Page[] => {
  const named = new Set<GanttLink>();
  const gap = items.some(({ row }) => row.after.length > 0) ? 5 : 0;
  for (;;) {
    const rows = items.map((item) => setRow(item, { catalog: layout.catalog, named, gap }));
    const pages = split(rows).map((own) => drawn(own, layout, named));
    const untold = pages.flatMap((one) => one.untold);
    if (untold.length === 0) return pages;
    for (const link of untold) named.add(link);
  }
};

/** How high rows are that need no notes. */
export const heightOf = (
  items: readonly Pick<SetRow, "row" | "bar">[],
  catalog: Catalog,
): number => {
  const rows = items.map((item) => setRow(item, { catalog, named: new Set(), gap: 0 }));
  return rows.reduce((sum, { height }) => sum + height, 0);
};

/** Rows by page; a group named on one page is named again on the next. */
const split = (rows: readonly SetRow[]): readonly (readonly SetRow[])[] => {
  const pages: SetRow[][] = [[]];
  let height = TOP + FOOT;
  for (const [index, row] of rows.entries()) {
    const before = pages.at(-1)?.at(-1);
    const next = rows[index + 1];
    // An action does not part from its first phase or step.
    const wanted =
      row.height + (next?.bar.isDetail === true && !row.bar.isDetail ? next.height : 0);
    if (before !== undefined && height + headingRoom(row, before) + wanted > page.height) {
      pages.push([]);
      height = TOP + FOOT;
    }
    height += headingRoom(row, pages.at(-1)?.at(-1)) + row.height;
    pages.at(-1)?.push(row);
  }
  return pages;
};

const headingRoom = ({ row }: SetRow, before: SetRow | undefined): number =>
  row.group === undefined || row.group === before?.row.group ? 0 : HEADING_HEIGHT;

interface PlacedRow extends SetRow {
  readonly stop: Stop;
}

const drawn = (
  rows: readonly SetRow[],
  layout: Layout,
  named: ReadonlySet<GanttLink>,
): Page & { readonly untold: readonly GanttLink[] } => {
  const { scale } = layout;
  const headings: { readonly stop: Stop; readonly shapes: readonly Shape[] }[] = [];
  const placed: PlacedRow[] = [];
  let y = TOP;
  for (const row of rows) {
    const room = headingRoom(row, placed.at(-1));
    if (room > 0) headings.push(headingOf(row.row.group ?? "", y));
    y += room;
    placed.push({ ...row, stop: stopOf(row, { top: y, scale, index: placed.length }) });
    y += row.height;
  }
  const stops = [...headings, ...placed].map(({ stop }) => stop);
  const links = linked(placed, { stops, named, scale });
  return {
    rows: rows.map(({ row }) => row),
    bottom: y,
    untold: links.untold,
    marks: [...placed.flatMap(({ bar }) => usedMarks(bar, scale)), ...links.kinds],
    shapes: [
      ...headings.flatMap(({ shapes }) => shapes),
      ...placed.map(({ stop }) => ruleBelow(stop.bottom)),
      ...placed.flatMap((row) => [
        ...labelShapes(row, row.stop.top),
        ...extentShapes(row.bar, row.stop.middle, scale),
      ]),
      ...links.shapes,
    ],
  };
};

const stopOf = (
  { bar, height }: SetRow,
  { top, scale, index }: { readonly top: number; readonly scale: Scale; readonly index: number },
): Stop => ({
  id: String(index),
  top,
  bottom: top + height,
  middle: top + height / 2,
  ...reachOf(bar, scale),
});

const ruleBelow = (y: number): Shape => ({
  kind: "line",
  x1: 0,
  y1: y,
  x2: page.width,
  y2: y,
  stroke: "grid",
  strokeWidth: 0.5,
});

/** The name of a group over the whole width; arrows keep clear of its words. */
const headingOf = (
  group: string,
  top: number,
): { readonly stop: Stop; readonly shapes: readonly Shape[] } => {
  const [text = ""] = wrapText(group, HEADING, { width: page.width - 8, maxLines: 1 });
  const bottom = top + HEADING_HEIGHT;
  return {
    stop: {
      id: `group ${top}`,
      top,
      bottom,
      middle: (top + bottom) / 2,
      left: 0,
      right: page.width,
      from: 0,
      to: 0,
    },
    shapes: [
      {
        kind: "rect",
        x: 0,
        y: top + 2,
        width: page.width,
        height: HEADING_HEIGHT - 3,
        fill: "tint",
      },
      { kind: "text", text, x: 4, y: top + 12.5, ...HEADING, fill: "accent" },
    ],
  };
};

/** Arrows between the rows of a page, and what has neither arrow nor words yet. */
const linked = (
  placed: readonly PlacedRow[],
  {
    stops,
    named,
    scale,
  }: {
    readonly stops: readonly Stop[];
    readonly named: ReadonlySet<GanttLink>;
    readonly scale: Scale;
  },
): {
  readonly shapes: readonly Shape[];
  readonly kinds: readonly Mark[];
  readonly untold: readonly GanttLink[];
} => {
  const asked = placed.flatMap((to) =>
    to.row.after
      .filter((link) => !named.has(link))
      .map((link) => ({ link, from: placed.find(({ row }) => row.id === link.id), to })),
  );
  const wishes = asked.flatMap(({ link, from, to }) =>
    from === undefined ? [] : [{ link, from: from.stop, to: to.stop, kind: link.kind }],
  );
  const near = wishes.toSorted((a, b) => lengthOf(a) - lengthOf(b)).slice(0, MOST_LINKS);
  const { shapes, failed } = linksOf(near, stops, { left: LABEL + 3, right: scale.right });
  const done = new Set(near.filter((wish) => !failed.includes(wish)).map(({ link }) => link));
  return {
    shapes,
    kinds: [...done].map(({ kind }) => kind),
    untold: asked.map(({ link }) => link).filter((link) => !done.has(link)),
  };
};

const lengthOf = ({ from, to }: Wish): number => Math.abs(from.top - to.top);
