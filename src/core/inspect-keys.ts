import { foreignBlank, isForeignBlank } from "./foreign-blank.ts";
import { inspectText } from "./inspect-scalar.ts";
import { placeOf, type Inspection } from "./inspection.ts";
import { isAscii, skeleton } from "./look-alike.ts";
import { contentSpan } from "./node-span.ts";
import type { Child } from "./outline.ts";
import { excerpt, problem } from "./problem.ts";
import type { Tree } from "./tree.ts";

/** Checks what a key is: a text, and not one of the keys that YAML once gave a meaning. */
export const inspectKey = (inspection: Inspection, { key, step }: Child): void => {
  const { tree, problems, refused, path } = inspection;
  const value = tree.values[key];
  if (typeof value === "string") {
    inspectText(inspection, key, value);
    inspectBlanks(inspection, key, value);
    if (value !== "<<" || !isPlain(tree, key)) return;
    problems.push(problem("yaml/merge-key", "merge", placeOf(inspection, key)));
    refused.push([...path]);
    return;
  }
  if (typeof value === "object") {
    inspectForeignKey(inspection, key);
    return;
  }
  const params = { key: String(step) };
  problems.push(problem("yaml/key-not-text", "scalar", { ...placeOf(inspection, key), params }));
};

const isPlain = (tree: Tree, key: number): boolean => {
  const { start, end } = contentSpan(tree, key);
  return tree.text.slice(start, end) === "<<";
};

/** A name that starts or ends with a blank of another kind: an indentation that does not count. */
const inspectBlanks = ({ tree, problems }: Inspection, key: number, value: string): void => {
  if (isAsciiCode(value.charCodeAt(0)) && isAsciiCode(value.charCodeAt(value.length - 1))) return;
  const { start, end } = contentSpan(tree, key);
  const found = [start, end - 1].find((at) => isForeignBlank(tree.text.charCodeAt(at)));
  if (found !== undefined) problems.push(foreignBlank(tree.text, found));
};

const isAsciiCode = (code: number): boolean => code < 0x80;

const inspectForeignKey = (inspection: Inspection, key: number): void => {
  const { tree, problems, refused, path } = inspection;
  const value = tree.values[key];
  const kind = Array.isArray(value) ? "list" : "map";
  const messageId = value === null ? "nothing" : kind;
  refused.push([...path]);
  problems.push(problem("yaml/key-not-allowed", messageId, placeOf(inspection, key)));
};

/** Checks the keys of one map against each other: none twice, none that only looks like another. */
export const inspectMapKeys = (inspection: Inspection, entries: readonly Child[]): void => {
  if (inspection.hasDuplicates) inspectDuplicates(inspection, entries);
  if (entries.every(({ step }) => typeof step !== "string" || isAscii(step))) return;
  inspectLookAlikes(inspection, entries);
};

const inspectDuplicates = (inspection: Inspection, entries: readonly Child[]): void => {
  const { tree, problems, path } = inspection;
  const first = new Map<string | number, number>();
  for (const { step, key } of entries) {
    const earlier = first.get(step);
    if (earlier === undefined) {
      first.set(step, key);
      continue;
    }
    problems.push(
      problem("yaml/duplicate-key", "twice", {
        span: contentSpan(tree, key),
        path: [...path, step],
        params: { key: excerpt(String(step)) },
        related: [{ span: contentSpan(tree, earlier), message: "it stands here first" }],
      }),
    );
  }
};

const inspectLookAlikes = (inspection: Inspection, entries: readonly Child[]): void => {
  const bySkeleton = new Map<string, string>();
  for (const { step } of entries) {
    const text = String(step);
    if (isAscii(text)) bySkeleton.set(text, text);
  }
  for (const { step, key } of entries)
    inspectLookAlike(inspection, { text: String(step), key, bySkeleton });
};

interface Candidate {
  readonly text: string;
  readonly key: number;
  /** The keys seen so far, by what they look like. */
  readonly bySkeleton: Map<string, string>;
}

const inspectLookAlike = (inspection: Inspection, { text, key, bySkeleton }: Candidate): void => {
  if (isAscii(text)) return;
  const plain = skeleton(text);
  const twin = bySkeleton.get(plain);
  bySkeleton.set(plain, text);
  const isTwin = twin !== undefined && twin !== text;
  if (!isTwin && !isAscii(plain)) return;
  const place = { span: contentSpan(inspection.tree, key), path: [...inspection.path, text] };
  const params = { key: excerpt(text), plain: excerpt(plain), twin: excerpt(twin ?? "") };
  inspection.problems.push(
    problem("text/look-alike-key", isTwin ? "twin" : "letters", { ...place, params }),
  );
};
