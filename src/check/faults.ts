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
  let spot: Spot | undefined;
  let worst = { rank: Infinity, at: 0 };
  for (const error of errors) {
    if (error.propertyName !== undefined) continue; // said again by `propertyNames`
    if (spot?.pointer !== error.instancePath) {
      spot = find(root, error.instancePath);
      worst = { rank: Infinity, at: faults.length };
    }
    const key = keyOf(error);
    if (key !== undefined) faults.push({ ...key, path: spot.path });
    else if (error.keyword === "uniqueItems") addRepeated(faults, spot.value, spot.path);
    else {
      // The validator reports all that is wrong with one value in a row.
      const rank = rankOf(error.keyword, spot.value);
      if (rank >= worst.rank) continue;
      const at = worst.rank < Infinity ? worst.at : faults.length;
      faults[at] = faultOf(error, spot);
      worst = { rank, at };
    }
  }
  return faults;
};

interface Spot {
  readonly pointer: string;
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

const rankOf = (keyword: string, value: unknown): number => {
  if (isNothing(value, keyword)) return -1;
  const position = ranks.indexOf(keyword);
  return position < 0 ? ranks.length : position;
};

const faultOf = ({ keyword, params }: SchemaError, { path, value }: Spot): Fault => {
  if (isNothing(value, keyword)) return { kind: "empty", path };
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
  return { pointer, path, value };
};
