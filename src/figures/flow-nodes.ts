import { fill } from "../locales/index.ts";
import type { Flow, FlowInput } from "./flow.ts";
import { wrapText } from "./measure.ts";

/** A source or an action at its place: the bar from `y` to `y + height`, its label round its middle. */
export interface FlowNode {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly value: string;
}

/** Everything a drawing of flows needs: small nodes are joined, and each has its place. */
export interface FlowLayout {
  readonly flows: readonly Flow[];
  readonly sources: readonly FlowNode[];
  readonly targets: readonly FlowNode[];
  /** Points that one unit of money takes. */
  readonly scale: number;
  readonly height: number;
}

/** Nodes of one side that a page holds; the smallest beyond are joined. The data table names each. */
const MOST = { source: 13, target: 15 } as const;
/** Height that all money together takes: more where it is parted among many. */
const streamOf = (nodes: number): number => Math.min(210, 30 + 24 * nodes);
const LEADING = 10;
const APART = 7;
const OTHERS = "\u0000";

type Side = keyof typeof MOST;

/** Places the nodes of both sides so that few bands cross: targets lie in the order of their sources. */
export const flowLayout = (
  all: readonly Flow[],
  input: Pick<FlowInput, "name" | "shortAmount" | "catalog">,
  labelWidth: number,
): FlowLayout => {
  const kept = { source: largest(all, "source"), target: largest(all, "target") };
  const flows = joined(all, kept);
  const most = Math.max(idsOf(flows, "source").length, idsOf(flows, "target").length);
  const scale = streamOf(most) / Math.max(1e-9, sum(flows));
  const nodesOf = (side: Side, ids: readonly string[]): readonly Unplaced[] => {
    const count = idsOf(all, side).length - kept[side].size;
    return ids.map((id) => {
      const value = sum(flows.filter((flow) => flow[side] === id));
      const font = { size: 8.5 };
      const maxLines = ids.length > 9 ? 1 : 2;
      const text = id === OTHERS ? fill(input.catalog.figures.others, { count }) : input.name(id);
      const lines = wrapText(text, font, { width: labelWidth, maxLines });
      return { id, height: Math.max(1.5, value * scale), lines, value: input.shortAmount(value) };
    });
  };
  const sources = nodesOf("source", idsOf(flows, "source"));
  const position = new Map(sources.map(({ id }, index) => [id, index]));
  const targets = nodesOf("target", nearTheirSources(flows, position));
  const height = Math.max(heightOf(sources), heightOf(targets));
  return {
    flows,
    sources: placed(sources, height),
    targets: placed(targets, height),
    scale,
    height,
  };
};

type Unplaced = Omit<FlowNode, "y">;

const valueOf = ({ secured, sought }: Flow): number => secured + sought;

const sum = (flows: readonly Flow[]): number =>
  flows.reduce((total, flow) => total + valueOf(flow), 0);

/** Ids of one side, the one with most money first. */
const idsOf = (flows: readonly Flow[], side: Side): readonly string[] => {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + valueOf(flow));
  const isLast = (id: string): number => (id === OTHERS ? 1 : 0);
  return [...sums].toSorted(([a, x], [b, y]) => isLast(a) - isLast(b) || y - x).map(([id]) => id);
};

const largest = (flows: readonly Flow[], side: Side): ReadonlySet<string> => {
  const ids = idsOf(flows, side);
  return new Set(ids.length > MOST[side] ? ids.slice(0, MOST[side] - 1) : ids);
};

/** The same money between the nodes that are drawn. */
const joined = (
  flows: readonly Flow[],
  kept: Readonly<Record<Side, ReadonlySet<string>>>,
): readonly Flow[] => {
  const ways = new Map<string, Flow>();
  for (const flow of flows) {
    const source = kept.source.has(flow.source) ? flow.source : OTHERS;
    const target = kept.target.has(flow.target) ? flow.target : OTHERS;
    const way = `${source} ${target}`;
    const { secured = 0, sought = 0 } = ways.get(way) ?? {};
    ways.set(way, {
      source,
      target,
      secured: secured + flow.secured,
      sought: sought + flow.sought,
    });
  }
  return [...ways.values()];
};

/** Targets by where the middle of their money comes from. */
const nearTheirSources = (
  flows: readonly Flow[],
  position: ReadonlyMap<string, number>,
): readonly string[] => {
  const middle = (target: string): number => {
    const own = flows.filter((flow) => flow.target === target);
    const weighted = own.map((flow) => (position.get(flow.source) ?? 0) * valueOf(flow));
    return weighted.reduce((total, value) => total + value, 0) / Math.max(1e-9, sum(own));
  };
  return idsOf(flows, "target").toSorted((a, b) => middle(a) - middle(b));
};

/** A node with its label takes the higher of both. */
const slotOf = ({ height, lines }: Unplaced): number =>
  Math.max(height, (lines.length + 1) * LEADING) + APART;

const heightOf = (nodes: readonly Unplaced[]): number =>
  nodes.reduce((total, node) => total + slotOf(node), 0);

/** Nodes one below the other, spread over the whole height. */
const placed = (nodes: readonly Unplaced[], height: number): readonly FlowNode[] => {
  const spare = (height - heightOf(nodes)) / nodes.length;
  let top = 0;
  return nodes.map((node) => {
    const slot = slotOf(node) + spare;
    const y = top + (slot - node.height) / 2;
    top += slot;
    return { ...node, y };
  });
};
