import type { AliasUse, Inspection } from "./inspection.ts";
import { locator } from "./locator.ts";
import { contentSpan } from "./node-span.ts";
import { nodesByValue } from "./outline.ts";
import type { Path } from "./path.ts";
import { problem, type Problem } from "./problem.ts";
import type { Tree } from "./tree.ts";

/** The first thing wrong with the uses of anchors: a part inside itself, too many, or too deep together. */
export const inspectAliases = (inspection: Inspection): Problem | undefined => {
  const { aliases } = inspection;
  if (aliases.length === 0) return undefined;
  return findCycle(inspection) ?? findExcess(inspection) ?? findDepth(inspection);
};

const aliasProblem = (
  inspection: Inspection,
  { node, path }: AliasUse,
  rule: "yaml/cycle" | "yaml/alias-limit",
): Problem => {
  const { tree, limits } = inspection;
  const span = contentSpan(tree, node);
  const params = { name: tree.text.slice(span.start + 1, span.end), limit: limits.aliases };
  const place = { span, path, params };
  return rule === "yaml/cycle" ? problem(rule, "self", place) : problem(rule, "uses", place);
};

/** A use inside its own anchor; a value of no finished node is one the parser had only begun. */
const findCycle = (inspection: Inspection): Problem | undefined => {
  const { tree, aliases } = inspection;
  const nodes = nodesByValue(tree);
  const cyclic = aliases.find(({ node }) => {
    const value = tree.values[node];
    if (typeof value !== "object") return false;
    const target = nodes.get(value);
    return target === undefined || (target <= node && node <= (tree.lasts[target] ?? target));
  });
  return cyclic && aliasProblem(inspection, cyclic, "yaml/cycle");
};

/** The use with which the repeats, each counted as often as it unfolds, exceed the limit. */
const findExcess = (inspection: Inspection): Problem | undefined => {
  const { tree, aliases, limits } = inspection;
  const nodes = nodesByValue(tree);
  const sums = [0];
  for (const [index, use] of aliases.entries()) {
    const target = nodes.get(tree.values[use.node]);
    const inside = target === undefined ? 0 : usesWithin(tree, { aliases, sums, target });
    const sum = (sums[index] ?? 0) + 1 + inside;
    if (sum > limits.aliases) return aliasProblem(inspection, use, "yaml/alias-limit");
    sums.push(sum);
  }
  return undefined;
};

interface Counted {
  readonly aliases: readonly AliasUse[];
  /** Unfolded uses before each alias. */
  readonly sums: readonly number[];
  readonly target: number;
}

const usesWithin = (tree: Tree, { aliases, sums, target }: Counted): number => {
  const last = tree.lasts[target] ?? target;
  const from = aliases.findIndex(({ node }) => node >= target);
  const to = aliases.findIndex(({ node }) => node > last);
  return (sums[to === -1 ? sums.length - 1 : to] ?? 0) - (sums[from] ?? 0);
};

const findDepth = ({ tree, limits }: Inspection): Problem | undefined => {
  const root = tree.roots[0] ?? 0;
  const path = deepPath(tree.values[root], { limit: limits.depth, seen: new Map(), path: [] });
  if (!path) return undefined;
  const span = locator(tree)(path);
  return problem("yaml/depth-limit", "deep", { span, path, params: { limit: limits.depth } });
};

interface Descent {
  readonly limit: number;
  /** The greatest depth at which each list or map was already looked at. */
  readonly seen: Map<object, number>;
  readonly path: (string | number)[];
}

/** Path to a list or map below the limit once every repeat is unfolded; each is visited once a depth at most. */
const deepPath = (value: unknown, descent: Descent): Path | undefined => {
  if (typeof value !== "object" || value === null) return undefined;
  const { limit, seen, path } = descent;
  const depth = path.length + 1;
  if (depth > limit) return [...path];
  if ((seen.get(value) ?? 0) >= depth) return undefined;
  seen.set(value, depth);
  for (const [step, inner] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(step) : step);
    const found = deepPath(inner, descent);
    path.pop();
    if (found) return found;
  }
  return undefined;
};
