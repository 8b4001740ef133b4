import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Path } from "../../src/core/path.ts";
import { valueAt } from "../../src/plan/walk.ts";

/** Keywords for people and editors, which check nothing. */
const annotations = ["enumDescriptions", "defaultSnippets", "markdownDescription", "refersTo"];

/** The schema library that our own validator is compared with. */
export const createAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    inlineRefs: false,
  });
  ajv.addVocabulary(annotations);
  return ajv;
};

/** What ajv says is wrong, one line for each wrong value and each wrong or missing key, in order of text. */
export const faultLines = (errors: readonly ErrorObject[], root: unknown): readonly string[] => {
  const values = new Map<string, ErrorObject>();
  const lines = new Set<string>();
  for (const error of errors) {
    if (error.propertyName !== undefined) continue; // said again by `propertyNames`
    const pointer = error.instancePath;
    const value = valueAt(root, pathOf(pointer, root));
    const key = keyOf(error);
    if (key !== undefined) lines.add(`${pointer} ${key}`);
    else if (error.keyword === "uniqueItems")
      for (const index of repeatedIn(value)) lines.add(`${pointer}/${index} repeated`);
    else if (["minItems", "minProperties"].includes(error.keyword)) lines.add(`${pointer} empty`);
    else {
      const other = values.get(pointer);
      if (!other || rankOf(error) < rankOf(other)) values.set(pointer, error);
    }
  }
  for (const [pointer, { keyword }] of values) {
    const value = valueAt(root, pathOf(pointer, root));
    lines.add(`${pointer} ${value === null || value === "" ? "empty" : keyword}`);
  }
  return [...lines].sort();
};

const keyOf = ({ keyword, params }: ErrorObject): string | undefined => {
  if (keyword === "required") return `missing ${params.missingProperty}`;
  if (keyword === "additionalProperties") return `unknown ${params.additionalProperty}`;
  return keyword === "propertyNames" ? `unknown ${params.propertyName}` : undefined;
};

/** A wrong value breaks several demands at once; the first of these says most. */
const ranks = ["const", "enum", "type", "pattern", "maxLength", "minLength", "minimum", "maximum"];

const rankOf = ({ keyword }: ErrorObject): number => {
  const rank = ranks.indexOf(keyword);
  return rank < 0 ? ranks.length : rank;
};

const repeatedIn = (list: unknown): readonly number[] =>
  Array.isArray(list)
    ? [...list.keys()].filter((at) => typeof list[at] === "string" && list.indexOf(list[at]) < at)
    : [];

const pathOf = (pointer: string, root: unknown): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((raw) => raw.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<(string | number)[]>(
      (path, key) => [...path, Array.isArray(valueAt(root, path)) ? Number(key) : key],
      [],
    );
