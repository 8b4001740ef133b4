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
 * The height at which the middle of each box stands, where layers follow each other from left to right.
 * dagre finds the order with the fewest crossings.
 */
export const middlesOf = (
  boxes: readonly LayeredBox[],
  links: readonly (readonly [from: string, to: string])[],
  gaps: { readonly between: number; readonly along: number },
): ReadonlyMap<string, number> => {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: gaps.along, ranksep: gaps.between });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [from, to] of links) graph.setEdge(from, to);
  layout(graph);
  return new Map(
    boxes.map(({ id }) => {
      const y: unknown = graph.node(id).y;
      return [id, typeof y === "number" ? y : 0];
    }),
  );
};
