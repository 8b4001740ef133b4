import { Schema, Type } from "js-yaml";

const core = "tag:yaml.org,2002:";

type NodeKind = "scalar" | "sequence" | "mapping";

/** The tags a value may carry, because they name what it is anyway, and the kind of node they fit. */
export const allowedTags: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...["str", "int", "float", "bool", "null"].map((name) => [core + name, "scalar"] as const),
  [`${core}seq`, "sequence"],
  [`${core}map`, "mapping"],
]);

/** Tag that js-yaml notes on plain scalars which our own resolver turned into a value. */
export const plainTag = "iuc:plain";

const keywords: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([
  ...["null", "Null", "NULL", "~", ""].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const isNumber = (text: string): boolean =>
  integer.test(text) || decimal.test(text) || special.test(text);

/** The first characters that a number, a boolean or a null may have; any other text is a text. */
const mayResolve = ((): readonly boolean[] => {
  const table = new Array<boolean>(128).fill(false);
  for (const character of "0123456789+-.~nNtTfF") table[character.charCodeAt(0)] = true;
  return table;
})();

const isValue = (text: unknown): boolean => {
  if (typeof text !== "string" || !mayResolve[text.charCodeAt(0)]) return false;
  return keywords.has(text) || isNumber(text);
};

const toNumber = (text: string): number => {
  if (!special.test(text)) return Number(text);
  if (text.toLowerCase() === ".nan") return Number.NaN;
  return text.startsWith("-") ? -Infinity : Infinity;
};

const toValue = (text: string): null | boolean | number => {
  const keyword = keywords.get(text);
  return keyword === undefined ? toNumber(text) : keyword;
};

type Scalar = string | null;

const scalar = (
  name: string,
  accepts: (text: string) => boolean,
  construct: (text: string) => unknown,
): Type =>
  new Type(core + name, {
    kind: "scalar",
    resolve: (text: Scalar) => accepts(text ?? ""),
    construct: (text: Scalar) => construct(text ?? ""),
  });

/** Takes any other tag, so that the reader can name it; what is built is the value without the tag. */
const anyOther = (kind: NodeKind): Type => new Type("", { kind, multi: true });

/** Exactly the YAML 1.2 core schema (YAML 1.2.2, 10.3.2): no dates, no underscores, no yes and no. */
export const yamlSchema: Schema = new Schema({
  implicit: [new Type(plainTag, { kind: "scalar", resolve: isValue, construct: toValue })],
  explicit: [
    scalar(
      "str",
      () => true,
      (text) => text,
    ),
    scalar(
      "null",
      (text) => keywords.get(text) === null,
      () => null,
    ),
    scalar(
      "bool",
      (text) => typeof keywords.get(text) === "boolean",
      (text) => keywords.get(text),
    ),
    scalar("int", (text) => integer.test(text), toNumber),
    scalar("float", isNumber, toNumber),
    new Type(`${core}seq`, { kind: "sequence", construct: (list: unknown) => list ?? [] }),
    new Type(`${core}map`, { kind: "mapping", construct: (map: unknown) => map ?? {} }),
    anyOther("scalar"),
    anyOther("sequence"),
    anyOther("mapping"),
  ],
});
