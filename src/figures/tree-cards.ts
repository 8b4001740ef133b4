import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { TreeCard } from "./problem-tree.ts";
import type { Shape } from "./scene.ts";

/** A card with its lines and place. */
export interface Placed {
  readonly card: TreeCard;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner of the card it hangs on, where that stands above it in the same column. */
  readonly hook?: { readonly x: number; readonly y: number };
}

/** A card and everything that hangs on it, one below the other, from (0, 0). */
export interface Column {
  readonly cards: readonly Placed[];
  readonly ids: readonly string[];
  readonly width: number;
  readonly height: number;
}

const PADDING = 7;
const LEADING = 10.5;
const SIZE = 8.5;
const INDENT = 12;
const GAP = 7;
/** Cards deeper than this are not moved further in. */
const DEEPEST = 4;

/** The column that a card heads; effects grow upwards from it, causes downwards. */
export const columnOf = (head: TreeCard, cards: readonly TreeCard[], width: number): Column => {
  const placed: Placed[] = [];
  let y = 0;
  const add = (card: TreeCard, depth: number, parent: Placed | undefined): void => {
    const indent = Math.min(depth, DEEPEST) * INDENT;
    const size = sized(card, width - indent);
    const item: Placed = {
      ...size,
      x: indent,
      y,
      ...(parent === undefined ? {} : { hook: { x: parent.x + 5, y: parent.y + parent.height } }),
    };
    placed.push(item);
    y += size.height + GAP;
    for (const child of cards)
      if (child.parent === card.id && child !== card && !placed.some((one) => one.card === child))
        add(child, depth + 1, item);
  };
  add(head, 0, undefined);
  const height = y - GAP;
  const upright = head.kind === "effect" ? placed.map((item) => mirrored(item, height)) : placed;
  return { cards: upright, ids: placed.map(({ card }) => card.id), width, height };
};

const mirrored = (item: Placed, height: number): Placed => ({
  ...item,
  y: height - item.y - item.height,
  ...(item.hook === undefined ? {} : { hook: { x: item.hook.x, y: height - item.hook.y } }),
});

/** The problem itself, in the middle of the page. */
export const focalBox = (card: TreeCard, y: number): Placed => {
  const width = 300;
  const left = 10 + (page.width - 10 - width) / 2;
  return { ...sized(card, width), x: left, y };
};

/** A card, its text, and the line to the card it hangs on. */
export const cardShapes = ({
  card,
  lines,
  x,
  y,
  width,
  height,
  hook,
}: Placed): readonly Shape[] => {
  const isProblem = card.kind === "problem";
  const middle = y + height / 2;
  return [
    ...(hook === undefined ? [] : [hookShape(hook, { x, y: middle })]),
    { kind: "rect", x, y, width, height, radius: 3, strokeWidth: 0.8, ...paints[card.kind] },
    ...lines.map((text, index): Shape => ({
      kind: "text",
      text,
      x: isProblem ? x + width / 2 : x + PADDING,
      y: y + PADDING + 7 + index * LEADING,
      size: SIZE,
      ...(isProblem ? { anchor: "middle" } : {}),
      weight: isProblem ? 600 : 400,
      fill: isProblem ? "paper" : "ink",
    })),
  ];
};

/** A card as wide as asked, with its lines. */
export const sized = (
  card: TreeCard,
  width: number,
): Pick<Placed, "card" | "lines" | "width" | "height"> => {
  const font = { size: SIZE, weight: card.kind === "problem" ? 600 : 400 } as const;
  const lines = wrapText(card.text, font, { width: width - 2 * PADDING, maxLines: 6 });
  return { card, lines, width, height: Math.max(1, lines.length) * LEADING + 2 * PADDING - 1 };
};

const hookShape = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Shape => ({
  kind: "path",
  d: `M ${from.x} ${from.y} L ${from.x} ${to.y} L ${to.x} ${to.y}`,
  stroke: "muted",
  strokeWidth: 0.8,
});

const paints = {
  problem: { fill: "accent", stroke: "accent" },
  cause: { fill: "tint", stroke: "rule" },
  effect: { fill: "sandTint", stroke: "sand" },
} as const;
