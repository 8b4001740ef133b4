import Handlebars from "handlebars";
import { fieldFaultsIn } from "./fields.ts";
import { helperNames } from "./helpers.ts";
import {
  columnsIn,
  nameOf,
  pairsOf,
  stringOf,
  type Statement,
  type TemplateFault,
} from "./syntax.ts";
import type { Vocabulary, Words } from "./words.ts";

const blocks = ["each", "if", "unless", "with"];
const helpers: readonly string[] = helperNames;

/**
 * Faults of a template, by line: bare values, triple braces, partials, and helpers, words or fields that
 * are not there. Empty where it is sound.
 */
export const faultsIn = (source: string, sound: Vocabulary): readonly TemplateFault[] => {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    return [syntaxFault(error)];
  }
  const faults: TemplateFault[] = [];
  const fault = (node: hbs.AST.Node, message: string): void => {
    faults.push({ line: node.loc.start.line, message });
  };
  const visitor = new Handlebars.Visitor();
  visitor.MustacheStatement = (node) => {
    for (const message of printFaults(node, sound.words)) fault(node, message);
  };
  visitor.BlockStatement = function (node) {
    const name = nameOf(node.path);
    if (!blocks.includes(name)) fault(node, `"{{#${name}}}" is not a block there is`);
    if (callsHelper(node)) fault(node, `"{{#${name}}}" may not call a helper`);
    Handlebars.Visitor.prototype.BlockStatement.call(this, node);
  };
  const refuse = (node: hbs.AST.Node): void => {
    fault(node, "a template is one file and includes no other");
  };
  visitor.PartialStatement = refuse;
  visitor.PartialBlockStatement = refuse;
  visitor.Decorator = refuse;
  visitor.DecoratorBlock = refuse;
  visitor.accept(program);
  return [...faults, ...fieldFaultsIn(program, sound.fields)].toSorted((a, b) => a.line - b.line);
};

const printFaults = function* (node: hbs.AST.MustacheStatement, words: Words): Generator<string> {
  const name = nameOf(node.path);
  if (!node.escaped) yield `"{{{${name}}}}" would print a value as it is`;
  if (!helpers.includes(name))
    yield `"{{${name}}}" must be printed by one of ${helpers.join(", ")}`;
  if (callsHelper(node)) yield `"{{${name}}}" may not call another helper`;
  if (name === "table" && columnsIn(node).length < node.params.length - 1)
    yield 'a column of "{{table}}" is a field, the key of its words, and "right" or nothing';
  for (const key of wordKeys(node))
    if (words(key) === undefined) yield `no words are called "${key}"`;
};

const callsHelper = (node: Statement): boolean =>
  [...node.params, ...pairsOf(node).map(({ value }) => value)].some(
    ({ type }) => type === "SubExpression",
  );

/** Keys of words a statement names: what `t` prints, the columns and the caption of a table. */
const wordKeys = (node: hbs.AST.MustacheStatement): readonly string[] => {
  const name = nameOf(node.path);
  if (name === "t") return node.params.slice(0, 1).map((param) => stringOf(param));
  if (name !== "table") return [];
  const captions = pairsOf(node).filter(({ key }) => key === "caption");
  return [
    ...columnsIn(node).map(({ key }) => key),
    ...captions.map(({ value }) => stringOf(value)),
  ];
};

const syntaxFault = (error: unknown): TemplateFault => {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)/.exec(text)?.[1] ?? 1);
  return { line, message: "the braces of this template do not close properly" };
};
