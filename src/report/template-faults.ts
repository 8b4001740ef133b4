import Handlebars from "handlebars";

/** A place in a template that could print a value as it is, or call something there is not. */
export interface TemplateFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

const blocks = ["each", "if", "unless", "with"];
const helpers = ["t", "text", "prose", "figure", "data", "link", "anchor"];

/** Faults of a template: bare values, triple braces, unknown helpers, partials. Empty where it is sound. */
export const faultsIn = (source: string): readonly TemplateFault[] => {
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
    const name = nameOf(node.path);
    if (!node.escaped) fault(node, `"{{{${name}}}}" would print a value as it is`);
    if (!helpers.includes(name))
      fault(node, `"{{${name}}}" must be printed by one of ${helpers.join(", ")}`);
    if (node.params.some(({ type }) => type === "SubExpression"))
      fault(node, `"{{${name}}}" may not call another helper`);
  };
  visitor.BlockStatement = function (node) {
    const name = nameOf(node.path);
    if (!blocks.includes(name)) fault(node, `"{{#${name}}}" is not a block there is`);
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
  return faults;
};

const nameOf = (path: hbs.AST.PathExpression | hbs.AST.Literal): string =>
  "original" in path ? String(path.original) : "";

const syntaxFault = (error: unknown): TemplateFault => {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)/.exec(text)?.[1] ?? 1);
  return { line, message: "the braces of this template do not close properly" };
};
