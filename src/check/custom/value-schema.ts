import { toPointer, type Path } from "../../core/path.ts";
import type { ValueSchema } from "../config.generated.ts";
import type { Patterns } from "./spec.ts";

/** Where a value breaks its form: at `path`, or in the key that is not there. */
export interface Breach {
  readonly path: Path;
  readonly missing?: string;
  readonly anchor?: "key";
}

/** Opens a form; what comes back tells the first place where a value breaks it. */
export const openForm =
  (root: ValueSchema, patterns: Patterns): ((value: unknown) => Breach | undefined) =>
  (value) =>
    breachOf({ root, patterns, known: new Map() }, root, { value, path: [] });

interface Run {
  readonly root: ValueSchema;
  readonly patterns: Patterns;
  /** What came of each form at each place: each is judged once, so that no circle of references holds us. */
  readonly known: Map<ValueSchema, Map<string, Breach | undefined>>;
}

interface Spot {
  readonly value: unknown;
  readonly path: Path;
}

const breachOf = (run: Run, node: ValueSchema, spot: Spot): Breach | undefined => {
  const places = run.known.get(node) ?? new Map<string, Breach | undefined>();
  run.known.set(node, places);
  const place = toPointer(spot.path);
  if (places.has(place)) return places.get(place);
  places.set(place, undefined); // a form that leads back to itself asks for nothing more
  const breach = firstOf(run, node, spot);
  places.set(place, breach);
  return breach;
};

const firstOf = (run: Run, node: ValueSchema, spot: Spot): Breach | undefined => {
  if (!checks.every((fits) => fits(node, spot.value, run.patterns))) return { path: spot.path };
  for (const [inner, place] of below(run, node, spot)) {
    const breach = breachOf(run, inner, place);
    if (breach) return breach;
  }
  return keyBreach(node, spot) ?? choiceBreach(run, node, spot);
};

/** The forms that hold for a value or for what stands in it. */
function* below(run: Run, node: ValueSchema, spot: Spot): Iterable<readonly [ValueSchema, Spot]> {
  const target = node.$ref === undefined ? undefined : definition(run.root, node.$ref);
  if (target) yield [target, spot];
  const { value, path } = spot;
  if (Array.isArray(value) && node.items)
    for (const [index, item] of value.entries())
      yield [node.items, { value: item, path: [...path, index] }];
  if (!isMap(value)) return;
  for (const [name, inner] of Object.entries(node.properties ?? {}))
    if (Object.hasOwn(value, name)) yield [inner, { value: value[name], path: [...path, name] }];
}

/** The form that a reference leads to; nothing where it leads out or nowhere. */
export const definition = (root: ValueSchema, ref: string): ValueSchema | undefined => {
  if (ref === "#") return root;
  const name = /^#\/\$defs\/([^/]+)$/.exec(ref)?.[1];
  const definitions = root.$defs ?? {};
  return name !== undefined && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
};

const keyBreach = (node: ValueSchema, { value, path }: Spot): Breach | undefined => {
  if (!isMap(value)) return undefined;
  const missing = node.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { path, missing };
  if (node.additionalProperties !== false) return undefined;
  const surplus = Object.keys(value).find((key) => !Object.hasOwn(node.properties ?? {}, key));
  return surplus === undefined ? undefined : { path: [...path, surplus], anchor: "key" };
};

const choiceBreach = (run: Run, { anyOf, not }: ValueSchema, spot: Spot): Breach | undefined => {
  const fits = (node: ValueSchema): boolean => breachOf(run, node, spot) === undefined;
  const isRight = (anyOf?.some(fits) ?? true) && !(not && fits(not));
  return isRight ? undefined : { path: spot.path };
};

type Check = (node: ValueSchema, value: unknown, patterns: Patterns) => boolean;

/** Each keyword speaks about its own kind of value and lets all others pass. */
const checks: readonly Check[] = [
  ({ type }, value) => type === undefined || [type].flat().some((name) => isOfType(name, value)),
  (node, value) => !("const" in node) || value === node.const,
  (node, value) => !node.enum || node.enum.some((each) => each === value),
  ({ minimum = -Infinity, maximum = Infinity }, value) =>
    typeof value !== "number" || (value >= minimum && value <= maximum),
  ({ minLength, maxLength }, value) =>
    (minLength ?? maxLength) === undefined ||
    typeof value !== "string" ||
    isBetween([...value].length, minLength, maxLength),
  ({ minItems, maxItems }, value) =>
    !Array.isArray(value) || isBetween(value.length, minItems, maxItems),
  ({ pattern }, value, patterns) =>
    pattern === undefined || typeof value !== "string" || (patterns(pattern)?.(value) ?? true),
];

const isBetween = (count: number, least = 0, most = Infinity): boolean =>
  count >= least && count <= most;

const isOfType = (name: string, value: unknown): boolean => {
  if (name === "array") return Array.isArray(value);
  if (name === "object") return isMap(value);
  return name === "integer" ? Number.isInteger(value) : typeof value === name;
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
