import type { Path } from "../core/path.ts";
import type { SchemaError } from "./validators.generated.js";
import { childOf } from "./value.ts";

/** One way in which a document breaks its schema, at a path; the least that pruning and words need. */
export type Fault =
  | {
      readonly kind: "value";
      readonly path: Path;
      readonly keyword: string;
      readonly limit?: number;
    }
  | { readonly kind: "empty"; readonly path: Path }
  | { readonly kind: "repeated"; readonly path: Path; readonly first: number }
  | { readonly kind: "unknown"; readonly path: Path; readonly key: string }
  | { readonly kind: "missing"; readonly path: Path; readonly key: string };

/** The validator's errors as faults: one for each wrong value, one for each wrong or missing key. */
export const faultsOf = (errors: readonly SchemaError[], root: unknown): readonly Fault[] => {
  const faults: Fault[] = [];
  const worst = new Map<string, Wrong>();
  let last: (Spot & { readonly pointer: string }) | undefined;
  for (const error of errors) {
    if (error.propertyName !== undefined) continue; // said again by `propertyNames`
    const pointer = error.instancePath;
    if (last?.pointer !== pointer) last = { pointer, ...find(root, pointer) };
    const { path, value } = last;
    const key = keyOf(error);
    if (key !== undefined) faults.push({ ...key, path });
    else if (error.keyword === "uniqueItems") addRepeated(faults, value, path);
    else keepWorst(worst, error, { path, value });
  }
  return [...faults, ...[...worst.values()].map(({ fault }) => fault)];
};

interface Wrong {
  readonly rank: number;
  readonly fault: Fault;
}

interface Spot {
  readonly path: Path;
  readonly value: unknown;
}

const keyOf = ({ keyword, params }: SchemaError): KeyFault | undefined => {
  if (keyword === "required") return { kind: "missing", key: String(params.missingProperty) };
  if (keyword === "additionalProperties")
    return { kind: "unknown", key: String(params.additionalProperty) };
  if (keyword === "propertyNames") return { kind: "unknown", key: String(params.propertyName) };
  return undefined;
};

interface KeyFault {
  readonly kind: "unknown" | "missing";
  readonly key: string;
}

/** A wrong value breaks several demands at once; the first of these says most. */
const ranks = ["const", "enum", "type", "pattern", "maxLength", "minimum", "maximum"];

const rankOf = (keyword: string): number => {
  const position = ranks.indexOf(keyword);
  return position < 0 ? ranks.length : position;
};

const keepWorst = (worst: Map<string, Wrong>, error: SchemaError, spot: Spot): void => {
  const { instancePath, keyword, params } = error;
  const known = worst.get(instancePath);
  const isBlank = isNothing(spot.value, keyword);
  const rank = isBlank ? -1 : rankOf(keyword);
  if (known && known.rank <= rank) return;
  worst.set(instancePath, { rank, fault: faultOf(isBlank, { ...spot, keyword, params }) });
};

const faultOf = (
  isBlank: boolean,
  { path, keyword, params }: Spot & Pick<SchemaError, "keyword" | "params">,
): Fault => {
  if (isBlank) return { kind: "empty", path };
  const limit = params.limit;
  return { kind: "value", path, keyword, ...(typeof limit === "number" ? { limit } : {}) };
};

const isNothing = (value: unknown, keyword: string): boolean =>
  value === null || value === "" || keyword === "minItems" || keyword === "minProperties";

// Not a function that returns them: there may be more than one call can take as arguments.
const addRepeated = (faults: Fault[], list: unknown, path: Path): void => {
  if (!Array.isArray(list)) return;
  const firsts = new Map<unknown, number>();
  for (const [index, item] of list.entries()) {
    const first = firsts.get(item);
    if (first === undefined) firsts.set(item, index);
    else faults.push({ kind: "repeated", path: [...path, index], first });
  }
};

/** Path and value of a JSON Pointer; positions in lists become numbers. */
const find = (root: unknown, pointer: string): Spot => {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = childOf(value, step);
  }
  return { path, value };
};
