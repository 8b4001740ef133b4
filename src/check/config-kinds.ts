import type { Baseline } from "./baseline.generated.ts";
import { validateBaseline, validateConfig } from "./config-validators.generated.js";
import type { Configuration } from "./config.generated.ts";
import { parseSchema, type SchemaText } from "./kinds.ts";
import type { FileKind } from "./structure.ts";

export const configKind = (schemaText: SchemaText): FileKind<Configuration> => ({
  name: "config",
  validate: validateConfig,
  schema: () => parseSchema(schemaText("config")),
});

export const baselineKind = (schemaText: SchemaText): FileKind<Baseline> => ({
  name: "baseline",
  validate: validateBaseline,
  schema: () => parseSchema(schemaText("baseline")),
});
