import { columnOf, type Column } from "./print-table.ts";

/** What can be wrong with a template. */
export type FaultRule =
  | "template/syntax"
  | "template/field"
  | "template/prototype"
  | "template/helper"
  | "template/words"
  | "template/partial"
  | "template/raw"
  | "template/heading"
  | "template/alt"
  | "template/directive";

/** A place in a template that could print a value as it is, name what is not there, or shut somebody out. */
export interface TemplateFault {
  readonly rule: FaultRule;
  /** 1-based, as the column. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A fault at a node of a template. */
export const faultAt = (
  { loc: { start } }: hbs.AST.Node,
  rule: FaultRule,
  message: string,
): TemplateFault => ({ rule, line: start.line, column: start.column + 1, message });

/** In the order of the template. */
export const inOrder = (a: TemplateFault, b: TemplateFault): number =>
  a.line - b.line || a.column - b.column;

/** As the parser gives it: without a hash where there are no pairs, unlike its types. */
export type Statement = Pick<hbs.AST.MustacheStatement, "params"> & {
  readonly hash?: hbs.AST.Hash;
};

/** The columns a `table` statement names. */
export const columnsIn = ({ params }: Statement): readonly Column[] =>
  params.slice(1).flatMap((param) => columnOf(stringOf(param)) ?? []);

/** Named arguments of a statement. */
export const pairsOf = ({ hash }: Pick<Statement, "hash">): readonly hbs.AST.HashPair[] =>
  hash?.pairs ?? [];

/** A text argument; empty where it is none. */
export const stringOf = (node: hbs.AST.Expression): string =>
  "value" in node && typeof node.value === "string" ? node.value : "";

/** What a statement calls. */
export const nameOf = (path: hbs.AST.PathExpression | hbs.AST.Literal): string =>
  "original" in path && typeof path.original === "string" ? path.original : "";
