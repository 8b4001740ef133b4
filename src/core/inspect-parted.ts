import type { Inspection } from "./inspection.ts";
import { contentSpan } from "./node-span.ts";
import type { Child } from "./outline.ts";
import { excerpt, problem } from "./problem.ts";
import type { Tree } from "./tree.ts";

/**
 * The entries of a map without numbers that commas cut into pieces, as in `{ amount: 1,000,000 }`:
 * each is reported once and refused with its pieces, which look like fields of their own.
 */
export const wholeEntries = (
  inspection: Inspection,
  entries: readonly Child[],
): readonly Child[] => {
  if (!entries.some((entry) => isPiece(inspection.tree, entry))) return entries;
  const groups: Child[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && continues(inspection.tree, group, entry)) group.push(entry);
    else groups.push([entry]);
  }
  for (const group of groups) if (group.length > 1) refuse(inspection, group);
  return groups.flatMap((group) => (group.length > 1 ? [] : group));
};

/** A number without a colon: the parser takes it for the name of an empty field. */
const isPiece = (tree: Tree, { key, value }: Child): boolean =>
  value === -1 && typeof tree.values[key] === "number";

/** Whether a piece follows a number with nothing but a comma between them. */
const continues = (tree: Tree, group: readonly Child[], piece: Child): boolean => {
  const [number] = group;
  if (!number || !isPiece(tree, piece) || typeof tree.values[number.value] !== "number")
    return false;
  const { start } = contentSpan(tree, piece.key);
  return tree.text.slice(endOf(tree, group), start) === "," && isDigit(tree.text.charCodeAt(start));
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const endOf = (tree: Tree, group: readonly Child[]): number => {
  const last = group.at(-1);
  return last ? contentSpan(tree, last.value === -1 ? last.key : last.value).end : 0;
};

const refuse = (inspection: Inspection, group: readonly Child[]): void => {
  const { tree, path, problems, refused } = inspection;
  const [number] = group;
  if (!number) return;
  const span = { start: contentSpan(tree, number.value).start, end: endOf(tree, group) };
  const params = { number: excerpt(tree.text.slice(span.start, span.end)) };
  for (const { step } of group) refused.push([...path, step]);
  problems.push(
    problem("yaml/parted-number", "commas", { span, path: [...path, number.step], params }),
  );
};
