import type { Schema } from "./bundle.ts";
import type { Output } from "./sources.ts";

/** The schema of plans as part of the program, without its words, which are three quarters of it. */
export const planSchemaFile = (plan: Schema): Output => ({
  path: "src/check/plan-schema.generated.ts",
  content: [
    "// Generated from schemas/ by `npm run generate`.",
    "/** The bundled schema of plans without its words, as JSON. */",
    `export const planSchema = ${JSON.stringify(JSON.stringify(strip(plan, false)))};\n`,
  ].join("\n"),
});

/** Keywords for people and editors, which check nothing. */
const words = new Set([
  ...["title", "description", "examples", "$comment", "enumDescriptions", "defaultSnippets"],
  ...["markdownDescription", "refersTo"],
]);

// Below `properties` and `$defs` the keys are names, not keywords.
const strip = (value: unknown, isNames: boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isNames || !words.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      strip(item, !isNames && (key === "properties" || key === "$defs")),
    ]),
  );
};
