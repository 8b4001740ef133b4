import { fill, type Catalog } from "../locales/index.ts";
import { majorUnits, type Range } from "../plan/money.ts";
import { legendOf } from "./legend.ts";
import { textLines } from "./lines.ts";
import { textWidth } from "./measure.ts";
import { page } from "./page.ts";
import type { Figure, Shape } from "./scene.ts";

/** Sums of a plan in minor units: what it needs, and what of that is found. */
export interface GapInput {
  readonly needed: Range;
  readonly secured: Range;
  readonly sought: Range;
  readonly open: Range;
  readonly currency: string | undefined;
  /** A sum with its range in words, and the same in few digits. */
  readonly text: (range: Range) => string;
  readonly shortText: (range: Range) => string;
  readonly catalog: Catalog;
}

const kinds = ["needed", "secured", "sought", "open"] as const;
type Kind = (typeof kinds)[number];

const paints = {
  needed: { fill: "accentSoft", stroke: "accent" },
  secured: { fill: "accent", stroke: "accent" },
  sought: { fill: "accentTint", stroke: "accent", pattern: "diagonal" },
  open: { fill: "paper", stroke: "clay", dash: [3, 2] },
} as const;

const possible = { fill: "paper", stroke: "muted", pattern: "dots", strokeWidth: 0.7 } as const;

const LABEL = 92;
const LEFT = LABEL + 10;
const ROW = 34;
const BAR = 18;
const ARROW = 7;

/** What is needed as one bar, and below it, one after the other, what is secured, sought and open. */
export const gapFigure = (input: GapInput): Figure | undefined => {
  const { catalog, text } = input;
  if (input.needed.min <= 0 || input.secured.min + input.sought.min <= 0) return undefined;
  const words = catalog.figures.gap;
  const names = { ...catalog.figures.budget, needed: words.needed };
  const bars = barsOf(input);
  const scale = scaleOf(input, bars);
  const rows = bars.flatMap((bar, index) => rowShapes({ bar, index, input, scale }));
  const legend = legendOf(legendEntries(bars, words), {
    left: LEFT,
    top: kinds.length * ROW + 4,
    width: page.width - LEFT,
  });
  const told = (range: Range): string => text(range) || "–";
  return {
    caption: words.caption,
    table: {
      header: [words.what, catalog.columns.amount],
      rows: kinds.map((kind) => [names[kind], told(input[kind])]),
      align: ["start", "end"],
    },
    scene: {
      width: page.width,
      height: legend.bottom + 2,
      title: words.title,
      alt: fill(words.alt, {
        needed: told(input.needed),
        secured: told(input.secured),
        sought: told(input.sought),
        open: told(input.open),
      }),
      shapes: [...guides(bars, scale), ...rows, ...legend.shapes],
    },
  };
};

/** A bar from where it starts; `most` is Infinity where nobody knows how much more it may be. */
interface Bar {
  readonly kind: Kind;
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

const barsOf = (input: GapInput): readonly Bar[] => {
  const major = (minor: number): number => majorUnits(minor, input.currency);
  let from = 0;
  return kinds.map((kind) => {
    const { min, max } = input[kind];
    const bar = { kind, from, least: major(min), most: major(max) };
    if (kind !== "needed") from += bar.least;
    return bar;
  });
};

/** Points a unit of money takes: the longest bar ends where its amount still has room. */
const scaleOf = (input: GapInput, bars: readonly Bar[]): number => {
  const room = page.width - LEFT - Math.max(...kinds.map((kind) => valueWidth(input, kind)));
  const reaches = bars.map(reachOf);
  return (room - 10 - ARROW) / Math.max(1e-9, ...reaches);
};

const reachOf = ({ from, least, most }: Bar): number =>
  from + (Number.isFinite(most) ? most : least);

const VALUE = { size: 8.5, weight: 600 } as const;

const valueWidth = (input: GapInput, kind: Kind): number =>
  textWidth(input.shortText(input[kind]), VALUE);

interface Row {
  readonly bar: Bar;
  readonly index: number;
  readonly input: GapInput;
  readonly scale: number;
}

const rowShapes = ({ bar, index, input, scale }: Row): readonly Shape[] => {
  const { kind, from, least, most } = bar;
  const names = { ...input.catalog.figures.budget, needed: input.catalog.figures.gap.needed };
  const y = index * ROW + 6;
  const start = LEFT + from * scale;
  const sure = start + least * scale;
  const end = LEFT + reachOf(bar) * scale;
  const box = { kind: "rect", y, height: BAR } as const;
  const label = textLines(names[kind], {
    x: 0,
    y: y + 12.5,
    width: LABEL,
    size: 9,
    leading: 10,
    maxLines: 2,
    fill: "ink",
  });
  return [
    ...label.shapes,
    ...(end - sure > 0.5 ? [{ ...box, ...possible, x: sure, width: end - sure }] : []),
    ...(least > 0
      ? [{ ...box, strokeWidth: 0.7, ...paints[kind], x: start, width: sure - start }]
      : []),
    ...(most === Infinity ? [arrow(end + 2, y + BAR / 2)] : []),
    {
      kind: "text",
      text: input.shortText(input[kind]),
      x: end + (most === Infinity ? ARROW + 6 : 6),
      y: y + 12.5,
      ...VALUE,
      fill: "ink",
    },
  ];
};

/** More than is drawn, and nobody knows how much. */
const arrow = (x: number, y: number): Shape => ({
  kind: "path",
  d: `M ${x} ${y - 5} L ${x + ARROW - 1} ${y} L ${x} ${y + 5}`,
  stroke: "muted",
  strokeWidth: 1,
});

/** Thin lines from where one bar ends to where the next begins. */
const guides = (bars: readonly Bar[], scale: number): readonly Shape[] =>
  bars.slice(1, -1).map(({ from, least }, index): Shape => {
    const x = LEFT + (from + least) * scale;
    const y = (index + 1) * ROW + 6;
    return { kind: "line", x1: x, y1: y + BAR, x2: x, y2: y + ROW, stroke: "grid" };
  });

const legendEntries = (bars: readonly Bar[], words: Catalog["figures"]["gap"]) => {
  const hasRange = bars.some(({ least, most }) => Number.isFinite(most) && most > least);
  const isOpen = bars.some(({ most }) => most === Infinity);
  return [
    ...(hasRange ? [{ label: words.possible, paint: possible }] : []),
    ...(isOpen
      ? [{ label: words.unknown, mark: (x: number, y: number) => [arrow(x - 3, y)] }]
      : []),
  ];
};
