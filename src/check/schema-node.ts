import type { Path } from "../core/path.ts";

/** A node of one of our bundled schemas, as the words of a finding read it. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly propertyNames?: SchemaNode;
  readonly refersTo?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** A schema that can be asked for the node of any path. */
export interface SchemaView {
  readonly root: SchemaNode;
  /** Node of the value at `path`; nothing where the schema says nothing about it. */
  readonly at: (path: Path) => SchemaNode | undefined;
  /** The path as a text with `*` for every step that the schema does not name: equal for equal places. */
  readonly placeOf: (path: Path) => string;
  /** Node of one step below a node. */
  readonly below: (node: SchemaNode, step: string | number) => SchemaNode | undefined;
}

/** Kept as long as the schema: what was looked up for one plan serves the next. */
const views = new WeakMap<SchemaNode, SchemaView>();

/** Opens a bundled schema, in which every reference is local. */
export const viewSchema = (root: SchemaNode): SchemaView => {
  const view = views.get(root) ?? openView(root);
  views.set(root, view);
  return view;
};

const openView = (root: SchemaNode): SchemaView => {
  const known = new Map<SchemaNode, SchemaNode>();
  const resolve = (node: SchemaNode): SchemaNode => {
    const resolved = known.get(node) ?? withDefinition(root, node);
    known.set(node, resolved);
    return resolved;
  };
  const below: SchemaView["below"] = (node, step) => {
    const child = typeof step === "number" ? node.items : fieldOf(node, step);
    return child && resolve(child);
  };
  const at: SchemaView["at"] = (path) => {
    let node: SchemaNode | undefined = root;
    for (const step of path) node = node && below(node, step);
    return node;
  };
  const placeOf: SchemaView["placeOf"] = (path) => {
    let node: SchemaNode | undefined = root;
    let place = "";
    for (const step of path) {
      const isNamed: boolean = typeof step === "string" && hasField(node, step);
      place += isNamed ? `/${step}` : "/*";
      node = node && below(node, step);
    }
    return place;
  };
  return { root, at, placeOf, below };
};

/** Kinds of value a node takes. */
export const typesOf = ({ type = [] }: SchemaNode): readonly string[] =>
  typeof type === "string" ? [type] : type;

/** Whether a map must have this field. */
export const isRequired = (node: SchemaNode | undefined, key: string | number): boolean =>
  typeof key === "string" && (node?.required?.includes(key) ?? false);

// The words beside a reference are about the field, those of the definition about its kind.
const withDefinition = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const name = node.$ref?.replace("#/$defs/", "");
  const definition = name === undefined ? undefined : root.$defs?.[name];
  return definition ? { ...definition, ...node } : node;
};

const hasField = (node: SchemaNode | undefined, key: string): boolean =>
  node?.properties !== undefined && Object.hasOwn(node.properties, key);

const fieldOf = (node: SchemaNode, key: string): SchemaNode | undefined => {
  if (node.properties && Object.hasOwn(node.properties, key)) return node.properties[key];
  const other = Object.entries(node.patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern, "u").test(key),
  );
  if (other) return other[1];
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
};
