import { inspectKey, inspectMapKeys } from "./inspect-keys.ts";
import { wholeEntries } from "./inspect-parted.ts";
import { inspectScalar } from "./inspect-scalar.ts";
import { placeOf, type Inspection } from "./inspection.ts";
import { contentStart, tagSpan } from "./node-head.ts";
import { children, type Child } from "./outline.ts";
import { excerpt, problem } from "./problem.ts";
import { Kind } from "./tree.ts";
import { allowedTags } from "./yaml-types.ts";

/** Walks over every value once and collects what the reader's checks find in it. */
export const inspect = (inspection: Inspection, node: number, depth = 0): void => {
  const { tree } = inspection;
  const kind = tree.kinds[node];
  if (tree.tags.size > 0) inspectTag(inspection, node);
  if (kind === Kind.scalar) inspectScalar(inspection, node);
  else if (kind === Kind.none) inspectAlias(inspection, node);
  else inspectCollection(inspection, node, depth + 1);
};

const inspectTag = (inspection: Inspection, node: number): void => {
  const { tree, path, problems } = inspection;
  const tag = tree.tags.get(node);
  if (tag === undefined) return;
  const span = tagSpan(tree, node);
  const params = { tag: excerpt(tree.text.slice(span.start, span.end)) };
  const messageId = allowedTags.has(tag) ? "mismatch" : "tag";
  problems.push(problem("yaml/tag-not-allowed", messageId, { span, path: [...path], params }));
};

const inspectAlias = ({ tree, aliases, path }: Inspection, node: number): void => {
  const value = tree.values[node];
  if (value === null || value === undefined) return;
  if (tree.text[contentStart(tree, node)] === "*") aliases.push({ node, path: [...path] });
};

const inspectCollection = (inspection: Inspection, node: number, depth: number): void => {
  const { tree, limits, problems } = inspection;
  if (depth > limits.depth) {
    const params = { limit: limits.depth };
    problems.push(problem("yaml/depth-limit", "deep", { ...placeOf(inspection, node), params }));
    return;
  }
  const isMap = tree.kinds[node] === Kind.mapping;
  const all = children(tree, node);
  const entries = isMap ? wholeEntries(inspection, all) : all;
  if (isMap) inspectMapKeys(inspection, entries);
  for (const child of entries) inspectChild(inspection, child, depth);
};

const inspectChild = (inspection: Inspection, child: Child, depth: number): void => {
  const { tree, path } = inspection;
  path.push(child.step);
  if (child.key !== -1) inspectKey(inspection, child);
  if (child.key !== -1 && tree.kinds[child.key] !== Kind.scalar)
    inspect(inspection, child.key, depth);
  if (child.pair) inspectChild(inspection, child.pair, depth + 1);
  else if (child.value !== -1) inspect(inspection, child.value, depth);
  path.pop();
};
