import { toPointer, type Path } from "../core/path.ts";
import type { Hidden } from "../plan/model.ts";
import type { Fault } from "./faults.ts";
import { meantField } from "./fields/unknown.ts";
import type { Subject } from "./fields/terms.ts";
import { hiddenAt } from "./hidden.ts";
import { isRequired, type SchemaView } from "./schema-node.ts";
import { removeAll, type Pruned } from "./remove.ts";

/** What is left of a document without what breaks its schema. */
export interface Prune extends Pruned {
  /** What was left out, by its path in the document that was pruned. */
  readonly hidden: readonly Hidden[];
}

/**
 * Leaves out the smallest thing each fault sits in: the optional field or list entry; the whole entry
 * where a field it must have is wrong. Nothing where that reaches the root: the document is unusable.
 */
export const prune = (subject: Subject, faults: readonly Fault[]): Prune | undefined => {
  const root = subject.document.value;
  const removed: Path[] = [];
  const hidden: Hidden[] = [];
  const meant = meanings(subject);
  for (const fault of faults) {
    const unit = unitOf(subject.view, fault);
    if (unit.length === 0) return undefined;
    removed.push(unit);
    if (fault.kind === "unknown") hidden.push(...meant(fault));
    else if (isLoss(subject.view, fault)) hidden.push(...hiddenAt(root, unit));
  }
  return { ...removeAll(root, removed), hidden };
};

const unitOf = (view: SchemaView, fault: Fault): Path => {
  if (fault.kind === "unknown") return [...fault.path, fault.key];
  return smallest(view, fault.path);
};

/** The thing at `path`, or the nearest one around it that may be absent; the root is the empty path. */
const smallest = (view: SchemaView, path: Path): Path => {
  const key = path.at(-1);
  if (key === undefined) return path;
  const owner = path.slice(0, -1);
  return isRequired(view.at(owner), key) ? smallest(view, owner) : path;
};

/** Whether leaving it out loses something; an empty field and a second mention do not. */
const isLoss = (view: SchemaView, fault: Fault): boolean => {
  if (fault.kind === "repeated") return false;
  if (fault.kind !== "empty") return true;
  return isRequired(view.at(fault.path.slice(0, -1)), fault.path.at(-1) ?? 0);
};

/** Most wrong keys of one map whose meaning is looked for. */
const considered = 50;

/** A misspelt key hides the field it was meant to be: a check that asks for that field stays silent. */
const meanings = (
  subject: Subject,
): ((fault: Extract<Fault, { readonly kind: "unknown" }>) => readonly Hidden[]) => {
  const counts = new Map<string, number>();
  return (fault) => {
    const pointer = toPointer(fault.path);
    const count = counts.get(pointer) ?? 0;
    counts.set(pointer, count + 1);
    const field = count < considered ? meantField(subject, fault) : undefined;
    return field === undefined ? [] : [{ path: [...fault.path, field] }];
  };
};
