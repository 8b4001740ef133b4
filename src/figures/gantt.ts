import { fill, type Catalog } from "../locales/index.ts";
import type { Day } from "../plan/day.ts";
import type { When } from "../plan/when.ts";
import { wrapText } from "./measure.ts";
import { palette, type Figure, type Shape } from "./scene.ts";

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

const WIDTH = 680;
const LABEL_WIDTH = 216;
const CHART_LEFT = LABEL_WIDTH + 12;
const ROW = 22;
const TOP = 26;
const FONT = { size: 8.5 } as const;

/** Actions as bars over years; nothing where no action has a date. */
export const ganttFigure = ({ rows, catalog, today }: GanttInput): Figure | undefined => {
  const words = catalog.figures.gantt;
  const range = rangeOf(rows);
  if (range === undefined) return undefined;
  const scale = scaleOf(range);
  const height = TOP + rows.length * ROW + 24;
  const undated = rows.filter(({ start, end }) => start === undefined && end === undefined).length;
  return {
    caption: words.caption,
    table: {
      header: [words.action, words.start, words.end],
      rows: rows.map(({ label, startText, endText }) => [
        label,
        startText || words.noDate,
        endText || words.noDate,
      ]),
    },
    scene: {
      width: WIDTH,
      height,
      title: words.title,
      alt: fill(undated > 0 ? words.alt : words.altAll, {
        count: rows.length,
        undated,
        start: range.first,
        end: range.last,
      }),
      shapes: [
        ...grid(range, scale, height - 24),
        ...rows.flatMap((row, index) => bar(row, TOP + index * ROW, { scale, words })),
        ...todayLine(today, range, { scale, height: height - 24 }),
        ...legend(words, height - 8),
      ],
    },
  };
};

interface YearRange {
  readonly first: number;
  readonly last: number;
}

type Scale = (day: Day) => number;

/** Years the bars span. An end that never comes is drawn one year past the last date there is. */
const rangeOf = (rows: readonly GanttRow[]): YearRange | undefined => {
  const years = rows.flatMap(({ start, end }) =>
    [start, end].flatMap((when) =>
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
  return (day) => {
    const share = (Date.parse(day) - origin) / width;
    return CHART_LEFT + Math.min(1, Math.max(0, share)) * (WIDTH - CHART_LEFT);
  };
};

/** A line and a label a year; only every so many years where there are many. */
const grid = ({ first, last }: YearRange, scale: Scale, bottom: number): readonly Shape[] => {
  const step = Math.max(1, Math.ceil((last - first + 1) / 12));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((year): Shape[] => {
    const x = scale(`${year}-01-01`);
    const line: Shape = {
      kind: "line",
      x1: x,
      y1: TOP - 6,
      x2: x,
      y2: bottom,
      stroke: palette.grid,
    };
    if ((year - first) % step !== 0) return [line];
    const label: Shape = {
      kind: "text",
      text: String(year),
      x: x + 3,
      y: TOP - 10,
      size: FONT.size,
      fill: palette.muted,
    };
    return [line, label];
  });
};

const bar = (
  row: GanttRow,
  top: number,
  { scale, words }: { readonly scale: Scale; readonly words: Catalog["figures"]["gantt"] },
): readonly Shape[] => {
  const indent = row.depth * 10;
  const [label = ""] = wrapText(row.label, FONT, { width: LABEL_WIDTH - indent, maxLines: 1 });
  const text: Shape = {
    kind: "text",
    text: label,
    x: indent,
    y: top + 14,
    size: FONT.size,
    fill: palette.ink,
    weight: row.depth === 0 ? 600 : 400,
  };
  const rule: Shape = {
    kind: "line",
    x1: 0,
    y1: top + ROW - 0.5,
    x2: WIDTH,
    y2: top + ROW - 0.5,
    stroke: palette.grid,
    strokeWidth: 0.5,
  };
  return [text, rule, ...extent(row, top, { scale, words }), ...diamonds(row, top, scale)];
};

/** The bar: pale where the date is vague, solid where the action certainly runs. */
const extent = (
  { start, end }: GanttRow,
  top: number,
  { scale, words }: { readonly scale: Scale; readonly words: Catalog["figures"]["gantt"] },
): readonly Shape[] => {
  const from = start ?? end;
  const to = end ?? start;
  if (from === undefined || to === undefined || from.endless !== undefined)
    return [
      {
        kind: "text",
        text: words.noDate,
        x: CHART_LEFT + 4,
        y: top + 14,
        size: FONT.size,
        fill: palette.muted,
      },
    ];
  const left = scale(from.earliest);
  const right = to.endless === undefined ? scale(to.latest) : WIDTH;
  const sureLeft = scale(from.latest);
  const sureRight = to.endless === undefined ? scale(to.earliest) : WIDTH;
  const box = { kind: "rect", y: top + 6, height: ROW - 12, radius: 2 } as const;
  const pale: Shape = {
    ...box,
    x: left,
    width: Math.max(3, right - left),
    fill: palette.accentTint,
    stroke: palette.accentSoft,
    strokeWidth: 0.6,
  };
  if (sureRight - sureLeft < 1 || start === undefined) return [pale];
  return [pale, { ...box, x: sureLeft, width: sureRight - sureLeft, fill: palette.accent }];
};

const diamonds = ({ milestones }: GanttRow, top: number, scale: Scale): readonly Shape[] =>
  milestones.map(({ latest }) => {
    const x = scale(latest);
    const y = top + ROW / 2;
    return {
      kind: "path",
      d: `M ${x} ${y - 5} L ${x + 5} ${y} L ${x} ${y + 5} L ${x - 5} ${y} Z`,
      fill: palette.sand,
      stroke: palette.ink,
      strokeWidth: 0.6,
    };
  });

const todayLine = (
  today: Day | undefined,
  { first, last }: YearRange,
  { scale, height }: { readonly scale: Scale; readonly height: number },
): readonly Shape[] => {
  if (today === undefined || yearOf(today) < first || yearOf(today) > last) return [];
  const x = scale(today);
  return [
    { kind: "line", x1: x, y1: TOP - 6, x2: x, y2: height, stroke: palette.clay, dash: [3, 2] },
  ];
};

const legend = (words: Catalog["figures"]["gantt"], y: number): readonly Shape[] => {
  const text = (label: string, x: number): Shape => ({
    kind: "text",
    text: label,
    x,
    y,
    size: 8,
    fill: palette.muted,
  });
  return [
    {
      kind: "rect",
      x: CHART_LEFT,
      y: y - 7,
      width: 14,
      height: 8,
      radius: 2,
      fill: palette.accent,
    },
    text(words.sure, CHART_LEFT + 18),
    {
      kind: "rect",
      x: CHART_LEFT + 160,
      y: y - 7,
      width: 14,
      height: 8,
      radius: 2,
      fill: palette.accentTint,
      stroke: palette.accentSoft,
      strokeWidth: 0.6,
    },
    text(words.vague, CHART_LEFT + 178),
  ];
};
