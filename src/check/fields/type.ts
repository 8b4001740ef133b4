import type { Advice, Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { advise } from "../advice.ts";
import { makeFinding } from "../make-finding.ts";
import { typesOf, type SchemaNode } from "../schema-node.ts";
import { formFix } from "./format.ts";
import { numbersIn } from "./number.ts";
import {
  actualOf,
  asYaml,
  exampleLine,
  expectedOf,
  fieldName,
  isEntry,
  nounOf,
  reasonAt,
  writtenAt,
  type Subject,
} from "./terms.ts";

/** The finding on a value of another kind than its field takes, with how to write it. */
export const wrongType = (subject: Subject, path: Path, value: unknown): Finding => {
  const node = subject.view.at(path) ?? {};
  const expected = expectedOf(node);
  const params = { key: fieldName(path), expected, actual: actualOf(subject, path, value) };
  const line = (text: string): string =>
    quoted(isEntry(path) ? `- ${text}` : `${params.key}: ${text}`);
  const written = writtenAt(subject.document, path);
  const wrong: Wrong = { subject, node, value, line, written, path, key: params.key };
  const fix = repairs.map((repair) => repair(wrong)).find((advice) => advice !== undefined);
  return makeFinding("field/type", isEntry(path) ? "entry" : "field", {
    path,
    params,
    why: reasonAt(subject, path),
    fix,
  });
};

interface Wrong {
  readonly subject: Subject;
  readonly node: SchemaNode;
  readonly value: unknown;
  /** The value in its line, as it should stand, in quotes. */
  readonly line: (text: string) => string;
  readonly written: string;
  readonly path: Path;
  readonly key: string;
}

type Repair = (wrong: Wrong) => Advice | undefined;

const takes = ({ node }: Wrong, type: string): boolean => typesOf(node).includes(type);

/** What is to be typed, set off from the words around it. */
const quoted = (text: string): string => (text.includes('"') ? text : `"${text}"`);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const quoteIt: Repair = (wrong) => {
  const isPlain = typeof wrong.value === "number" || typeof wrong.value === "boolean";
  if (!isPlain || !takes(wrong, "string")) return undefined;
  const otherwise = formFix(wrong.node, wrong.path, wrong.written);
  return otherwise ?? advise("quote", { line: wrong.line(JSON.stringify(wrong.written)) });
};

const plainNumber: Repair = (wrong) => {
  if (typeof wrong.value !== "string" || !(takes(wrong, "number") || takes(wrong, "integer")))
    return undefined;
  const numbers = numbersIn(wrong.value);
  if (numbers.length === 0) return undefined;
  return advise("plainNumber", { lines: numbers.map(wrong.line).join(" or ") });
};

const wholeNumber: Repair = (wrong) =>
  typeof wrong.value === "number" && takes(wrong, "integer")
    ? advise("wholeNumber", { line: wrong.line(String(Math.round(wrong.value))) })
    : undefined;

const yes = new Set(["yes", "y", "on", "oui", "ja", "si", "sí", "sim", "true"]);
const no = new Set(["no", "n", "off", "non", "nein", "nee", "não", "false"]);

const trueOrFalse: Repair = (wrong) => {
  if (!takes(wrong, "boolean")) return undefined;
  const word = String(wrong.value).toLowerCase();
  if (yes.has(word) || wrong.value === 1) return advise("write", { lines: wrong.line("true") });
  if (no.has(word) || wrong.value === 0) return advise("write", { lines: wrong.line("false") });
  return advise("write", { lines: `${wrong.line("true")} or ${wrong.line("false")}` });
};

const makeList: Repair = (wrong) => {
  const { value, node, line, written, subject } = wrong;
  if (!takes(wrong, "array")) return undefined;
  const entry = subject.view.below(node, 0) ?? {};
  if (!isMap(value))
    return isGroup(entry)
      ? advise("entryPerLine", { noun: nounOf(entry), field: firstField(entry) })
      : advise("asList", { line: line(`[${written}]`) });
  const isKeyed = Object.values(value).every(isMap) && Object.keys(value).length > 0;
  return isKeyed
    ? advise("keyedEntries", { noun: nounOf(entry), id: Object.keys(value)[0] ?? "" })
    : advise("dashes", { noun: nounOf(entry) });
};

/** Whether an entry is a group of fields and nothing shorter. */
const isGroup = (entry: SchemaNode): boolean =>
  entry.properties !== undefined && !typesOf(entry).includes("string");

/** The field an entry starts with: one it must have, else the one that names it. */
const firstField = ({ required = [], properties = {} }: SchemaNode): string =>
  required[0] ?? Object.keys(properties).find((field) => field !== "id") ?? "id";

const mainFields = ["amount", "value", "stakeholder", "source", "action"];

const makeMap: Repair = (wrong) => {
  const { node, value, line, written } = wrong;
  if (!takes(wrong, "object") || !node.properties || takes(wrong, "string")) return undefined;
  if (Array.isArray(value)) return advise("noDash");
  const main = mainFields.find((field) => Object.hasOwn(node.properties ?? {}, field));
  if (main !== undefined && typeof value === "number")
    return advise("write", { lines: line(`{ ${main}: ${written} }`) });
  const numbers = typeof value === "string" ? numbersIn(value) : [];
  if (main !== undefined && numbers.length > 0)
    return advise("write", {
      lines: numbers.map((number) => line(`{ ${main}: ${number} }`)).join(" or "),
    });
  const fields = [...(node.required ?? []), ...Object.keys(node.properties)];
  return advise("fieldsBelow", { fields: [...new Set(fields)].slice(0, 4).join(", ") });
};

const oneValue: Repair = (wrong) => {
  if (!Array.isArray(wrong.value)) return undefined;
  const items: readonly unknown[] = wrong.value;
  const [only] = items;
  if (items.length === 1 && !isMap(only))
    return advise("noList", { line: wrong.line(asYaml(only)) });
  return advise("oneValue");
};

const quoteBraces: Repair = (wrong) =>
  isMap(wrong.value) && takes(wrong, "string") ? advise("quoteColon") : undefined;

const example: Repair = ({ node, key }) =>
  node.examples ? advise("example", { line: exampleLine(key, node) }) : undefined;

/** The first that knows what to do speaks. */
const repairs: readonly Repair[] = [
  quoteIt,
  plainNumber,
  wholeNumber,
  makeList,
  makeMap,
  trueOrFalse,
  oneValue,
  quoteBraces,
  example,
];
