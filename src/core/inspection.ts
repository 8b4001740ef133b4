import type { Limits } from "./limits.ts";
import { contentSpan } from "./node-span.ts";
import type { Path } from "./path.ts";
import type { Occurrence, Problem } from "./problem.ts";
import type { Tree } from "./tree.ts";

/** What the walk over a tree carries along and collects. */
export interface Inspection {
  readonly tree: Tree;
  readonly limits: Limits;
  readonly problems: Problem[];
  readonly aliases: AliasUse[];
  /** Entries to be taken out of the values, because what they say would mislead. */
  readonly refused: Path[];
  /** Steps to the value that is being looked at; copied where it is kept. */
  readonly path: (string | number)[];
  /** Whether the text has backslashes, so that values may hold what the raw text does not show. */
  readonly hasEscapes: boolean;
  /** Whether some key stands twice; the parser has told. */
  readonly hasDuplicates: boolean;
}

/** A place where an anchor is used. */
export interface AliasUse {
  readonly node: number;
  readonly path: Path;
}

/** The place of a node in the form a problem wants it. */
export const placeOf = (inspection: Inspection, node: number): Occurrence => ({
  span: contentSpan(inspection.tree, node),
  path: [...inspection.path],
});
