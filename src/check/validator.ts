import { Bit, openDemands, type Demands } from "./demands.ts";
import type { Fault } from "./faults.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Tells whether a value fits its schema; every way in which it does not is added to `faults`. */
export type Validator<T> = (value: unknown, faults?: Fault[]) => value is T;

/**
 * Holds values against a bundled schema by walking both at once: no code is made of the schema, and each part of
 * it is made ready when a value first needs it. `T` is the type that is generated from the same schema.
 */
export const openValidator = <T>(schema: () => SchemaNode): Validator<T> => {
  let opened: Omit<Walk, "faults" | "path"> | undefined;
  return (value, faults = []): value is T => {
    opened ??= open(schema());
    const before = faults.length;
    visit({ ...opened, faults, path: [] }, opened.root, value);
    return faults.length === before;
  };
};

/** A walk through one value. */
interface Walk {
  readonly root: SchemaNode;
  readonly demandsOf: (node: SchemaNode) => Demands;
  readonly faults: Fault[];
  /** Steps to where the walk is; copied where it is kept. */
  readonly path: (string | number)[];
}

const open = (root: SchemaNode): Omit<Walk, "faults" | "path"> => ({
  root,
  demandsOf: openDemands(root),
});

const visit = (walk: Walk, node: SchemaNode, value: unknown): void => {
  const demands = walk.demandsOf(node);
  const broken = brokenBy(demands, value);
  if (broken !== undefined) tellValue(walk, value, broken);
  if (Array.isArray(value)) visitItems(walk, demands, value);
  else if (isMap(value)) visitFields(walk, demands, value);
};

const visitBelow = (walk: Walk, step: string | number, below: readonly [SchemaNode, unknown]) => {
  walk.path.push(step);
  visit(walk, ...below);
  walk.path.pop();
};

const visitItems = (walk: Walk, demands: Demands, list: readonly unknown[]): void => {
  const { items, minItems, isUnique } = demands;
  if (list.length < minItems) walk.faults.push({ kind: "empty", path: [...walk.path] });
  if (isUnique) tellRepeated(walk, list);
  if (items !== undefined)
    for (const [index, item] of list.entries()) visitBelow(walk, index, [items, item]);
};

const visitFields = (walk: Walk, demands: Demands, map: Fields): void => {
  const keys = Object.keys(map);
  if (keys.length < demands.minFields) walk.faults.push({ kind: "empty", path: [...walk.path] });
  for (const key of demands.required)
    if (!Object.hasOwn(map, key)) walk.faults.push({ kind: "missing", path: [...walk.path], key });
  for (const key of keys) {
    const { names } = demands;
    const field = fieldNamed(demands, key);
    if (field === false || (names && !names.test(key)))
      walk.faults.push({ kind: "unknown", path: [...walk.path], key });
    if (typeof field === "object") visitBelow(walk, key, [field, map[key]]);
  }
};

/** What the value of a field must be: `false` where there must be none, `true` where it may be anything. */
const fieldNamed = (demands: Demands, key: string): SchemaNode | boolean =>
  demands.fields.get(key) ??
  demands.patterned.find(([pattern]) => pattern.test(key))?.[1] ??
  demands.others;

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** A keyword that a value breaks, with its limit. */
interface Broken {
  readonly keyword: string;
  readonly limit?: number;
}

/** Of all that is wrong with a value, what says most. */
const brokenBy = (demands: Demands, value: unknown): Broken | undefined => {
  const { choices, kinds, isConstant } = demands;
  if (choices && !choices.has(value)) return { keyword: isConstant ? "const" : "enum" };
  if (kinds !== 0 && (kinds & bitOf(value)) === 0) return { keyword: "type" };
  if (typeof value === "string") return brokenText(demands, value);
  return typeof value === "number" ? brokenNumber(demands, value) : undefined;
};

const brokenText = (demands: Demands, text: string): Broken | undefined => {
  const { pattern, maxLength, minLength } = demands;
  if (pattern && !pattern.test(text)) return { keyword: "pattern" };
  // A character takes one or two units, so that few texts have to be counted.
  if (text.length > maxLength && [...text].length > maxLength)
    return { keyword: "maxLength", limit: maxLength };
  if (text.length < 2 * minLength && [...text].length < minLength)
    return { keyword: "minLength", limit: minLength };
  return undefined;
};

const brokenNumber = (demands: Demands, number: number): Broken | undefined => {
  const { minimum, maximum, above } = demands;
  if (number < minimum) return { keyword: "minimum", limit: minimum };
  if (number > maximum) return { keyword: "maximum", limit: maximum };
  return number <= above ? { keyword: "exclusiveMinimum", limit: above } : undefined;
};

const bitOf = (value: unknown): number => {
  switch (typeof value) {
    case "string":
      return Bit.string;
    case "number":
      if (Number.isInteger(value)) return Bit.integer;
      return Number.isFinite(value) ? Bit.number : 0;
    case "boolean":
      return Bit.boolean;
    default:
      if (value === null) return Bit.null;
      return Array.isArray(value) ? Bit.array : Bit.object;
  }
};

const tellValue = ({ faults, path }: Walk, value: unknown, broken: Broken): void => {
  const isNothing = value === null || value === "";
  faults.push(
    isNothing ? { kind: "empty", path: [...path] } : { kind: "value", path: [...path], ...broken },
  );
};

const tellRepeated = ({ faults, path }: Walk, list: readonly unknown[]): void => {
  const firsts = new Map<unknown, number>();
  for (const [index, item] of list.entries()) {
    if (typeof item !== "string") continue; // wrong for another reason
    const first = firsts.get(item);
    if (first === undefined) firsts.set(item, index);
    else faults.push({ kind: "repeated", path: [...path, index], first });
  }
};
