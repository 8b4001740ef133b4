import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import { textLines } from "./lines.ts";
import { page } from "./page.ts";
import { readOut } from "./read-out.ts";
import type { Figure, Shape } from "./scene.ts";

/** An aspect of integration with its score. */
export interface AspectBar {
  readonly label: string;
  readonly score?: number;
  /** The score of the assessment before. */
  readonly before?: number;
  /** Whether the plan says that the aspect does not apply. */
  readonly isApplicable: boolean;
}

export interface AspectInput {
  readonly rows: readonly AspectBar[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly catalog: Catalog;
}

const LABEL = 178;
const LEFT = LABEL + 12;
const RIGHT = page.width - 74;
const LEADING = 10;
/** Aspects whose names may take two lines each. */
const MOST_TALL = 16;

/** Bars over the whole scale, so that what is missing to the highest score is seen too. */
export const aspectFigure = ({ rows, scale, catalog }: AspectInput): Figure | undefined => {
  const scored = rows.flatMap(({ label, score }) => (score === undefined ? [] : { label, score }));
  if (scored.length === 0) return undefined;
  const words = catalog.figures.aspects;
  const best = Math.max(...scored.map(({ score }) => score));
  const worst = Math.min(...scored.map(({ score }) => score));
  const at = (goal: number): string =>
    readOut(
      scored.filter(({ score }) => score === goal).map(({ label }) => label),
      catalog,
    );
  const maxLines = rows.length > MOST_TALL ? 1 : 2;
  const shapes: Shape[] = [];
  let top = 0;
  for (const row of rows) {
    const drawn = rowShapes(row, top, { scale, catalog, maxLines });
    shapes.push(...drawn.shapes);
    top = drawn.bottom;
  }
  const hasBefore = rows.some(({ before }) => before !== undefined);
  const legend = legendOf(hasBefore ? [{ label: words.earlier, mark: diamond }] : [], {
    left: LEFT,
    top: top + 2,
    width: page.width - LEFT,
  });
  return {
    caption: words.caption,
    table: {
      header: [
        catalog.columns.aspect,
        catalog.columns.score,
        ...(hasBefore ? [words.earlier] : []),
      ],
      rows: rows.map((row) => [
        row.label,
        valueText(row, scale.max, catalog),
        ...(hasBefore ? [row.before === undefined ? "–" : String(row.before)] : []),
      ]),
      align: ["start", "end", ...(hasBefore ? (["end"] as const) : [])],
    },
    scene: {
      width: page.width,
      height: legend.bottom + 2,
      title: words.title,
      alt: fill(words.alt, {
        count: scored.length,
        min: scale.min,
        max: scale.max,
        strong: at(best),
        weak: at(worst),
      }),
      shapes: [...shapes, ...legend.shapes],
    },
  };
};

const valueText = ({ score, isApplicable }: AspectBar, max: number, catalog: Catalog): string => {
  const words = catalog.figures.aspects;
  if (score !== undefined) return fill(words.score, { score, max });
  return isApplicable ? words.unscored : words.notApplicable;
};

const rowShapes = (
  row: AspectBar,
  top: number,
  { scale, catalog, maxLines }: Omit<AspectInput, "rows"> & { readonly maxLines: number },
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const label = textLines(row.label, {
    x: 0,
    y: top + 12,
    width: LABEL,
    size: 8.5,
    leading: LEADING,
    maxLines,
    fill: "ink",
  });
  const low = Math.min(0, scale.min); // a lowest score above nothing is drawn, not left blank
  const steps = Math.max(1, scale.max - low);
  const at = (score: number): number =>
    LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, (score - low) / steps));
  const track = { kind: "rect", x: LEFT, y: top + 3.5, height: 11, radius: 2 } as const;
  const { score, before } = row;
  const value = textLines(valueText(row, scale.max, catalog), {
    x: RIGHT + 10,
    y: top + 12,
    width: page.width - RIGHT - 10,
    size: 8.5,
    leading: LEADING,
    maxLines,
    fill: score === undefined ? "muted" : "ink",
    ...(score === undefined ? {} : { weight: 600 }),
  });
  const lines = Math.max(1, label.count, value.count);
  const shapes: readonly Shape[] = [
    ...label.shapes,
    { ...track, width: RIGHT - LEFT, fill: "tint", stroke: "rule", strokeWidth: 0.7 },
    ...(score === undefined || at(score) <= LEFT
      ? []
      : [{ ...track, width: at(score) - LEFT, fill: "accent" } as const]),
    ...ticks(steps, top),
    ...(before === undefined ? [] : diamond(at(before), top + 9)),
    ...value.shapes,
  ];
  return { shapes, bottom: top + 22 + (lines - 1) * LEADING };
};

/** Where one score ends and the next begins, where there are few. */
const ticks = (steps: number, top: number): readonly Shape[] =>
  steps > 12
    ? []
    : Array.from({ length: steps - 1 }, (_, index): Shape => {
        const x = LEFT + ((RIGHT - LEFT) * (index + 1)) / steps;
        return { kind: "line", x1: x, y1: top + 3.5, x2: x, y2: top + 14.5, stroke: "paper" };
      });

const diamond = (x: number, y: number): readonly Shape[] => [
  {
    kind: "path",
    d: `M ${x} ${y - 5} L ${x + 5} ${y} L ${x} ${y + 5} L ${x - 5} ${y} Z`,
    fill: "sand",
    stroke: "ink",
    strokeWidth: 0.7,
  },
];
