import { readFileSync } from "node:fs";
import ts from "typescript";
import { en } from "../../src/locales/en.ts";
import { wordsAt } from "../../src/locales/index.ts";
import { fieldWords } from "./field-words.ts";
import { cell, heading, page, table } from "./markdown.ts";
import type { Output } from "./sources.ts";

const model = "src/report/model.ts";

/** Fields of which nobody says what they are. */
export const wordlessFields = (): readonly string[] =>
  readFields()
    .filter(({ doc }) => doc === "")
    .map(({ path }) => path);

/** The page for who writes templates: every field, helper, directive and key of words. */
export const reportModelPage = (): Output => {
  const fields = readFields();
  const sections = [...new Set(fields.map(({ path }) => sectionOf(path)))];
  return page("docs/reference/report-model.md", [
    heading(1, "What templates may print"),
    "A template is Markdown with names in double braces. Here is every name it may use. The guide is " +
      "[Templates and themes of your own](../guide-templates.md).",
    heading(2, "Fields"),
    "A **text** is printed by `{{text …}}` or `{{prose …}}`; it may also be the reason why the plan does not say " +
      "it, which is printed as a mark. A **list** is walked by `{{#each …}}`, a **record** entered by " +
      "`{{#with …}}`, a **flag** asked by `{{#if …}}`; `facts` are a list that `{{facts …}}` prints, and a list " +
      "of records is what `{{table …}}` takes. Within a block names are those of the entry; `../` leads one " +
      "level up, `@root.` to the top.",
    ...sections.flatMap((section) => sectionPart(section, fields)),
    heading(2, "Helpers"),
    table(
      ["How it is written, and what it prints"],
      helpers().map((said) => [cell(said)]),
    ),
    heading(2, "Directives"),
    "They lay out what Markdown cannot. Each output does its best with them.",
    ...directives(),
    heading(2, "Words"),
    'Keys for `{{t "…"}}`, for columns and captions. `{name}` stands for a value the template gives: ' +
      '`{{t "report.undated" actions=actions.undated}}`.',
    ...words(),
  ]);
};

interface Field {
  readonly path: string;
  readonly shape: string;
  readonly doc: string;
}

const sectionOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? "";

const sectionPart = (section: string, fields: readonly Field[]): readonly string[] => {
  const [own, ...inner] = fields.filter(({ path }) => sectionOf(path) === section);
  return [
    heading(3, section),
    `A ${own?.shape ?? "record"}. ${own?.doc ?? ""}`.trim(),
    inner.length === 0
      ? ""
      : table(
          ["Field", "Shape", "What it says"],
          inner.map(({ path, shape, doc }) => [`\`${path}\``, shape, cell(doc)]),
        ),
  ];
};

/** Every field of the model with its shape and comment, lists marked by `[]`. */
const readFields = (): readonly Field[] => {
  const program = ts.createProgram([model], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const root = program
    .getSourceFile(model)
    ?.statements.find(
      (node): node is ts.InterfaceDeclaration =>
        ts.isInterfaceDeclaration(node) && node.name.text === "ReportModel",
    );
  if (!root) throw new Error(`${model} has no ReportModel`);
  return fieldsIn(checker.getTypeAtLocation(root), "", checker);
};

const fieldsIn = (type: ts.Type, before: string, checker: ts.TypeChecker): readonly Field[] =>
  type.getProperties().flatMap((property): readonly Field[] => {
    const own = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const name = property.name;
    const path = before === "" ? name : `${before}.${name}`;
    const item = itemOf(own, checker);
    const entry = item ?? own;
    const isLeaf = !isRecord(entry) || isFact(entry);
    const ofType = isLeaf ? "" : docOf(entry.aliasSymbol ?? entry.symbol, checker);
    const said = [docOf(property, checker), ofType, ofFigures(path), labelOf(name, path)];
    const doc = said.find((text) => text !== "") ?? fieldWords[name] ?? "";
    const field = { path, shape: shapeOf(own, checker), doc };
    return [field, ...(isLeaf ? [] : fieldsIn(entry, item ? `${path}[]` : path, checker))];
  });

const itemOf = (type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined =>
  checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;

const isRecord = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 && type.symbol.name !== "Slot";

const isFact = (type: ts.Type): boolean => type.symbol.name === "Fact";

const shapeOf = (type: ts.Type, checker: ts.TypeChecker): string => {
  const item = itemOf(type, checker);
  if (item) {
    if (isRecord(item)) return isFact(item) ? "facts" : "list of records";
    return "list of texts";
  }
  if (type.flags & ts.TypeFlags.BooleanLike) return "flag";
  return isRecord(type) ? "record" : "text";
};

// The library's own symbols, such as those of texts, are described elsewhere.
const docOf = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string => {
  const isOurs = symbol?.declarations?.some((each) =>
    each.getSourceFile().fileName.includes("src/"),
  );
  return isOurs === true && symbol
    ? ts.displayPartsToString(symbol.getDocumentationComment(checker))
    : "";
};

const ofFigures = (path: string): string =>
  path.startsWith("figures.")
    ? "Ids of such figures, for `{{figure this}}`; none where there is nothing to draw."
    : "";

/** Without a comment: the words above such a column in our own reports. */
const labelOf = (name: string, path: string): string => {
  const label = wordsAt(en, `columns.${name}`) ?? wordsAt(en, `fields.${name}`);
  return label === undefined || !path.includes("[]") ? "" : `As in the column “${label}”.`;
};

/** The comments on the helpers, in their order. */
const helpers = (): readonly string[] => {
  const [, body = ""] =
    /export const helpersFor[\s\S]*?=> \(\{([\s\S]*?)\n\}\);/.exec(
      readFileSync("src/template/helpers.ts", "utf8"),
    ) ?? [];
  return [...body.matchAll(/\/\*\* (.*?) \*\//g)].map(([, said = ""]) => said);
};

/** The comments on the directives, as they stand. */
const directives = (): readonly string[] =>
  [
    ...readFileSync("src/export/vocabulary.ts", "utf8").matchAll(/\/\*\*([\s\S]*?)\*\/\nconst /g),
  ].map(([, comment = ""]) =>
    comment
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
      .join("\n")
      .trim(),
  );

/** Keys with their English words, a table for each group. */
const words = (): readonly string[] =>
  Object.entries(en).flatMap(([group, entries]: [string, object]) => {
    const rows = leavesOf(entries, [group]);
    return rows.length === 0 ? [] : [heading(3, group), table(["Key", "In English"], rows)];
  });

const leavesOf = (value: object, path: readonly string[]): readonly (readonly string[])[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const own = [...path, key];
    if (typeof inner === "string") return [[`\`${own.join(".")}\``, cell(inner)]];
    return typeof inner === "object" && inner !== null ? leavesOf(inner, own) : [];
  });
