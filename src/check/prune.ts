import type { Path } from "../core/path.ts";
import type { Hidden } from "../plan/model.ts";
import type { Fault } from "./faults.ts";
import { meaningsIn } from "./fields/unknown.ts";
import type { Subject } from "./fields/terms.ts";
import { hiddenAt } from "./hidden.ts";
import { isRequired, type SchemaView } from "./schema-node.ts";
import { startRemoval, type Pruned } from "./remove.ts";

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
  const removal = startRemoval(root);
  const hidden: Hidden[] = [];
  const meaning = meaningsIn(subject);
  for (const fault of faults) {
    const unit = unitOf(subject.view, fault);
    if (unit.length === 0) return undefined;
    const isNew = removal.mark(unit);
    // A misspelt key hides the field it was meant to be: nobody should be told that it is missing.
    if (fault.kind === "unknown") {
      const field = meaning(fault);
      if (field !== undefined) hidden.push({ path: [...fault.path, field] });
    } else if (isNew && isLoss(subject.view, fault)) hidden.push(...hiddenAt(root, unit));
  }
  return { ...removal.finish(), hidden };
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
