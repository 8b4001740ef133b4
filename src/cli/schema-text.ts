import type { SchemaText } from "../check/kinds.ts";
import type { Assets } from "./assets.ts";

/** The bundled schemas of the package. */
export const schemaTextOf =
  (assets: Assets): SchemaText =>
  (kind) =>
    assets.text(`schemas/bundled/${kind}.schema.json`);
