import { middlesOf } from "./layered.ts";
import { page } from "./page.ts";
import type { TreeCard } from "./problem-tree.ts";
import type { Shape } from "./scene.ts";
import { cardShapes, sized, type Placed } from "./tree-cards.ts";

const GAP = 12;
const BETWEEN = 24;
/** More cards side by side would be too narrow to read. */
const MOST = 4;
/** Widths of cards, the first that fits. */
const WIDTHS = [150, 140, 130, 120, 110, 100];
const FOCAL = 300;

/**
 * A tree with effects above the problem and causes below it, each card by the one it hangs on. Nothing where
 * it would be too wide or too high for a page.
 */
export const layeredTree = (
  focal: TreeCard,
  cards: readonly TreeCard[],
): { readonly shapes: readonly Shape[]; readonly height: number } | undefined => {
  const layers = layersOf(focal, cards);
  const most = Math.max(...(layers ?? []).map((layer) => layer.length));
  if (layers === undefined || most > MOST) return undefined;
  for (const width of WIDTHS) {
    const tree = treeOf(layers, focal, width);
    if (tree !== undefined) return tree;
  }
  return undefined;
};

const treeOf = (
  layers: readonly (readonly TreeCard[])[],
  focal: TreeCard,
  width: number,
): ReturnType<typeof layeredTree> => {
  const boxes = layers.map((layer) =>
    layer.map((card) => sized(card, card === focal ? FOCAL : width)),
  );
  const lefts = leftsOf(boxes.flat());
  if (lefts === undefined) return undefined;
  let y = 1;
  const placed = boxes.map((layer): readonly Placed[] => {
    const height = Math.max(...layer.map((box) => box.height));
    const top = y;
    y += height + BETWEEN;
    return layer.map((box) => ({
      ...box,
      x: lefts.get(box.card.id) ?? 0,
      y: box.card.kind === "effect" ? top + height - box.height : top,
    }));
  });
  const height = y - BETWEEN + 1;
  if (height > page.height) return undefined;
  return {
    height,
    shapes: [
      ...placed.slice(1).flatMap((layer, index) => linesBetween(placed[index] ?? [], layer)),
      ...placed.flat().flatMap(cardShapes),
    ],
  };
};

/** Cards by distance from the problem, effects first; nothing where a card hangs on none of these or on two. */
const layersOf = (
  focal: TreeCard,
  cards: readonly TreeCard[],
): readonly (readonly TreeCard[])[] | undefined => {
  const ranks = new Map([[focal.id, 0]]);
  const isNew = ({ id, kind, parent }: TreeCard): boolean => {
    const rank = parent === undefined ? undefined : ranks.get(parent);
    const sign = kind === "effect" ? -1 : 1;
    if (rank === undefined || ranks.has(id) || rank * sign < 0) return false;
    ranks.set(id, rank + sign);
    return true;
  };
  let open = [...cards];
  for (let count = -1; count !== open.length;) {
    count = open.length;
    open = open.filter((card) => !isNew(card));
  }
  if (open.length > 0) return undefined;
  const values = [...ranks.values()];
  const [first, last] = [Math.min(...values), Math.max(...values)];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    [focal, ...cards].filter(({ id }) => ranks.get(id) === first + index),
  );
};

/** Left edges, the whole in the middle of the page; nothing where it is wider than that. */
const leftsOf = (
  boxes: readonly Pick<Placed, "card" | "width" | "height">[],
): ReadonlyMap<string, number> | undefined => {
  const middles = middlesOf(
    boxes.map(({ card, width, height }) => ({ id: card.id, width, height })),
    boxes.flatMap(({ card: { id, kind, parent } }) => {
      if (parent === undefined || kind === "problem") return [];
      return kind === "effect" ? [[id, parent] as const] : [[parent, id] as const];
    }),
    { direction: "TB", between: BETWEEN, along: GAP },
  );
  const edges = boxes.map(({ card, width }) => ({
    id: card.id,
    left: (middles.get(card.id) ?? 0) - width / 2,
    width,
  }));
  const first = Math.min(...edges.map(({ left }) => left));
  const whole = Math.max(...edges.map(({ left, width }) => left + width)) - first;
  if (whole > page.width) return undefined;
  const by = (page.width - whole) / 2 - first;
  return new Map(edges.map(({ id, left }) => [id, left + by]));
};

const stroke = { stroke: "muted", strokeWidth: 0.8 } as const;

/** Elbows between two layers; each card that others hang on has a level line at a height of its own. */
const linesBetween = (upper: readonly Placed[], lower: readonly Placed[]): readonly Shape[] => {
  const isChild = (one: Placed, other: Placed): boolean => one.card.parent === other.card.id;
  const trunks = [...upper, ...lower].flatMap((trunk) => {
    const twigs = (upper.includes(trunk) ? lower : upper).filter((card) => isChild(card, trunk));
    return twigs.length === 0 ? [] : [{ trunk, twigs }];
  });
  const top = Math.max(...upper.map(({ y, height }) => y + height));
  const bottom = Math.min(...lower.map(({ y }) => y));
  return trunks.flatMap(({ trunk, twigs }, index) => {
    const y = top + ((index + 1) * (bottom - top)) / (trunks.length + 1);
    const all = [trunk, ...twigs];
    const xs = all.map(middleOf);
    return [
      { kind: "line", x1: Math.min(...xs), y1: y, x2: Math.max(...xs), y2: y, ...stroke },
      ...all.map((card): Shape => {
        const edge = upper.includes(card) ? card.y + card.height : card.y;
        return { kind: "line", x1: middleOf(card), y1: edge, x2: middleOf(card), y2: y, ...stroke };
      }),
    ];
  });
};

const middleOf = ({ x, width }: Placed): number => x + width / 2;
