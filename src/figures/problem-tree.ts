import { graphlib, layout } from "@dagrejs/dagre";
import { fill, type Catalog } from "../locales/index.ts";
import { wrapText } from "./measure.ts";
import { palette, type Figure, type Shape } from "./scene.ts";

/** A card of one problem tree. */
export interface TreeCard {
  readonly id: string;
  readonly text: string;
  readonly kind: "problem" | "cause" | "effect";
  readonly parent: string | undefined;
}

export interface TreeInput {
  readonly focal: TreeCard;
  /** Causes and effects that hang on it at any depth. */
  readonly cards: readonly TreeCard[];
  readonly catalog: Catalog;
}

const CARD = 148;
const PADDING = 8;
const FONT = { size: 9 } as const;
const LINE = 12;
const MIN_WIDTH = 680;

/** One problem with its effects above and its causes below. */
export const problemTreeFigure = ({ focal, cards, catalog }: TreeInput): Figure => {
  const words = catalog.figures.problems;
  const all = [focal, ...cards];
  const texts = new Map(all.map(({ id, text }) => [id, text]));
  const boxes = centred(arrange(all));
  const listed = (kind: TreeCard["kind"]): string =>
    cards
      .filter((card) => card.kind === kind)
      .map(({ text }) => text)
      .join("; ") || words.none;
  const width = Math.max(...boxes.map(({ x, width: box }) => x + box));
  return {
    caption: fill(words.caption, { problem: focal.text }),
    table: {
      header: [words.card, catalog.columns.kind, words.of],
      rows: all.map(({ text, kind, parent }) => [
        text,
        words[kind],
        parent === undefined ? "–" : (texts.get(parent) ?? parent),
      ]),
    },
    scene: {
      width: Math.max(width + 1, MIN_WIDTH),
      height: Math.max(...boxes.map(({ y, height }) => y + height)) + 1,
      title: words.title,
      alt: fill(words.alt, {
        problem: focal.text,
        causes: listed("cause"),
        effects: listed("effect"),
      }),
      shapes: [...edges(boxes), ...boxes.flatMap(box)],
    },
  };
};

interface Box {
  readonly card: TreeCard;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cards in layers, effects on top: dagre places them, their sizes come from real text widths. */
const arrange = (cards: readonly TreeCard[]): readonly Box[] => {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 14, ranksep: 30, marginx: 1, marginy: 1 });
  graph.setDefaultEdgeLabel(() => ({}));
  const sized = cards.map((card) => {
    const lines = wrapText(card.text, FONT, { width: CARD - 2 * PADDING, maxLines: 5 });
    return { card, lines, width: CARD, height: lines.length * LINE + 2 * PADDING - 2 };
  });
  const known = new Set(cards.map(({ id }) => id));
  for (const { card, width, height } of sized) graph.setNode(card.id, { width, height });
  for (const { id, kind, parent } of cards) {
    if (parent === undefined || !known.has(parent)) continue;
    if (kind === "effect") graph.setEdge(id, parent);
    else graph.setEdge(parent, id);
  }
  layout(graph);
  return sized.map((item) => {
    const { x, y } = graph.node(item.card.id);
    return { ...item, x: x - item.width / 2, y: y - item.height / 2 };
  });
};

/** A narrow tree stands in the middle of the page. */
const centred = (boxes: readonly Box[]): readonly Box[] => {
  const width = Math.max(...boxes.map((item) => item.x + item.width));
  const shift = Math.max(0, MIN_WIDTH - width) / 2;
  return boxes.map((item) => ({ ...item, x: item.x + shift }));
};

/** Elbow lines from each card to the one it hangs on. */
const edges = (boxes: readonly Box[]): readonly Shape[] => {
  const byId = new Map(boxes.map((item) => [item.card.id, item]));
  return boxes.flatMap((item): Shape[] => {
    const parent = item.card.parent === undefined ? undefined : byId.get(item.card.parent);
    if (parent === undefined) return [];
    const [upper, lower] = item.card.kind === "effect" ? [item, parent] : [parent, item];
    const middle = (upper.y + upper.height + lower.y) / 2;
    const from = upper.x + upper.width / 2;
    const to = lower.x + lower.width / 2;
    const d = `M ${from} ${upper.y + upper.height} L ${from} ${middle} L ${to} ${middle} L ${to} ${lower.y}`;
    return [{ kind: "path", d, stroke: palette.muted, strokeWidth: 0.9 }];
  });
};

const paints = {
  problem: { fill: palette.accent, stroke: palette.accent },
  cause: { fill: palette.tint, stroke: palette.rule },
  effect: { fill: palette.sandTint, stroke: palette.sand },
} as const;

const box = ({ card, lines, x, y, width, height }: Box): readonly Shape[] => [
  { kind: "rect", x, y, width, height, radius: 3, strokeWidth: 0.9, ...paints[card.kind] },
  ...lines.map((text, index): Shape => ({
    kind: "text",
    text,
    x: x + width / 2,
    y: y + PADDING + 8 + index * LINE,
    size: FONT.size,
    anchor: "middle",
    weight: card.kind === "problem" ? 600 : 400,
    fill: card.kind === "problem" ? palette.paper : palette.ink,
  })),
];
