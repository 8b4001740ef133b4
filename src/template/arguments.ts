import type { Statement } from "./syntax.ts";

/** What a helper or a block takes, place by place, and in words. */
interface Takes {
  readonly params: readonly Kind[];
  /** As many more of the last kind as one likes. */
  readonly more?: true;
  readonly says: string;
}

type Kind = "field" | "text" | "either";

const field: Takes = { params: ["field"], says: "one field" };
const value: Takes = { params: ["either"], says: "one field" };
const id: Takes = { params: ["either"], says: "one id" };

const takes: ReadonlyMap<string, Takes> = new Map<string, Takes>([
  ["t", { params: ["text"], says: "the key of its words, in quotes" }],
  ["text", value],
  ["prose", value],
  ["link", value],
  ["tag", value],
  ["facts", field],
  ["quote", field],
  ["bar", field],
  ["figure", id],
  ["data", id],
  ["anchor", id],
  ["goto", { params: ["either", "either"], says: "a place and the words to show" }],
  ["table", { params: ["field", "text"], more: true, says: "rows and their columns" }],
  ...["#each", "#if", "#unless", "#with"].map((name): [string, Takes] => [name, field]),
]);

/** What a statement takes, in words, where it is given something else; nothing where all is well. */
export const misgiven = (
  name: string,
  { params }: Pick<Statement, "params">,
): string | undefined => {
  const known = takes.get(name);
  if (!known) return undefined;
  const { params: kinds, more, says } = known;
  const isCounted = more ? params.length >= kinds.length : params.length === kinds.length;
  const isFit = params.every((param, at) => fits(param, kinds[at] ?? kinds.at(-1)));
  return isCounted && isFit ? undefined : says;
};

const fits = ({ type }: hbs.AST.Expression, kind: Kind | undefined): boolean =>
  (type === "PathExpression" && kind !== "text") || (type === "StringLiteral" && kind !== "field");
