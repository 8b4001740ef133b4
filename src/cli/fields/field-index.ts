import type { SchemaNode } from "../../check/schema-node.ts";
import { plainly, suggest } from "../../check/suggest.ts";

/** A field of a kind of file, with the names on the way to it. */
export interface Field {
  /** Names from the root; lists have no step of their own. */
  readonly path: readonly string[];
  /** What the schema says of it, with the words beside the reference. */
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  /** Title of the entry it belongs to. */
  readonly owner: string;
}

/** All fields of a bundled schema, a field before those inside it. */
export const fieldsOf = (root: SchemaNode): readonly Field[] => [
  ...walk(root, { path: [], entry: root, trail: [] }),
];

/** What a reader may have meant by a name or path. */
export type Found =
  | { readonly kind: "field"; readonly field: Field }
  /** A name that stands in several places. */
  | { readonly kind: "several"; readonly fields: readonly Field[] }
  | { readonly kind: "none"; readonly similar: readonly string[] };

/**
 * Finds fields by path (`actions.owners`, `/actions/0/owners`), by the place of a finding (`actions/a1/owners`), by
 * entry (`action.owners`) or by name (`owners`).
 */
export const findField = (fields: readonly Field[], query: string): Found => {
  const steps = stepsOf(query);
  const matching = fields.filter((field) => endsWith(field, steps));
  const whole = matching.find(({ path }) => path.length === steps.length);
  const [first, ...others] = matching;
  if (whole) return { kind: "field", field: whole };
  if (first && others.length === 0) return { kind: "field", field: first };
  if (first) return { kind: "several", fields: matching };
  const placed = fields.findLast(({ path }) => isPlace(steps, path));
  if (placed) return { kind: "field", field: placed };
  return { kind: "none", similar: similarTo(fields, steps) };
};

/** The node with what its reference says. */
export const resolveNode = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const name = definitionOf(node);
  return name === undefined ? node : { ...root.$defs?.[name], ...node };
};

/** The node of the entries of a list, else the node itself. */
export const entryNode = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const resolved = resolveNode(root, node);
  return resolved.items ? resolveNode(root, resolved.items) : resolved;
};

interface Step {
  readonly path: readonly string[];
  readonly entry: SchemaNode;
  /** Definitions on the way: one inside itself is not entered again. */
  readonly trail: readonly string[];
}

function* walk(root: SchemaNode, { path, entry, trail }: Step): Iterable<Field> {
  for (const [name, found] of Object.entries(entry.properties ?? {})) {
    const node = resolveNode(root, found);
    const isRequired = entry.required?.includes(name) ?? false;
    yield { path: [...path, name], node, isRequired, owner: entry.title ?? "" };
    const inner = definitionOf(node.items ?? found);
    if (inner !== undefined && trail.includes(inner)) continue;
    yield* walk(root, {
      path: [...path, name],
      entry: entryNode(root, found),
      trail: inner === undefined ? trail : [...trail, inner],
    });
  }
}

const definitionOf = ({ $ref }: SchemaNode): string | undefined => $ref?.replace("#/$defs/", "");

/** Names of a path; positions in lists and the root do not count. */
const stepsOf = (query: string): readonly string[] => {
  const steps = query
    .split(/[./[\]›\s]+/)
    .filter((step) => step !== "" && !/^(\d+|\*)$/.test(step));
  return steps.length > 1 && steps[0] === "plan" ? steps.slice(1) : steps;
};

const endsWith = ({ path }: Field, steps: readonly string[]): boolean => {
  const start = path.length - steps.length;
  return (
    steps.length > 0 &&
    start >= 0 &&
    steps.every((step, index) => isSame(step, path[start + index] ?? ""))
  );
};

/** Whether steps are those of a path from the root, with the id of an entry behind some of them. */
const isPlace = (steps: readonly string[], path: readonly string[]): boolean => {
  const [step, ...others] = steps;
  const [name, ...rest] = path;
  if (step === undefined || name === undefined) return step === name;
  if (step !== name) return false;
  return isPlace(others, rest) || (rest.length > 0 && isPlace(others.slice(1), rest));
};

/** `action` is as good as `actions`, `city` as `cities`, `target_groups` as `targetGroups`. */
const isSame = (step: string, name: string): boolean => {
  const plain = plainly(step);
  const forms = [plain, `${plain}s`, plain.replace(/y$/, "ies")];
  return forms.includes(plainly(name));
};

const similarTo = (fields: readonly Field[], steps: readonly string[]): readonly string[] => {
  const paths = new Map(fields.map(({ path }) => [path.join("."), path]));
  const wanted = steps.join(".");
  const byPath = suggest(
    wanted,
    [...paths].filter(([, path]) => path.length === steps.length).map(([name]) => name),
  );
  if (byPath.length > 0 || steps.length > 1) return byPath;
  return suggest(wanted, new Set(fields.map(({ path }) => path.at(-1) ?? "")));
};
