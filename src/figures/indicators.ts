import { fill, type Catalog } from "../locales/index.ts";
import type { Day } from "../plan/day.ts";
import { legendOf, type LegendEntry } from "./legend.ts";
import { page } from "./page.ts";
import { readOut } from "./read-out.ts";
import type { Figure, Shape } from "./scene.ts";
import { sparkMarks, type SparkMark } from "./spark-marks.ts";
import { ROW, sparkShapes } from "./spark-row.ts";
import { timeAxis, type TimeScale } from "./spark-time.ts";

/** A number on a day; the day is the middle of the span it may fall in. */
export interface SparkPoint {
  readonly day: Day;
  readonly low: number;
  readonly high: number;
}

/** What is to be reached on a day; the last of all is the target, those before are milestones. */
export interface SparkTarget extends SparkPoint {
  readonly isLast: boolean;
}

/** An indicator, or a part of one, with its numbers and the words for them. */
export interface SparkRow {
  readonly name: string;
  readonly baseline: SparkPoint | undefined;
  /** In order of time. */
  readonly targets: readonly SparkTarget[];
  readonly values: readonly SparkPoint[];
  /** Spans in which a value was due and none is there. */
  readonly missing: readonly { readonly from: Day; readonly to: Day }[];
  readonly texts: {
    readonly baseline: string;
    readonly targets: string;
    /** The last of the targets. */
    readonly target: string;
    readonly values: string;
    /** The last of the values. */
    readonly latest: string;
    readonly missing: string;
  };
}

export interface SparkInput {
  readonly rows: readonly SparkRow[];
  readonly today?: Day;
  readonly catalog: Catalog;
}

const HEAD = 20;
const ROWS = Math.floor((page.height - HEAD - 44) / ROW);

/** Indicators as small curves on one scale of time, as many drawings as the pages need. */
export const indicatorFigures = (input: SparkInput): readonly Figure[] => {
  const { rows, today } = input;
  const scale = timeAxis(rows.flatMap(daysOf), today);
  if (scale === undefined) return [];
  const parts = Math.ceil(rows.length / ROWS);
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, index) =>
    partOf(
      { ...input, rows: rows.slice(index * each, (index + 1) * each) },
      { scale, part: index + 1, parts },
    ),
  );
};

const daysOf = ({ baseline, targets, values }: SparkRow): readonly Day[] =>
  [...(baseline === undefined ? [] : [baseline]), ...targets, ...values].map(({ day }) => day);

interface Part {
  readonly scale: TimeScale;
  readonly part: number;
  readonly parts: number;
}

const partOf = ({ rows, today, catalog }: SparkInput, { scale, part, parts }: Part): Figure => {
  const words = catalog.figures.indicators;
  const bottom = HEAD + rows.length * ROW;
  const isTodayIn = today !== undefined && today >= scale.first && today <= scale.last;
  const legend = legendOf(legendEntries(rows, words, isTodayIn), {
    left: 0,
    top: bottom + 4,
    width: page.width,
  });
  const caption = words.caption;
  return {
    caption: parts === 1 ? caption : fill(words.captionPart, { caption, part, parts }),
    table: tableOf(rows, catalog),
    scene: {
      width: page.width,
      height: legend.bottom + 2,
      title: words.title,
      alt: fill(words.alt, {
        count: rows.length,
        from: scale.first.slice(0, 4),
        to: scale.last.slice(0, 4),
        rows: readOut(
          rows.map((row) => fill(words.row, { name: row.name, values: way(row) })),
          catalog,
        ),
      }),
      shapes: [
        ...scale.ticks.flatMap(({ x, label }): readonly Shape[] => [
          { kind: "line", x1: x, y1: HEAD - 4, x2: x, y2: bottom, stroke: "grid" },
          { kind: "text", text: label, x, y: 10, size: 7.5, anchor: "middle", fill: "muted" },
        ]),
        ...(isTodayIn ? [todayLine(scale.at(today), HEAD - 4, bottom)] : []),
        ...rows.flatMap((row, index) => sparkShapes(row, HEAD + index * ROW, { scale, words })),
        ...legend.shapes,
      ],
    },
  };
};

/** From where to where: the first and the last of what is known. */
const way = ({ texts: { baseline, latest, target } }: SparkRow): string =>
  [baseline, latest, target].filter((text) => text !== "").join(" → ");

const tableOf = (rows: readonly SparkRow[], { columns, figures }: Catalog): Figure["table"] => {
  const hasMissing = rows.some(({ missing }) => missing.length > 0);
  const told = (text: string): string => (text === "" ? "–" : text);
  return {
    header: [
      columns.indicator,
      columns.baseline,
      columns.targets,
      columns.value,
      ...(hasMissing ? [figures.indicators.missing] : []),
    ],
    rows: rows.map(({ name, texts }) => [
      name,
      told(texts.baseline),
      told(texts.targets),
      told(texts.values),
      ...(hasMissing ? [told(texts.missing)] : []),
    ]),
  };
};

const legendEntries = (
  rows: readonly SparkRow[],
  words: Catalog["figures"]["indicators"],
  isTodayIn: boolean,
): readonly LegendEntry[] => {
  const uses: Readonly<Record<SparkMark, boolean>> = {
    baseline: rows.some(({ baseline }) => baseline !== undefined),
    actual: rows.some(({ values }) => values.length > 0),
    milestone: rows.some(({ targets }) => targets.some(({ isLast }) => !isLast)),
    target: rows.some(({ targets, texts }) => texts.target !== "" || targets.length > 0),
    missing: rows.some(({ missing }) => missing.length > 0),
  };
  const marks = (["baseline", "actual", "milestone", "target", "missing"] as const)
    .filter((mark) => uses[mark])
    .map((mark) => ({ label: words[mark], mark: sparkMarks[mark] }));
  const today = {
    label: words.today,
    mark: (x: number, y: number) => [todayLine(x, y - 5, y + 5)],
  };
  return [...marks, ...(isTodayIn ? [today] : [])];
};

const todayLine = (x: number, y1: number, y2: number): Shape => ({
  kind: "line",
  x1: x,
  y1,
  x2: x,
  y2,
  stroke: "clay",
  dash: [3, 2],
});
