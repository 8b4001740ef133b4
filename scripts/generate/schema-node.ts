/** A JSON Schema as the generators of pages read it. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly refersTo?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** Name of the definition a node refers to. */
export const refName = ({ $ref }: SchemaNode): string | undefined => $ref?.replace("#/$defs/", "");

/** The node itself or the definition it refers to, with the words that stand beside the reference. */
export const resolve = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const name = refName(node);
  if (name === undefined) return node;
  const definition = root.$defs?.[name];
  if (!definition) throw new Error(`no definition is called "${name}"`);
  return { ...definition, ...node };
};

/** The node, or for a list the node of its items, resolved. */
export const entryOf = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const resolved = resolve(root, node);
  return resolved.items && resolved.type === "array" ? resolve(root, resolved.items) : resolved;
};
