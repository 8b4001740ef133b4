import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import type { Path } from "../core/path.ts";
import type { Hidden } from "../plan/model.ts";
import type { Fault } from "./faults.ts";
import { headerFinding, type FileKindName } from "./header.ts";
import { prune, type Prune } from "./prune.ts";
import { schemaFindings } from "./schema.ts";
import { viewSchema, type SchemaNode, type SchemaView } from "./schema-node.ts";
import type { Validator } from "./validator.ts";

/** A kind of file: how to tell that a value is one, and the words about its fields. */
export interface FileKind<T> {
  readonly name: FileKindName;
  readonly validate: Validator<T>;
  /** The bundled schema; asked for only where something is wrong. */
  readonly schema: () => SchemaNode;
}

/** A document held against its schema. */
export interface Structure<T> {
  readonly findings: readonly Finding[];
  /** The document without what breaks its schema; nothing where too little is left. */
  readonly value: T | undefined;
  /** What was left out, by its path in the document. */
  readonly hidden: readonly Hidden[];
  /** Path in the document, of a path in `value`. */
  readonly origin: (path: Path) => Path;
}

/** Checks that a document is a file of this kind, and types what is left of it. */
export const readStructure = <T>(document: LocatedDocument, kind: FileKind<T>): Structure<T> => {
  const header = headerFinding(document, kind.name);
  if (header) return nothing([header]);
  const { value } = document;
  const faults: Fault[] = [];
  if (kind.validate(value, faults)) return { findings: [], value, hidden: [], origin: same };
  const view = viewSchema(kind.schema());
  const findings = schemaFindings({ document, view }, faults);
  const left = reduce({ document, view, faults, validate: kind.validate });
  return left ? { findings, ...left } : nothing(findings);
};

const same = (path: Path): Path => path;

const nothing = (findings: readonly Finding[]): Structure<never> => ({
  findings,
  value: undefined,
  hidden: [],
  origin: same,
});

interface Attempt<T> {
  readonly document: LocatedDocument;
  readonly view: SchemaView;
  readonly faults: readonly Fault[];
  readonly validate: Validator<T>;
}

type Left<T> = Omit<Structure<T>, "findings">;

/** Prunes until the validator agrees; leaving things out may leave too little, which shows only then. */
const reduce = <T>({ document, view, faults, validate }: Attempt<T>): Left<T> | undefined => {
  let left: Prune | undefined = prune({ document, view }, faults);
  for (let round = 0; left && round < rounds; round += 1) {
    const { value, hidden, origin }: Prune = left;
    const others: Fault[] = [];
    if (validate(value, others)) return { value, hidden, origin };
    const next = prune({ document: { ...document, value }, view }, others);
    left = next && {
      value: next.value,
      origin: (path) => origin(next.origin(path)),
      hidden: [...hidden, ...next.hidden.map((each) => ({ ...each, path: origin(each.path) }))],
    };
  }
  return undefined;
};

/** Each round leaves out at least one level; no schema of ours is deeper. */
const rounds = 16;
