import type { Plan } from "../plan/types.generated.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { FileKindName } from "./header.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { FileKind } from "./structure.ts";
import { validatePlan, validateProfile } from "./validators.generated.js";

/** The text of a bundled schema of the package, by the kind of file it describes. */
export type SchemaText = (kind: FileKindName) => string;

export const planKind = (schemaText: SchemaText): FileKind<Plan> => ({
  name: "plan",
  validate: validatePlan,
  schema: () => parseSchema(schemaText("plan")),
});

export const profileKind = (schemaText: SchemaText): FileKind<Profile> => ({
  name: "profile",
  validate: validateProfile,
  schema: () => parseSchema(schemaText("profile")),
});

/** A bundled schema of the package, parsed. */
export const parseSchema = (text: string): SchemaNode => {
  const schema: unknown = JSON.parse(text);
  if (!isNode(schema)) throw new Error("a bundled schema is not a map");
  return schema;
};

// The package's own file, compiled by ajv when it was built.
const isNode = (value: unknown): value is SchemaNode => typeof value === "object" && value !== null;
