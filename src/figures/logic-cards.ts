import { fill, type Catalog } from "../locales/index.ts";
import type { LogicCard, LogicKind } from "./logic.ts";
import { wrapText } from "./measure.ts";
import type { RectShape, Shape } from "./scene.ts";

/** How much of its texts a drawing shows; what it leaves out is in its table. */
export interface Detail {
  /** Lines of a problem, an objective or an action. */
  readonly lines: number;
  /** Lines of an output, a result or an indicator. */
  readonly itemLines: number;
  /** Outputs, results and indicators of one card. */
  readonly items: number;
}

/** A card broken into lines, to be drawn with its top left corner somewhere. */
export interface Sized {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

const TEXT = { size: 8, leading: 9.6 } as const;
const ITEM = { size: 7.5, leading: 9 } as const;
const PADDING = 5;
/** Room for the mark in front of an item. */
const MARK = 9;
/** Room for the dashed rule above indicators. */
const RULE = 5;

/** A problem, an objective or an action as a card so wide. */
export const sizedCard = (
  { text, kind }: LogicCard<keyof typeof paints>,
  { width, lines: maxLines }: { readonly width: number; readonly lines: number },
): Sized => {
  const lines = wrapText(text, TEXT, { width: width - 2 * PADDING, maxLines });
  const height = Math.max(1, lines.length) * TEXT.leading + 2 * PADDING - 1;
  return {
    height,
    draw: (x, y) => [
      { ...frame, x, y, width, height, ...paints[kind] },
      ...lines.map((line, index): Shape => ({
        kind: "text",
        text: line,
        x: x + PADDING,
        y: y + PADDING + 7 + index * TEXT.leading,
        size: TEXT.size,
        fill: kind === "objective" ? "paper" : "ink",
      })),
    ],
  };
};

interface Row {
  readonly kind: LogicKind | undefined;
  readonly lines: readonly string[];
  /** From the top of the card. */
  readonly top: number;
}

/** What comes of one action or objective as one card: outputs and results, then indicators. */
export const sizedResults = (
  results: readonly LogicCard[],
  {
    width,
    detail,
    catalog,
  }: { readonly width: number; readonly detail: Detail; readonly catalog: Catalog },
): Sized => {
  const shown = shownOf(results, detail.items);
  const rest = results.length - shown.length;
  const space = { width: width - 2 * PADDING - MARK, maxLines: detail.itemLines };
  const more = fill(catalog.figures.others, { count: rest });
  let bottom = PADDING;
  let last: LogicKind | undefined;
  const rows = [...shown, ...(rest > 0 ? [{ text: more, kind: undefined }] : [])].map(
    ({ text, kind }): Row => {
      const lines = wrapText(text, ITEM, space);
      const top = bottom + (isRuled(last, kind) ? RULE : 0);
      bottom = top + Math.max(1, lines.length) * ITEM.leading;
      last = kind;
      return { kind, lines, top };
    },
  );
  const height = bottom + PADDING - 1.5;
  const hasResults = shown.some(({ kind }) => kind === "result");
  const paint = hasResults ? sand : plain;
  return {
    height,
    draw: (x, y) => [
      { ...frame, x, y, width, height, ...paint },
      ...rows.flatMap((row, index) => [
        ...(isRuled(rows[index - 1]?.kind, row.kind) ? [rule(x, y + row.top - 3, width)] : []),
        ...rowShapes(row, x, y),
      ]),
    ],
  };
};

const isRuled = (before: LogicKind | undefined, kind: LogicKind | undefined): boolean =>
  before !== undefined && before !== "indicator" && kind === "indicator";

/** So many of the results, indicators last, some of either; one more rather than a line that counts one. */
const shownOf = (results: readonly LogicCard[], most: number): readonly LogicCard[] => {
  const indicators = results.filter(({ kind }) => kind === "indicator");
  const others = results.filter(({ kind }) => kind !== "indicator");
  const room = results.length <= most + 1 ? results.length : most;
  const first = others.slice(0, Math.max(room - indicators.length, Math.ceil(room / 2)));
  return [...first, ...indicators.slice(0, room - first.length)];
};

const rowShapes = ({ kind, lines, top }: Row, x: number, y: number): readonly Shape[] => [
  ...(kind === undefined ? [] : markOf(kind)(x + PADDING + 3, y + top + 4)),
  ...lines.map((line, index): Shape => ({
    kind: "text",
    text: line,
    x: x + PADDING + MARK,
    y: y + top + 6.5 + index * ITEM.leading,
    size: ITEM.size,
    fill: kind === undefined ? "muted" : "ink",
  })),
];

const rule = (x: number, y: number, width: number): Shape => ({
  kind: "line",
  x1: x + PADDING,
  y1: y,
  x2: x + width - PADDING,
  y2: y,
  stroke: "accentSoft",
  strokeWidth: 0.6,
  dash: [2, 2],
});

const frame = { kind: "rect", radius: 3, strokeWidth: 0.8 } as const;
const plain = { fill: "paper", stroke: "muted" } as const;
const sand = { fill: "sandTint", stroke: "sand" } as const;

/** Kinds differ in lightness, frame and place. */
const paints = {
  problem: { fill: "tint", stroke: "rule" },
  objective: { fill: "accent", stroke: "accent" },
  action: { fill: "accentTint", stroke: "accent" },
} as const satisfies Partial<Record<LogicKind, Pick<RectShape, "fill" | "stroke">>>;

/** The mark of a kind of result, round (x, y): a dot, a diamond, rising bars. */
export const markOf = (kind: LogicKind): ((x: number, y: number) => readonly Shape[]) => {
  if (kind === "indicator") return bars;
  return kind === "result" ? diamond : dot;
};

const dot = (cx: number, cy: number): readonly Shape[] => [
  { kind: "circle", cx, cy, r: 1.5, fill: "ink" },
];

const diamond = (x: number, y: number): readonly Shape[] => [
  {
    kind: "path",
    d: `M ${x} ${y - 3} L ${x + 3} ${y} L ${x} ${y + 3} L ${x - 3} ${y} Z`,
    fill: "sand",
    stroke: "ink",
    strokeWidth: 0.5,
  },
];

const bars = (x: number, y: number): readonly Shape[] =>
  [2, 3.8, 5.6].map((height, index): Shape => ({
    kind: "rect",
    x: x - 2.9 + index * 2.1,
    y: y + 2.8 - height,
    width: 1.5,
    height,
    fill: "accent",
  }));
