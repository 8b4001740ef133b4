/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call,
   @typescript-eslint/no-unsafe-member-access -- dagre's own types do not resolve in modules of Node */
import { Graph, layout } from "@dagrejs/dagre";

/** A box of a layered drawing by its name. */
export interface LayeredBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the middle of each box stands within its layer: its height where layers follow each other from left
 * to right (LR), its distance from the left where from top to bottom (TB). dagre finds the order with the
 * fewest crossings, or keeps the given one.
 */
export const middlesOf = (
  boxes: readonly LayeredBox[],
  links: readonly (readonly [from: string, to: string])[],
  way: {
    readonly direction: "LR" | "TB";
    readonly between: number;
    readonly along: number;
    /** Whether boxes of a layer follow each other as they are given. */
    readonly isOrdered?: boolean;
  },
): ReadonlyMap<string, number> => {
  const graph = new Graph();
  graph.setGraph({ rankdir: way.direction, nodesep: way.along, ranksep: way.between });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [from, to] of links) graph.setEdge(from, to);
  layout(graph, { disableOptimalOrderHeuristic: way.isOrdered === true });
  return new Map(
    boxes.map(({ id }) => {
      const { x, y }: { x?: unknown; y?: unknown } = graph.node(id);
      const middle = way.direction === "LR" ? y : x;
      return [id, typeof middle === "number" ? middle : 0];
    }),
  );
};
