import Handlebars from "handlebars";
import { suggest } from "../check/suggest.ts";
import { misgiven } from "./arguments.ts";
import { fieldFaultsIn } from "./fields.ts";
import { helperNames } from "./helpers.ts";
import {
  columnsIn,
  faultAt,
  inOrder,
  nameOf,
  pairsOf,
  stringOf,
  type Statement,
  type TemplateFault,
} from "./syntax.ts";
import type { Vocabulary } from "./words.ts";

const blocks = ["each", "if", "unless", "with"];
const helpers: readonly string[] = helperNames;

/**
 * Faults of a template, in order: bare values, triple braces, partials, and helpers, words or fields that are not
 * there. Empty where it is sound. What is no text, such as a syntax tree, is no template.
 */
export const faultsIn = (source: unknown, sound: Vocabulary): readonly TemplateFault[] => {
  if (typeof source !== "string") return [{ ...top, message: "a template is a text" }];
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    return [syntaxFault(error)];
  }
  const faults: TemplateFault[] = [];
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (node) => {
    faults.push(...printFaults(node, sound));
  };
  visitor.BlockStatement = function (node) {
    faults.push(...blockFaults(node));
    Handlebars.Visitor.prototype.BlockStatement.call(this, node);
  };
  const refuse = (node: hbs.AST.Node): void => {
    faults.push(faultAt(node, "template/partial", "a template is one file and includes no other"));
  };
  visitor.PartialStatement = refuse;
  visitor.PartialBlockStatement = refuse;
  visitor.Decorator = refuse;
  visitor.DecoratorBlock = refuse;
  visitor.accept(program);
  return [...faults, ...fieldFaultsIn(program, sound.fields)].toSorted(inOrder);
};

const top = { rule: "template/syntax", line: 1, column: 1 } as const;

const blockFaults = function* (node: hbs.AST.BlockStatement): Generator<TemplateFault> {
  const name = nameOf(node.path);
  if (!blocks.includes(name))
    yield faultAt(
      node,
      "template/helper",
      `there is no block "{{#${name}}}"${meant(name, blocks)}`,
    );
  if (callsHelper(node))
    yield faultAt(node, "template/helper", `"{{#${name}}}" may not call a helper`);
  else yield* argumentFaults(`#${name}`, node);
};

const argumentFaults = function* (
  name: string,
  node: hbs.AST.Node & Statement,
): Generator<TemplateFault> {
  const takes = misgiven(name, node);
  if (takes !== undefined) yield faultAt(node, "template/helper", `"{{${name}}}" takes ${takes}`);
};

const printFaults = function* (
  node: hbs.AST.MustacheStatement,
  { words, keys = [] }: Vocabulary,
): Generator<TemplateFault> {
  const name = nameOf(node.path);
  if (!node.escaped)
    yield faultAt(node, "template/raw", `"{{{${name}}}}" would print a value as it is`);
  if (!helpers.includes(name)) yield faultAt(node, "template/helper", notHelper(name));
  if (callsHelper(node))
    yield faultAt(node, "template/helper", `"{{${name}}}" may not call another helper`);
  else yield* argumentFaults(name, node);
  if (name === "table" && columnsIn(node).length < node.params.length - 1)
    yield faultAt(node, "template/helper", columnHelp);
  for (const key of wordKeys(node))
    if (words(key) === undefined)
      yield faultAt(node, "template/words", `no words are called "${key}"${meant(key, keys)}`);
};

const columnHelp =
  'a column of "{{table}}" is a field, the key of its words, and "right" or nothing';

const notHelper = (name: string): string => {
  const hint = meant(name, helpers);
  return hint === ""
    ? `"{{${name}}}" must be printed by a helper, as in "{{text ${name}}}"`
    : `"{{${name}}}" is no helper${hint}`;
};

const meant = (name: string, names: readonly string[]): string => {
  const [best] = suggest(name, names);
  return best === undefined ? "" : `, did you mean "${best}"?`;
};

const callsHelper = (node: Statement): boolean =>
  [...node.params, ...pairsOf(node).map(({ value }) => value)].some(
    ({ type }) => type === "SubExpression",
  );

/** Keys of words a statement names: what `t` prints, the columns and the caption of a table. */
const wordKeys = (node: hbs.AST.MustacheStatement): readonly string[] => {
  const name = nameOf(node.path);
  if (name === "t")
    return node.params.flatMap((param) => (param.type === "StringLiteral" ? stringOf(param) : []));
  if (name !== "table") return [];
  const captions = pairsOf(node).filter(({ key }) => key === "caption");
  return [
    ...columnsIn(node).map(({ key }) => key),
    ...captions.map(({ value }) => stringOf(value)),
  ];
};

const syntaxFault = (error: unknown): TemplateFault => {
  const text = error instanceof Error ? error.message : String(error);
  const [, place = "1"] = /(?:line | - )(\d+)/.exec(text) ?? [];
  const line = Number(place);
  const [, open, close] = /^([\w.]+) doesn't match ([\w.]+)/.exec(text) ?? [];
  const message =
    open === undefined
      ? "the braces of this template do not close properly"
      : `the braces of this template do not close properly: "{{#${open}}}" ends as "{{/${close ?? ""}}}"`;
  return { ...top, line, message };
};
