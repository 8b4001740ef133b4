import { fill, type Catalog } from "../locales/index.ts";
import { flowLayout, type FlowLayout, type FlowNode } from "./flow-nodes.ts";
import { legendOf } from "./legend.ts";
import { page } from "./page.ts";
import type { Figure, RectShape, Shape } from "./scene.ts";

/** Money of one source for one action, in the currency's main unit. */
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly secured: number;
  readonly sought: number;
}

export interface FlowInput {
  readonly flows: readonly Flow[];
  /** Names by id, of sources and of actions. */
  readonly name: (id: string) => string;
  /** An amount as the language writes it, and the same in few digits. */
  readonly amount: (value: number) => string;
  readonly shortAmount: (value: number) => string;
  readonly catalog: Catalog;
}

const NODE = 7;
const LABEL = 132;
const GAP = 6;
const LEADING = 10;
const LEFT = LABEL + GAP;
const RIGHT = page.width - LABEL - GAP;

const paints = {
  secured: { fill: "accentSoft", stroke: "accent" },
  sought: { fill: "accentTint", stroke: "accent", pattern: "diagonal" },
} as const satisfies Record<string, Pick<RectShape, "fill" | "stroke" | "pattern">>;

const states = ["secured", "sought"] as const;
type State = (typeof states)[number];

/**
 * Sources on the left, actions on the right, and between them bands as thick as the money is much. Nothing
 * where there is but one: it has nothing to be compared with.
 */
export const flowFigure = (input: FlowInput): Figure | undefined => {
  const { catalog, name, amount } = input;
  const flows = input.flows
    .filter((flow) => totalOf(flow) > 0)
    .toSorted((a, b) => totalOf(b) - totalOf(a));
  const [largest] = flows;
  if (largest === undefined || flows.length < 2) return undefined;
  const words = catalog.figures.flow;
  const layout = flowLayout(flows, input, LABEL);
  const used = states.filter((state) => flows.some((flow) => flow[state] > 0));
  const legend = legendOf(
    used.map((state) => ({ label: catalog.figures.budget[state], paint: paints[state] })),
    { left: LEFT, top: layout.height + 6, width: RIGHT - LEFT },
  );
  const total = flows.reduce((sum, flow) => sum + totalOf(flow), 0);
  const cell = (value: number): string => (value > 0 ? amount(value) : "–");
  const way = { source: name(largest.source), action: name(largest.target) };
  return {
    caption: words.caption,
    table: {
      header: [
        catalog.columns.source,
        catalog.columns.action,
        catalog.columns.secured,
        catalog.columns.sought,
      ],
      rows: flows.map(({ source, target, secured, sought }) => [
        name(source),
        name(target),
        cell(secured),
        cell(sought),
      ]),
      align: ["start", "start", "end", "end"],
    },
    scene: {
      width: page.width,
      height: legend.bottom + 2,
      title: words.title,
      alt: fill(words.alt, {
        amount: amount(total),
        sources: new Set(flows.map(({ source }) => source)).size,
        actions: new Set(flows.map(({ target }) => target)).size,
        largest: fill(words.way, { ...way, amount: amount(totalOf(largest)) }),
      }),
      shapes: [
        ...bandsOf(layout),
        ...layout.sources.flatMap((node) => nodeShapes(node, sides.left)),
        ...layout.targets.flatMap((node) => nodeShapes(node, sides.right)),
        ...legend.shapes,
      ],
    },
  };
};

const totalOf = ({ secured, sought }: Pick<Flow, State>): number => secured + sought;

const sides = {
  left: { bar: LEFT, label: LABEL, anchor: "end" },
  right: { bar: RIGHT - NODE, label: RIGHT + GAP, anchor: "start" },
} as const;

const nodeShapes = (
  { y, height, lines, value }: FlowNode,
  { bar, label, anchor }: (typeof sides)[keyof typeof sides],
): readonly Shape[] => {
  const first = y + height / 2 - ((lines.length + 1) * LEADING) / 2 + 8;
  const text = { kind: "text", x: label, anchor, fill: "ink" } as const;
  return [
    { kind: "rect", x: bar, y, width: NODE, height, fill: "accent" },
    ...lines.map((line, index): Shape => ({
      ...text,
      text: line,
      y: first + index * LEADING,
      size: 8.5,
    })),
    {
      ...text,
      text: value,
      y: first + lines.length * LEADING,
      size: 8,
      weight: 600,
    },
  ];
};

/** Bands from source to target, the broadest below the others; each node is used up from its top. */
const bandsOf = ({ flows, sources, targets, scale }: FlowLayout): readonly Shape[] => {
  const order = (nodes: readonly FlowNode[]): ReadonlyMap<string, number> =>
    new Map(nodes.map(({ id }, index) => [id, index]));
  const [left, right] = [order(sources), order(targets)];
  const free = {
    left: new Map(sources.map(({ id, y }) => [id, y])),
    right: new Map(targets.map(({ id, y }) => [id, y])),
  };
  const take = (places: Map<string, number>, id: string, height: number): number => {
    const y = places.get(id) ?? 0;
    places.set(id, y + height);
    return y;
  };
  const parts = flows.flatMap(({ source, target, ...money }) =>
    states.flatMap((state) =>
      money[state] > 0 ? [{ source, target, state, height: money[state] * scale }] : [],
    ),
  );
  const byTarget = parts.toSorted((a, b) => at(right, a.target) - at(right, b.target));
  const starts = new Map(byTarget.map((part) => [part, take(free.left, part.source, part.height)]));
  const bySource = parts.toSorted((a, b) => at(left, a.source) - at(left, b.source));
  const ends = new Map(bySource.map((part) => [part, take(free.right, part.target, part.height)]));
  return parts
    .toSorted((a, b) => b.height - a.height)
    .map((part) => ({
      kind: "path",
      d: band(starts.get(part) ?? 0, ends.get(part) ?? 0, Math.max(0.8, part.height)),
      ...paints[part.state],
      strokeWidth: 0.5,
    }));
};

const at = (order: ReadonlyMap<string, number>, id: string): number => order.get(id) ?? 0;

const band = (from: number, to: number, height: number): string => {
  const [x1, x2] = [LEFT + NODE, RIGHT - NODE];
  const middle = (x1 + x2) / 2;
  return [
    `M ${x1} ${from} C ${middle} ${from} ${middle} ${to} ${x2} ${to}`,
    `L ${x2} ${to + height} C ${middle} ${to + height} ${middle} ${from + height} ${x1} ${from + height} Z`,
  ].join(" ");
};
