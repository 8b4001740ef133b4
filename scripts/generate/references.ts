import { refName, resolve, type SchemaNode } from "./schema-node.ts";
import type { Output } from "./sources.ts";

/** A path pattern, in which `*` is any position of a list or any key of a map. */
type Pattern = readonly string[];

interface Place {
  readonly path: Pattern;
  readonly kinds: readonly string[];
}

interface Visited {
  readonly path: Pattern;
  readonly node: SchemaNode;
  /** The definition that the node is, where it is one. */
  readonly name?: string | undefined;
  /** Definitions on the way here. */
  readonly trail: readonly string[];
}

/** The places of the bundled plan schema where ids are given and where they are referred to. */
export const referenceFiles = (plan: SchemaNode): readonly Output[] => {
  const visited = [...walk(plan, { path: [], node: plan, trail: [] })];
  const definitions = visited.flatMap(definedAt(plan));
  const references = visited.flatMap(({ path, node }) =>
    node.refersTo ? [{ path, kinds: node.refersTo }] : [],
  );
  const known = new Set(definitions.flatMap(({ kinds }) => kinds));
  for (const { path, kinds } of references)
    for (const kind of kinds)
      if (kind !== "any" && !known.has(kind))
        throw new Error(`${path.join(".")} refers to "${kind}", which has no ids`);
  return [
    { path: "src/plan/references.generated.ts", content: moduleOf(definitions, references, known) },
    { path: "src/plan/gap-fields.generated.ts", content: gapModule(visited.flatMap(gapsAt)) },
    { path: "src/plan/value-places.generated.ts", content: valueModule(visited) },
  ];
};

/** Every node with its path, depth first; a definition inside itself is not entered again. */
function* walk(root: SchemaNode, { path, node: found, trail }: Visited): Iterable<Visited> {
  const name = refName(found);
  if (name !== undefined && trail.includes(name)) return;
  const node = resolve(root, found);
  const below = name === undefined ? trail : [...trail, name];
  yield { path, node, name, trail: below };
  for (const [step, child] of childrenOf(node))
    yield* walk(root, { path: [...path, step], node: child, trail: below });
}

const childrenOf = (node: SchemaNode): readonly (readonly [string, SchemaNode])[] => [
  ...Object.entries(node.properties ?? {}),
  ...(node.items ? [["*", node.items] as const] : []),
  ...(typeof node.additionalProperties === "object"
    ? [["*", node.additionalProperties] as const]
    : []),
];

/** The place of an entry with an id; its kind is the name of its list, or of the top-level list of its like. */
const definedAt =
  (root: SchemaNode) =>
  ({ path, node, name }: Visited): readonly Place[] => {
    if (!node.properties?.id) return [];
    const twin = Object.entries(root.properties ?? {}).find(
      ([, { items }]) => items && name !== undefined && refName(items) === name,
    );
    const own = path.findLast((step) => step !== "*") ?? "plan";
    return [{ path, kinds: [twin?.[0] ?? own] }];
  };

interface GapPlace {
  readonly path: Pattern;
  readonly fields: readonly string[];
}

/** A map that may give reasons for empty fields, and the fields they may be about. */
const gapsAt = ({ path, node: { properties = {} } }: Visited): readonly GapPlace[] =>
  properties.gaps
    ? [{ path, fields: Object.keys(properties).filter((name) => !beside.includes(name)) }]
    : [];

/** Fields nobody would give a reason for. */
const beside = ["id", "gaps", "asWritten", "extensions", "notes", "tags"];

const gapModule = (
  places: readonly GapPlace[],
): string => `// Generated from schemas/ by \`npm run generate\`.
import type { PathPattern } from "./references.generated.ts";

/** Maps that may hold \`gaps\`, and the fields that those may name. */
export const gapFields: readonly {
  readonly path: PathPattern;
  readonly fields: readonly string[];
}[] = [
${places.map((place) => `  ${line(place)},`).join("\n")}
];
`;

const valueModule = (
  visited: readonly Visited[],
): string => `// Generated from schemas/ by \`npm run generate\`.
import type { PathPattern } from "./references.generated.ts";

/** Where dates stand, ends among them. */
export const datePlaces: readonly PathPattern[] = [
${listOf(visited, ({ name }) => name === "date" || name === "endDate")}
];

/** Where amounts of money stand. */
export const moneyPlaces: readonly PathPattern[] = [
${listOf(visited, ({ name }) => name === "money")}
];

/** Where a least and a most value stand side by side, amounts of money apart. */
export const rangePlaces: readonly PathPattern[] = [
${listOf(visited, isRange)}
];
`;

const isRange = ({ name, node: { properties = {} } }: Visited): boolean =>
  name !== "money" && properties.min !== undefined && properties.max !== undefined;

const listOf = (visited: readonly Visited[], isMeant: (one: Visited) => boolean): string =>
  visited
    .filter(isMeant)
    .map(({ path }) => `  ${array(path)},`)
    .join("\n");

const moduleOf = (
  definitions: readonly Place[],
  references: readonly Place[],
  kinds: ReadonlySet<string>,
): string => `// Generated from schemas/ by \`npm run generate\`.

/** What an id can name: mostly the top-level list its entries stand in. */
export type EntityKind =
${[...kinds]
  .sort()
  .map((kind) => `  | ${JSON.stringify(kind)}`)
  .join("\n")};

/** A path in a plan, in which \`*\` is any position of a list or any key of a map. */
export type PathPattern = readonly string[];

/** Where entries with an id stand. The id itself may be absent where it is optional. */
export const idPlaces: readonly { readonly path: PathPattern; readonly kind: EntityKind }[] = [
${definitions.map(({ path, kinds: [kind] }) => `  ${line({ path, kind })},`).join("\n")}
];

/** Where the id of another entry stands, and what it may name. */
export const referencePlaces: readonly {
  readonly path: PathPattern;
  readonly kinds: readonly (EntityKind | "any")[];
}[] = [
${references.map((place) => `  ${line(place)},`).join("\n")}
];
`;

const line = (value: object): string =>
  `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${array(item)}`)
    .join(", ")} }`;

const array = (value: unknown): string => JSON.stringify(value).replaceAll('","', '", "');
