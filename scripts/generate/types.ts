import { compile } from "json-schema-to-typescript";
import type { Schema } from "./bundle.ts";

const TEXT = "string | Readonly<Record<string, string>>";

/** TypeScript declarations of a bundled schema, one named type per definition. */
export const typesOf = async (bundled: Schema, name: string): Promise<string> => {
  const declarations = await compile(asRecord(simplify(bundled)), name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 100 },
  });
  return declarations.replaceAll(REFERRED, "");
};

/** The generator's remark on where a type came from, which says nothing to a reader. */
const REFERRED =
  / \*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g;

/**
 * The schema as the type generator needs it: words beside a `$ref` would make it a type of its own,
 * and text by language is one type, not an object with patterns.
 */
const simplify = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(simplify);
  if (!isRecord(value)) return value;
  if (typeof value.$ref === "string") return { $ref: value.$ref };
  if (value.patternProperties !== undefined)
    return { title: value.title, description: value.description, tsType: TEXT };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, simplify(item)]));
};

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
