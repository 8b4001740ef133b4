import type { Finding, Params } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { NO_CALENDAR, whenOf } from "../../plan/when.ts";
import type { Condition, ValueSchema } from "../config.generated.ts";
import { aNoun } from "../fields/terms.ts";
import { makeFinding } from "../make-finding.ts";
import type { SchemaNode, SchemaView } from "../schema-node.ts";
import { quotedChoice, suggest } from "../suggest.ts";
import { stepsOf, type CustomSpec, type Patterns } from "./spec.ts";
import { definition } from "./value-schema.ts";

/** What a rule of the user's own is held against. */
export interface CustomContext {
  readonly plan: SchemaView;
  readonly patterns: Patterns;
  /** Topics of our own rules and checks. */
  readonly topics: ReadonlySet<string>;
}

/** What is wrong with a rule besides its form; `path` is where it stands. */
export const customFindings = (
  spec: CustomSpec,
  path: Path,
  context: CustomContext,
): readonly Finding[] => {
  const { id, select, where = [], must = [], schema } = spec;
  const entry = resolve(context, context.plan.root, stepsOf(select));
  const inEntry = { context, entry: entry.node };
  return [
    ...topicFinding(id, path, context),
    ...(entry.fault ? [wrong(entry.fault, [...path, "select"])] : []),
    ...halves(spec, path),
    ...where.flatMap((each, at) => conditionFindings(each, [...path, "where", at], inEntry)),
    ...must.flatMap((each, at) => conditionFindings(each, [...path, "must", at], inEntry)),
    ...(schema ? formFindings(schema, [...path, "schema"], { root: schema, context }) : []),
  ];
};

interface Fault {
  readonly messageId: string;
  readonly params?: Params;
}

const wrong = ({ messageId, params = {} }: Fault, path: Path): Finding =>
  makeFinding("config/custom-rule", messageId, { path, params });

const topicFinding = (id: string, path: Path, { topics }: CustomContext): readonly Finding[] => {
  const [topic = "", name = ""] = id.split("/");
  if (!topics.has(topic)) return [];
  const params = { topic, better: `custom/${name}` };
  return [wrong({ messageId: "taken", params }, [...path, "id"])];
};

const halves = ({ must, schema }: CustomSpec, path: Path): readonly Finding[] => {
  if (must && schema) return [wrong({ messageId: "both" }, [...path, "schema"])];
  return must || schema ? [] : [wrong({ messageId: "neither" }, path)];
};

interface Resolved {
  /** Nothing where the format says nothing about it. */
  readonly node: SchemaNode | undefined;
  readonly fault?: Fault;
}

/** Follows steps through the format of a plan, as far as it is laid down. */
const resolve = (
  { plan }: CustomContext,
  start: SchemaNode | undefined,
  steps: readonly string[],
): Resolved => {
  let node = start;
  for (const [at, step] of steps.entries()) {
    if (!node) break;
    const name = steps[at - 1] ?? "";
    if (step === "*" && !node.items) return faulty({ messageId: "noList", params: { name } });
    if (step !== "*" && node.items) return faulty({ messageId: "list", params: { name } });
    const next = plan.below(node, step === "*" ? 0 : step);
    if (!next && node.properties) return faulty(unknownField(node, step));
    node = next;
  }
  return { node };
};

const faulty = (fault: Fault): Resolved => ({ node: undefined, fault });

const unknownField = (node: SchemaNode, step: string): Fault => {
  const names = suggest(step, Object.keys(node.properties ?? {}));
  const params = { name: excerpt(step, 30), owner: aNoun(node), names: quotedChoice(names) };
  return { messageId: names.length > 0 ? "similarField" : "field", params };
};

interface Subject {
  readonly context: CustomContext;
  readonly entry: SchemaNode | undefined;
}

const conditionFindings = (
  condition: Condition,
  path: Path,
  { context, entry }: Subject,
): readonly Finding[] => {
  const { field, is, value } = condition;
  const { fault } = resolve(context, entry, stepsOf(field));
  const operand = operandFault(condition);
  const found: Finding[] = [];
  if (fault) found.push(wrong(fault, [...path, "field"]));
  if (operand) {
    const key = Object.hasOwn(condition, "value") ? "value" : "is";
    found.push(wrong({ messageId: operand, params: { is } }, [...path, key]));
  } else if (is === "matches" && !context.patterns(String(value)))
    found.push(badPattern(String(value), [...path, "value"]));
  return found;
};

const badPattern = (pattern: string, path: Path): Finding =>
  wrong({ messageId: "pattern", params: { pattern: excerpt(pattern, 50) } }, path);

const operandFault = ({ is, value, values }: Condition): string | undefined => {
  switch (is) {
    case "present":
    case "absent":
      return value === undefined && values === undefined ? undefined : "noValue";
    case "oneOf":
    case "noneOf":
      return values === undefined ? "values" : undefined;
    case "atLeast":
    case "atMost":
      return typeof value === "number" ? undefined : "number";
    case "before":
    case "after":
      return isDate(value) ? undefined : "date";
    case "matches":
      return typeof value === "string" ? undefined : "text";
    case "equals":
    case "differs":
      return value === undefined ? "value" : undefined;
  }
};

const isDate = (value: Condition["value"]): boolean =>
  typeof value !== "boolean" &&
  value !== undefined &&
  whenOf(value, NO_CALENDAR)?.endless === undefined &&
  whenOf(value, NO_CALENDAR) !== undefined;

interface Form {
  readonly root: ValueSchema;
  readonly context: CustomContext;
}

function* formFindings(node: ValueSchema, path: Path, form: Form): Iterable<Finding> {
  const { $ref, pattern, items, not, properties = {}, $defs = {}, anyOf = [] } = node;
  if ($ref !== undefined && !definition(form.root, $ref)) yield refFinding($ref, path);
  if (pattern !== undefined && !form.context.patterns(pattern))
    yield badPattern(pattern, [...path, "pattern"]);
  for (const [name, inner] of Object.entries(properties))
    yield* formFindings(inner, [...path, "properties", name], form);
  for (const [name, inner] of Object.entries($defs))
    yield* formFindings(inner, [...path, "$defs", name], form);
  for (const [at, inner] of anyOf.entries())
    yield* formFindings(inner, [...path, "anyOf", at], form);
  if (items) yield* formFindings(items, [...path, "items"], form);
  if (not) yield* formFindings(not, [...path, "not"], form);
}

const refFinding = (ref: string, path: Path): Finding =>
  makeFinding("schema/ref-not-allowed", ref.startsWith("#") ? "unknown" : "outside", {
    path: [...path, "$ref"],
    params: { ref: excerpt(ref, 50) },
  });
