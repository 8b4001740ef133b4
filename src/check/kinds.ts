import type { Plan } from "../plan/types.generated.ts";
import type { Profile } from "../plan/profile.generated.ts";
import type { FileKindName } from "./header.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { FileKind } from "./structure.ts";
import { planSchema } from "./plan-schema.generated.ts";
import { openValidator, type Validator } from "./validator.ts";

/** The text of a bundled schema of the package, by the kind of file it describes. */
export type SchemaText = (kind: FileKindName) => string;

/** Whether a value is a plan; its schema is part of the program, as every run needs it. */
export const validatePlan: Validator<Plan> = openValidator(() => parseSchema(planSchema));

export const planKind = (schemaText: SchemaText): FileKind<Plan> => ({
  name: "plan",
  validate: validatePlan,
  schema: () => parseSchema(schemaText("plan")),
});

export const profileKind = (schemaText: SchemaText): FileKind<Profile> =>
  kindOf("profile", () => parseSchema(schemaText("profile")));

/** A kind of file that few runs meet: its schema is read when the first one is there. */
export const kindOf = <T>(name: FileKindName, schema: () => SchemaNode): FileKind<T> => ({
  name,
  validate: openValidator<T>(schema),
  schema,
});

/** The package has a handful of schemas, and every plan with an error asks for one. */
const parsed = new Map<string, SchemaNode>();

/** A bundled schema of the package, parsed. */
export const parseSchema = (text: string): SchemaNode => {
  const schema: unknown = parsed.get(text) ?? JSON.parse(text);
  if (!isNode(schema)) throw new Error("a bundled schema is not a map");
  parsed.set(text, schema);
  return schema;
};

// The package's own file; the tests hold it against the standard.
const isNode = (value: unknown): value is SchemaNode => typeof value === "object" && value !== null;
