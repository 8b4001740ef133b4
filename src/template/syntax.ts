import { columnOf, type Column } from "./print-table.ts";

/** A place in a template that could print a value as it is, or call something there is not. */
export interface TemplateFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

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
