import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const noClasses = {
  selector: "ClassDeclaration:not([superClass.name=/Error$/])",
  message: "Plain data and functions; only errors are classes.",
};
const noEnums = { selector: "TSEnumDeclaration", message: "Use a const object or a union." };
const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Use a named export." };

const size = {
  "max-lines": ["error", { max: 300 }],
  "max-lines-per-function": ["error", { max: 60 }],
  "max-params": ["error", { max: 3 }],
  "max-depth": ["error", { max: 3 }],
};

const style = {
  "no-console": "error",
  "no-nested-ternary": "error",
  "no-restricted-syntax": ["error", noClasses, noEnums, noDefaultExport],
  eqeqeq: "error",
  // A switch with a default chose it; one without must name every case.
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
  "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/explicit-module-boundary-types": "error",
  // Code points are what we count and compare.
  "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
  "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/consistent-type-definitions": "off",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
};

const pure = {
  "no-restricted-imports": [
    "error",
    { patterns: [{ regex: "^node:", message: "Only src/cli touches the machine." }] },
  ],
  "no-restricted-globals": ["error", "process", "Buffer", "fetch", "setTimeout", "setInterval"],
  "no-restricted-properties": [
    "error",
    { object: "Date", property: "now", message: "The day of the run is an argument." },
    { object: "Math", property: "random", message: "Seeds are arguments." },
  ],
};

const machine = {
  "no-restricted-imports": "off",
  "no-restricted-globals": "off",
  "no-restricted-properties": "off",
};

const tools = {
  "no-console": "off",
  "@typescript-eslint/consistent-type-assertions": "off",
};

const loose = {
  ...machine,
  "max-lines": "off",
  "max-params": "off",
  "max-lines-per-function": "off",
  "@typescript-eslint/consistent-type-assertions": "off",
  "@typescript-eslint/explicit-module-boundary-types": "off",
  "@typescript-eslint/no-non-null-assertion": "off",
};

export default defineConfig(
  { ignores: ["dist/", "out/", "node_modules/", "**/*.generated.*", "tests/golden/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...size, ...style },
  },
  { files: ["src/**/*.ts"], ignores: ["src/cli/**"], rules: pure },
  { files: ["scripts/**/*.ts", "bench/**/*.ts"], rules: { ...machine, ...tools } },
  { files: ["**/*.test.ts", "tests/**/*.ts"], rules: loose },
  // Catalogues and registries grow by a line for each thing they name.
  { files: ["src/locales/*.ts", "src/rules/index.ts"], rules: { "max-lines": "off" } },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["bin/*.js", "**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", __dirname: "readonly", process: "readonly" },
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
