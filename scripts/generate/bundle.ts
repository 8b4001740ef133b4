/** A JSON Schema as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

const COMMON = "urn:iuc:schema:common:1";
const TAXONOMY = /^urn:iuc:taxonomy:(?<name>[a-z-]+)$/;

/**
 * One self-contained schema: every `urn:iuc:…` reference becomes a local definition.
 * `taxonomySchemas` are the enum schemas by taxonomy id. Throws on a reference nobody defines.
 */
export const bundle = (
  schema: Schema,
  common: Schema,
  taxonomySchemas: ReadonlyMap<string, Schema>,
): Schema => {
  const shared = definitions(common);
  const collected = new Map<string, unknown>(Object.entries(definitions(schema)));
  const target = (ref: string, inCommon: boolean): string => {
    if (ref.startsWith("#/") && !inCommon) return ref;
    const taxonomy = TAXONOMY.exec(ref)?.groups?.name;
    const name = taxonomy ?? ref.slice(ref.lastIndexOf("/") + 1);
    const found = taxonomy === undefined ? shared[name] : taxonomySchemas.get(name);
    if (found === undefined) throw new Error(`no definition for ${ref}`);
    if (!collected.has(name)) {
      collected.set(name, null); // holds the place while the definition refers to itself
      collected.set(name, rewrite(found, taxonomy === undefined));
    }
    return `#/$defs/${name}`;
  };
  const rewrite = (value: unknown, inCommon: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => rewrite(item, inCommon));
    if (!isSchema(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        key === "$ref" && typeof item === "string"
          ? [key, target(item, inCommon)]
          : [key, rewrite(item, inCommon)],
      ),
    );
  };
  const isCommon = schema.$id === COMMON;
  const body = rewrite({ ...schema, $defs: undefined }, isCommon);
  for (const [name, own] of Object.entries(definitions(schema)))
    collected.set(name, rewrite(own, isCommon));
  return { ...(isSchema(body) ? body : {}), $defs: Object.fromEntries(collected) };
};

const definitions = (schema: Schema): Schema => {
  const found = schema.$defs;
  return isSchema(found) ? found : {};
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
