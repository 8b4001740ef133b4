import type { ScaffoldFile } from "./files.ts";

/** A JSON Schema as plain data. */
export type SchemaObject = Readonly<Record<string, unknown>>;

const FOLDER = ".iuc";

/**
 * Schemas for the editor: one of the whole plan, and a small one for each part file that points into it
 * (`parts/risks.schema.json` for `risks.yaml`, `parts/actions.item.schema.json` for `actions/*.yaml`).
 */
export const schemaFiles = (plan: SchemaObject): readonly ScaffoldFile[] => {
  const definitions = objectIn(plan, "$defs");
  const named = Object.entries(objectIn(plan, "properties"));
  return [
    { path: `${FOLDER}/plan.schema.json`, content: json(plan) },
    ...named.flatMap(([name, property]) => parts(name, property, definitions)),
  ];
};

/** Groups of fields and lists of them may stand in a file of their own; single values stay in `plan.yaml`. */
const parts = (
  name: string,
  property: unknown,
  definitions: SchemaObject,
): readonly ScaffoldFile[] => {
  if (!isObject(property)) return [];
  const at = `../plan.schema.json#/properties/${name}`;
  if (isGroup(property, definitions)) return [part(name, at, property)];
  const { items } = property;
  if (!isObject(items) || !isGroup(items, definitions)) return [];
  return [part(name, at, property), part(`${name}.item`, `${at}/items`, items)];
};

/** Whether a schema is a group of fields, itself or by the definition it names. */
const isGroup = ({ type, properties, $ref }: SchemaObject, definitions: SchemaObject): boolean => {
  if (type === "object") return isObject(properties);
  const named = typeof $ref === "string" ? definitions[$ref.replace("#/$defs/", "")] : undefined;
  return isObject(named) && isGroup(named, {});
};

const part = (name: string, ref: string, { description }: SchemaObject): ScaffoldFile => ({
  path: `${FOLDER}/parts/${name}.schema.json`,
  content: json({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(description === undefined ? {} : { description }),
    $ref: ref,
  }),
});

const objectIn = (schema: SchemaObject, key: string): SchemaObject => {
  const found = schema[key];
  return isObject(found) ? found : {};
};

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
