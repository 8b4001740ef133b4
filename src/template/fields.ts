import { suggest } from "../check/suggest.ts";
import type { Shape } from "./shape.ts";
import {
  columnsIn,
  faultAt,
  nameOf,
  pairsOf,
  type FaultRule,
  type TemplateFault,
} from "./syntax.ts";

/** Names in a template that the report does not have, or that cannot be used as they are. */
export const fieldFaultsIn = (
  program: hbs.AST.Program,
  report: Shape,
): readonly TemplateFault[] => {
  const work: Work = { report, faults: [] };
  checkProgram(program, [report], work);
  return work.faults;
};

interface Work {
  readonly report: Shape;
  readonly faults: TemplateFault[];
}

/** What names are looked up in, the innermost last; nothing stands for what was already reported. */
type Scope = readonly (Shape | undefined)[];

const checkProgram = (program: hbs.AST.Program | undefined, scope: Scope, work: Work): void => {
  for (const node of program?.body ?? []) {
    if (isMustache(node)) checkMustache(node, scope, work);
    if (isBlock(node)) checkBlock(node, scope, work);
  }
};

const checkBlock = (node: hbs.AST.BlockStatement, scope: Scope, work: Work): void => {
  const name = nameOf(node.path);
  const [param] = node.params;
  const shape = param === undefined ? undefined : lookup(param, scope, work);
  const inner = name === "each" || name === "with" ? [...scope, entered(name, shape)] : scope;
  if (param !== undefined && shape !== undefined && inner !== scope && inner.at(-1) === undefined)
    fault(
      param,
      `"${isPath(param) ? param.original : ""}" is not a ${name === "each" ? "list" : "record"}`,
      work,
    );
  checkProgram(node.program, inner, work);
  checkProgram(node.inverse, scope, work);
};

/** What the names inside a block are looked up in. */
const entered = (name: "each" | "with", shape: Shape | undefined): Shape | undefined => {
  if (typeof shape !== "object") return undefined;
  if (name === "each") return "list" in shape ? shape.list : undefined;
  return "fields" in shape ? shape : undefined;
};

const checkMustache = (node: hbs.AST.MustacheStatement, scope: Scope, work: Work): void => {
  const name = nameOf(node.path);
  if (name === "t") {
    for (const { value } of pairsOf(node)) expectShape(value, isText, { scope, work });
    return;
  }
  const [param] = node.params;
  if (param === undefined) return;
  if (name === "table") checkTable(node, scope, work);
  else if (name === "facts") expectShape(param, isFacts, { scope, work });
  else if (name === "quote") expectShape(param, isQuote, { scope, work });
  else if (name === "bar") expectShape(param, isBar, { scope, work });
  else if (name === "goto")
    for (const each of node.params) expectShape(each, isText, { scope, work });
  else expectShape(param, isText, { scope, work });
};

const checkTable = (node: hbs.AST.MustacheStatement, scope: Scope, work: Work): void => {
  const [param] = node.params;
  if (param === undefined) return;
  const rows = expectShape(param, isRows, { scope, work });
  const row = typeof rows === "object" && "list" in rows ? rows.list : undefined;
  if (typeof row !== "object" || !("fields" in row)) return;
  for (const { field } of columnsIn(node)) {
    const shape = row.fields[field];
    if (shape === undefined) fault(node, unknown(field, Object.keys(row.fields)), work);
    else if (shape !== "text" && !isTexts(shape)) fault(node, notPrintable(field), work);
  }
  const total = pairsOf(node).find(({ key }) => key === "total");
  if (total !== undefined) expectShape(total.value, isRecord, { scope, work });
};

const isText = (shape: Shape): boolean => shape === "text";
const isRecord = (shape: Shape): boolean => typeof shape === "object" && "fields" in shape;
const isTexts = (shape: Shape): boolean =>
  typeof shape === "object" && "list" in shape && shape.list === "text";
const isRows = (shape: Shape): boolean =>
  typeof shape === "object" && "list" in shape && isRecord(shape.list);
const isFacts = (shape: Shape): boolean =>
  typeof shape === "object" && "list" in shape && hasFields("label,value")(shape.list);

const hasFields =
  (names: string) =>
  (shape: Shape): boolean =>
    typeof shape === "object" &&
    "fields" in shape &&
    Object.keys(shape.fields).sort().join() === names;

const isQuote = hasFields("lang,text");
const isBar = hasFields("gaps,label,of,there");

const expectShape = (
  node: hbs.AST.Expression,
  fits: (shape: Shape) => boolean,
  { scope, work }: { readonly scope: Scope; readonly work: Work },
): Shape | undefined => {
  if (!isPath(node)) return undefined;
  const shape = lookup(node, scope, work);
  if (shape === undefined || fits(shape)) return shape;
  fault(node, notPrintable(node.original), work);
  return undefined;
};

/** What a path names; a name that is not there is reported once, with its likeness. */
const lookup = (node: hbs.AST.Expression, scope: Scope, work: Work): Shape | undefined => {
  if (!isPath(node)) return undefined;
  const names = node.parts.map(String);
  const isRoot = node.data && names[0] === "root";
  if (node.data && !isRoot) {
    fault(node, `"${node.original}" is not a value of a report`, work);
    return undefined;
  }
  let shape = isRoot ? work.report : scope[scope.length - 1 - node.depth];
  if (shape === undefined && !isRoot && node.depth >= scope.length)
    fault(node, `"${node.original}" leads out of the report`, work);
  for (const name of isRoot ? names.slice(1) : names) {
    if (shape === undefined) return undefined;
    const fields: Readonly<Record<string, Shape>> =
      typeof shape === "object" && "fields" in shape ? shape.fields : {};
    const next: Shape | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (next === undefined)
      fault(node, unknown(name, Object.keys(fields)), {
        faults: work.faults,
        rule: ruleFor(name),
      });
    shape = next;
  }
  return shape;
};

const unknown = (name: string, names: readonly string[]): string => {
  const [best] = suggest(name, names);
  const hint = best === undefined ? "" : `, did you mean "${best}"?`;
  return `the report has no "${name}" here${hint}`;
};

const notPrintable = (name: string): string => `"${name}" cannot be printed in this way`;

/** What every value has without anybody having written it. */
const inherited = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

const ruleFor = (name: string): FaultRule =>
  inherited.has(name) ? "template/prototype" : "template/field";

const fault = (
  node: hbs.AST.Node,
  message: string,
  { faults, rule = "template/field" }: Pick<Work, "faults"> & { readonly rule?: FaultRule },
): void => {
  faults.push(faultAt(node, rule, message));
};

const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement =>
  node.type === "MustacheStatement";
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement =>
  node.type === "BlockStatement";
const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression =>
  node.type === "PathExpression";
