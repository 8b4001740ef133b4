import type { Path } from "../core/path.ts";

/** One way in which a document breaks its schema, at a path; the least that pruning and words need. */
export type Fault =
  | {
      readonly kind: "value";
      readonly path: Path;
      /** The demand it breaks; of several the one that says most. */
      readonly keyword: string;
      readonly limit?: number;
    }
  | { readonly kind: "empty"; readonly path: Path }
  | { readonly kind: "repeated"; readonly path: Path; readonly first: number }
  | { readonly kind: "unknown"; readonly path: Path; readonly key: string }
  | { readonly kind: "missing"; readonly path: Path; readonly key: string };
