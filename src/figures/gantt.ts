import { fill, type Catalog } from "../locales/index.ts";
import type { Day } from "../plan/day.ts";
import type { When } from "../plan/when.ts";
import { extentShapes, usedMarks, type Mark, type Scale } from "./gantt-bar.ts";
import { legendShapes } from "./gantt-legend.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Figure, Shape } from "./scene.ts";

/** A bar of the timeline. Dates are spans: the bar is solid where the action certainly runs. */
export interface GanttRow {
  readonly label: string;
  /** 0 for an action, 1 for a part of it. */
  readonly depth: number;
  readonly start: When | undefined;
  readonly end: When | undefined;
  readonly startText: string;
  readonly endText: string;
  readonly milestones: readonly When[];
}

export interface GanttInput {
  readonly rows: readonly GanttRow[];
  readonly catalog: Catalog;
  readonly today?: Day;
}

/** Whether a row has anything to draw. */
export const isDated = ({ start, end, milestones }: GanttRow): boolean =>
  [start, end, ...milestones].some((when) => when !== undefined && when.endless === undefined);

/**
 * Actions as bars over years, on as many drawings as they need, all on one scale. Rows without a date are
 * left out: whoever shows the figure names them in words.
 */
export const ganttFigures = (input: GanttInput): readonly Figure[] => {
  const dated = input.rows.filter(isDated);
  const range = rangeOf(dated);
  if (range === undefined) return [];
  const pages = pagesOf(dated.map(setRow));
  const undated = input.rows.length - dated.length;
  return pages.map((rows, index) =>
    chartOf(rows, {
      ...input,
      range,
      undated: index === 0 ? undated : 0,
      part: { number: index + 1, of: pages.length },
    }),
  );
};

interface Chart extends GanttInput {
  readonly range: YearRange;
  readonly undated: number;
  readonly part: { readonly number: number; readonly of: number };
}

interface YearRange {
  readonly first: number;
  readonly last: number;
}

const LABEL = 164;
const LEFT = LABEL + 12;
/** Half a milestone fits behind the last day. */
const RIGHT = page.width - 6;
const TOP = 22;
const FONT = { size: 8 } as const;
const LEADING = 10;
const FOOT = 22;

/** A row with the lines of its label. */
interface SetRow {
  readonly row: GanttRow;
  readonly lines: readonly string[];
  readonly height: number;
}

const setRow = (row: GanttRow): SetRow => {
  const font = { ...FONT, weight: row.depth === 0 ? 600 : 400 } as const;
  const lines = wrapText(row.label, font, { width: LABEL - row.depth * 8, maxLines: 2 });
  return { row, lines, height: 8 + LEADING * Math.max(1, lines.length) };
};

/** Rows by drawing, none higher than a page. */
const pagesOf = (rows: readonly SetRow[]): readonly (readonly SetRow[])[] => {
  const pages: SetRow[][] = [[]];
  let height = TOP + FOOT;
  for (const row of rows) {
    if (height + row.height > page.height) {
      pages.push([]);
      height = TOP + FOOT;
    }
    pages.at(-1)?.push(row);
    height += row.height;
  }
  return pages;
};

const chartOf = (rows: readonly SetRow[], chart: Chart): Figure => {
  const { catalog, range, today } = chart;
  const words = catalog.figures.gantt;
  const scale = scaleOf(range);
  const bottom = TOP + rows.reduce((sum, { height }) => sum + height, 0);
  const drawn: Shape[] = [];
  const marks = new Set<Mark>();
  let top = TOP;
  for (const item of rows) {
    drawn.push(...rowShapes(item, top, scale));
    for (const mark of usedMarks(item.row)) marks.add(mark);
    top += item.height;
  }
  const line = todayLine(today, range, { scale, bottom });
  if (line.length > 0) marks.add("today");
  return {
    caption: captionOf(words, chart.part),
    table: tableOf(
      rows.map(({ row }) => row),
      words,
    ),
    scene: {
      width: page.width,
      height: bottom + FOOT,
      title: words.title,
      alt: altOf(rows.length, chart),
      shapes: [
        ...grid(range, scale, bottom),
        ...line,
        ...drawn,
        ...legendShapes(marks, bottom + 16, words),
      ],
    },
  };
};

const captionOf = (words: Catalog["figures"]["gantt"], part: Chart["part"]): string =>
  part.of === 1
    ? words.caption
    : fill(words.captionPart, { caption: words.caption, part: part.number, parts: part.of });

const altOf = (count: number, { catalog, range, undated }: Chart): string => {
  const { alt, altUndated } = catalog.figures.gantt;
  const text = fill(alt, { count, start: range.first, end: range.last });
  return undated === 0 ? text : `${text} ${fill(altUndated, { undated })}`;
};

const tableOf = (
  rows: readonly GanttRow[],
  words: Catalog["figures"]["gantt"],
): Figure["table"] => ({
  header: [words.action, words.start, words.end],
  rows: rows.map(({ label, startText, endText }) => [
    label,
    startText || words.noDate,
    endText || words.noDate,
  ]),
});

/** Years the bars span. An end that never comes is drawn one year past the last date there is. */
const rangeOf = (rows: readonly GanttRow[]): YearRange | undefined => {
  const years = rows.flatMap(({ start, end, milestones }) =>
    [start, end, ...milestones].flatMap((when) =>
      when === undefined || when.endless !== undefined
        ? []
        : [yearOf(when.earliest), yearOf(when.latest)],
    ),
  );
  if (years.length === 0) return undefined;
  const isEndless = rows.some(({ end }) => end?.endless !== undefined);
  return { first: Math.min(...years), last: Math.max(...years) + (isEndless ? 1 : 0) };
};

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const scaleOf = ({ first, last }: YearRange): Scale => {
  const origin = Date.parse(`${first}-01-01`);
  const width = Date.parse(`${last + 1}-01-01`) - origin;
  const at = (day: Day): number => {
    const share = (Date.parse(day) - origin) / width;
    return LEFT + Math.min(1, Math.max(0, share)) * (RIGHT - LEFT);
  };
  return { at, left: LEFT, right: RIGHT };
};

/** A line a year; a label as often as there is room for one. */
const grid = ({ first, last }: YearRange, scale: Scale, bottom: number): readonly Shape[] => {
  const count = last - first + 1;
  const step = Math.ceil((count * 26) / (RIGHT - LEFT));
  const years = Array.from({ length: count }, (_, index) => first + index);
  return years.flatMap((year): Shape[] => {
    const x = scale.at(`${year}-01-01`);
    const line = { kind: "line", x1: x, y1: TOP - 4, x2: x, y2: bottom } as const;
    const rule: Shape = { ...line, stroke: "grid" };
    if ((year - first) % step !== 0) return [rule];
    const text = { kind: "text", text: String(year), x: x + 3, y: TOP - 8 } as const;
    return [rule, { ...text, size: FONT.size, fill: "muted" }];
  });
};

const rowShapes = ({ row, lines, height }: SetRow, top: number, scale: Scale): readonly Shape[] => {
  const y = top + height - 0.5;
  return [
    ...lines.map((text, index): Shape => ({
      kind: "text",
      text,
      x: row.depth * 8,
      y: top + 12 + index * LEADING,
      size: FONT.size,
      weight: row.depth === 0 ? 600 : 400,
      fill: "ink",
    })),
    { kind: "line", x1: 0, y1: y, x2: page.width, y2: y, stroke: "grid", strokeWidth: 0.5 },
    ...extentShapes(row, top + height / 2, scale),
  ];
};

const todayLine = (
  today: Day | undefined,
  { first, last }: YearRange,
  { scale, bottom }: { readonly scale: Scale; readonly bottom: number },
): readonly Shape[] => {
  if (today === undefined || yearOf(today) < first || yearOf(today) > last) return [];
  const x = scale.at(today);
  return [{ kind: "line", x1: x, y1: TOP - 4, x2: x, y2: bottom, stroke: "clay", dash: [3, 2] }];
};
