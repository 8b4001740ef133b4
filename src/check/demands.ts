import { typesOf, type SchemaNode } from "./schema-node.ts";

/** What a schema asks of a value, made ready to be held against many values. */
export interface Demands {
  /** Bits of the kinds of value it takes; none set where any will do. */
  readonly kinds: number;
  /** The texts it takes; any where absent. */
  readonly choices: ReadonlySet<unknown> | undefined;
  /** Whether those are one, of which nothing else may be said. */
  readonly isConstant: boolean;
  readonly pattern: RegExp | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
  /** The number must be greater than this one. */
  readonly above: number;
  readonly items: SchemaNode | undefined;
  readonly minItems: number;
  readonly isUnique: boolean;
  readonly minFields: number;
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, SchemaNode>;
  readonly patterned: readonly (readonly [RegExp, SchemaNode])[];
  /** What fields without a name of their own hold; `false` where there must be none. */
  readonly others: SchemaNode | boolean;
  readonly names: RegExp | undefined;
}

/** Bits for kinds of value; a whole number is both an integer and a number. */
export const Bit = {
  null: 1,
  boolean: 2,
  integer: 4,
  number: 8,
  string: 16,
  array: 32,
  object: 64,
} as const;

/** Makes the nodes of a bundled schema ready, each when it is first needed. */
export const openDemands = (root: SchemaNode): ((node: SchemaNode) => Demands) => {
  const ready = new Map<SchemaNode, Demands>();
  return (node) => {
    const known = ready.get(node);
    if (known) return known;
    const made = demandsOf(whole(root, node));
    ready.set(node, made);
    return made;
  };
};

/** A node with the definition it refers to; kinds of value must fit both. */
const whole = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const name = node.$ref?.replace("#/$defs/", "");
  const target = name === undefined ? undefined : root.$defs?.[name];
  if (!target) return node;
  const definition = whole(root, target);
  const types = typesOf(definition);
  const own = node.type === undefined ? types : typesOf(node);
  return { ...definition, ...node, type: types.filter((type) => own.includes(type)) };
};

const demandsOf = (node: SchemaNode): Demands => ({
  kinds: typesOf(node).reduce((bits, type) => bits | bitOf(type), 0),
  choices: choicesOf(node),
  isConstant: node.const !== undefined,
  pattern: regex(node.pattern),
  minLength: node.minLength ?? 0,
  maxLength: node.maxLength ?? Infinity,
  minimum: node.minimum ?? -Infinity,
  maximum: node.maximum ?? Infinity,
  above: node.exclusiveMinimum ?? -Infinity,
  items: node.items,
  minItems: node.minItems ?? 0,
  isUnique: node.uniqueItems ?? false,
  minFields: node.minProperties ?? 0,
  required: node.required ?? [],
  fields: new Map(Object.entries(node.properties ?? {})),
  patterned: Object.entries(node.patternProperties ?? {}).map(
    ([pattern, value]) => [new RegExp(pattern, "u"), value] as const,
  ),
  others: node.additionalProperties ?? true,
  names: regex(node.propertyNames?.pattern),
});

const choicesOf = ({ const: constant, enum: choices }: SchemaNode): Demands["choices"] =>
  constant === undefined ? choices && new Set(choices) : new Set([constant]);

const regex = (pattern: string | undefined): RegExp | undefined =>
  pattern === undefined ? undefined : new RegExp(pattern, "u");

const bitOf = (type: string): number => {
  const bit = Object.entries(Bit).find(([name]) => name === type)?.[1];
  if (bit === undefined) throw new Error(`a schema asks for the unknown type "${type}"`);
  return bit === Bit.number ? Bit.number | Bit.integer : bit;
};
