import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Schema } from "./bundle.ts";
import type { Output, Sources } from "./sources.ts";

/** Keywords for people and editors, which check nothing. */
const annotations = ["enumDescriptions", "defaultSnippets", "markdownDescription", "refersTo"];

/** An ajv that accepts our schemas in strict mode; `code` is for validators as source text. */
export const createAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    ownProperties: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(annotations);
  return ajv;
};

/** The validators as a module without imports, and its declarations. */
export const validatorFiles = async ({
  plan,
  profile,
  config,
  baseline,
}: Sources["bundled"]): Promise<readonly Output[]> => [
  {
    path: "src/check/validators.generated.js",
    content: await moduleSource({ validatePlan: plan, validateProfile: profile }),
  },
  { path: "src/check/validators.generated.d.ts", content: declarations },
  // By themselves: most runs have neither.
  {
    path: "src/check/config-validators.generated.js",
    content: await moduleSource({ validateConfig: config, validateBaseline: baseline }),
  },
  { path: "src/check/config-validators.generated.d.ts", content: configDeclarations },
];

const moduleSource = async (schemas: Readonly<Record<string, Schema>>): Promise<string> => {
  const ajv = createAjv();
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(withoutWords(schema), name);
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  // ajv asks for its helpers with `require`; bundled, the module stands alone.
  const { outputFiles } = await build({
    stdin: {
      contents: inLinearTime(standalone.default(ajv, names)),
      resolveDir: process.cwd(),
      loader: "js",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "node20.19",
    legalComments: "none",
  });
  const banner = "// Generated from schemas/ by `npm run generate`.\n";
  return banner + outputFiles.map(({ text }) => text).join("");
};

/**
 * ajv copies all errors so far each time a definition reports one more, which takes minutes for a
 * hundred thousand of them. Nobody else holds these lists, so the errors are added in place.
 */
const inLinearTime = (source: string): string =>
  source.replaceAll(copying, "vErrors = added(vErrors, $1.errors)") +
  "\nfunction added(list, more) {\n" +
  "  if (list === null) return more;\n" +
  "  for (const error of more) list.push(error);\n" +
  "  return list;\n" +
  "}\n";

const copying = /vErrors ?= ?vErrors === null \? (\w+)\.errors ?: ?vErrors\.concat\(\1\.errors\)/g;

const words = new Set([...annotations, "title", "description", "examples", "$comment"]);

/** The schema without its words, which would only make the module larger. */
const withoutWords = (schema: Schema): Schema => strip(schema, false) as Schema;

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

const declarations = `// Generated from schemas/ by \`npm run generate\`.
import type { Profile } from "../plan/profile.generated.ts";
import type { Plan } from "../plan/types.generated.ts";

/** One way in which a value breaks the schema, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Tells whether a value fits the schema and leaves all errors in \`errors\` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

export declare const validatePlan: Validator<Plan>;
export declare const validateProfile: Validator<Profile>;
`;

const configDeclarations = `// Generated from schemas/ by \`npm run generate\`.
import type { Baseline } from "./baseline.generated.ts";
import type { Configuration } from "./config.generated.ts";
import type { Validator } from "./validators.generated.js";

export declare const validateConfig: Validator<Configuration>;
export declare const validateBaseline: Validator<Baseline>;
`;
