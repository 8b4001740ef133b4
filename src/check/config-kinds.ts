import type { Baseline } from "./baseline.generated.ts";
import type { Configuration } from "./config.generated.ts";
import { kindOf, parseSchema, type SchemaText } from "./kinds.ts";
import type { Template } from "./template.generated.ts";
import type { Theme } from "./theme.generated.ts";
import type { FileKind } from "./structure.ts";

export const configKind = (schemaText: SchemaText): FileKind<Configuration> =>
  kindOf("config", () => parseSchema(schemaText("config")));

export const baselineKind = (schemaText: SchemaText): FileKind<Baseline> =>
  kindOf("baseline", () => parseSchema(schemaText("baseline")));

export const themeKind = (schemaText: SchemaText): FileKind<Theme> =>
  kindOf("theme", () => parseSchema(schemaText("theme")));

export const templateKind = (schemaText: SchemaText): FileKind<Template> =>
  kindOf("template", () => parseSchema(schemaText("template")));
