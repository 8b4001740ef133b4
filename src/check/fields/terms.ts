import type { LocatedDocument } from "../../core/document.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { typesOf, type SchemaNode, type SchemaView } from "../schema-node.ts";

/** What the words of a finding are made from. */
export interface Subject {
  readonly document: LocatedDocument;
  readonly view: SchemaView;
}

/** A kind of entry in words: `action`, `funding source`. */
export const nounOf = (node: SchemaNode | undefined): string =>
  node?.title ? spaced(node.title) : "entry";

/** The noun with its article: `an action`. */
export const aNoun = (node: SchemaNode | undefined): string => withArticle(nounOf(node));

export const withArticle = (noun: string): string =>
  `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;

/** The map at a path, as the owner of its fields: `an action`, `"context"`, `a plan`. */
export const ownerOf = ({ view }: Subject, path: Path): string => {
  const last = path.at(-1);
  return typeof last === "string" ? `"${excerpt(last)}"` : aNoun(view.at(path));
};

/** The same with a finger on it: `this action`, `"context"`. */
export const thisOwner = ({ view }: Subject, path: Path): string => {
  const last = path.at(-1);
  return typeof last === "string" ? `"${excerpt(last)}"` : `this ${nounOf(view.at(path))}`;
};

/** The nearest field name on a path: for an entry of a list the name of the list. */
export const fieldName = (path: Path): string =>
  path.findLast((step) => typeof step === "string") ?? "";

/** Whether the value at a path is an entry of a list. */
export const isEntry = (path: Path): boolean => typeof path.at(-1) === "number";

/** What a field takes, in words. */
export const expectedOf = (node: SchemaNode): string => {
  const types = typesOf(node);
  const first = special(node);
  if (first === undefined) return types.map((type) => plainTypes[type] ?? type).join(" or ");
  return types.includes("object") && node.refersTo ? `${first} or a group of fields` : first;
};

/** A value in words, with what the author wrote. */
export const actualOf = ({ document }: Subject, path: Path, value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a group of fields";
  if (typeof value === "string") return `the text "${excerpt(value, 24)}"`;
  if (typeof value === "number") return `the number ${excerpt(writtenAt(document, path), 24)}`;
  return excerpt(writtenAt(document, path), 24);
};

/** The characters of a value as they stand in the file. */
export const writtenAt = (document: LocatedDocument, path: Path): string => {
  const { source, span } = document.locate(path, "value");
  return source.text.slice(span.start, Math.min(span.end, span.start + 200)).trim();
};

/** The schema's own words on a field as a reason. */
export const reasonOf = (node: SchemaNode | undefined): string | undefined => node?.description;

/** The reason for the value at a path; the entries of a list have that of their list. */
export const reasonAt = ({ view }: Subject, path: Path): string | undefined =>
  reasonOf(view.at(isEntry(path) ? path.slice(0, -1) : path));

/** How a line with this field looks: the first example of the schema, or dots. */
export const exampleLine = (key: string, node: SchemaNode | undefined): string => {
  const example = node?.examples?.[0] ?? node?.const ?? node?.enum?.[0];
  return `${key}: ${example === undefined ? "…" : asYaml(example)}`;
};

/** A value as it would be written in one line of YAML. */
export const asYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(", ")}]`;
  return typeof value === "string" && !/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(value)
    ? JSON.stringify(value)
    : String(value);
};

const spaced = (title: string): string =>
  title.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

const plainTypes: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
};

const byTitle: Readonly<Record<string, string>> = {
  Line: "text on one line",
  Prose: "text",
  Id: "an id",
  Moment: "a date",
  WhenDate: "a date",
  EndDate: "a date",
  Citation: "the id of a source",
  LanguageTag: "a language tag",
  WebAddress: "a web address",
  FrameworkCode: "a code such as SDG:11.2",
};

const special = (node: SchemaNode): string | undefined => {
  const types = typesOf(node);
  if (types.includes("array") && node.items?.refersTo && types.includes("string"))
    return "all-actions or a list of ids";
  if (node.title && Object.hasOwn(byTitle, node.title)) return byTitle[node.title];
  return node.refersTo ? "an id" : undefined;
};
