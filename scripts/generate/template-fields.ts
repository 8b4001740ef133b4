import ts from "typescript";
import type { Output } from "./sources.ts";

/** What templates may name, read from the types of what they print. */
export const templateFields = (): readonly Output[] => {
  const shapeOfModel = modelReader([
    "src/report/model.ts",
    "src/feedback/sheet.ts",
    "src/feedback/cover.ts",
  ]);
  const report = shapeOfModel("src/report/model.ts", "ReportModel");
  const sheet = shapeOfModel("src/feedback/sheet.ts", "SheetModel");
  const cover = shapeOfModel("src/feedback/cover.ts", "CoverModel");
  return [
    {
      path: "src/report/fields.generated.ts",
      content: `// Generated from src/report/model.ts by \`npm run generate\`.
import type { Shape } from "../template/shape.ts";

/** Every field of a report that a template may name. */
export const reportFields: Shape = ${written(report)};
`,
    },
    {
      path: "src/feedback/fields.generated.ts",
      content: `// Generated from src/feedback/sheet.ts and cover.ts by \`npm run generate\`.
import type { Shape } from "../template/shape.ts";

/** Every field of a feedback sheet that its template may name. */
export const sheetFields: Shape = ${written(sheet)};

/** Every field of the cover of several sheets that its template may name. */
export const coverFields: Shape = ${written(cover)};
`,
    },
  ];
};

/** A text or slot; a flag; a list; a record. */
type Shape =
  "text" | "flag" | { readonly list: Shape } | { readonly fields: Readonly<Record<string, Shape>> };

/** Reads the shape of an interface, by the file it stands in and its name. */
const modelReader = (sources: readonly string[]): ((source: string, name: string) => Shape) => {
  const program = ts.createProgram([...sources], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  return (source, name) => {
    const model = program
      .getSourceFile(source)
      ?.statements.find(
        (node): node is ts.InterfaceDeclaration =>
          ts.isInterfaceDeclaration(node) && node.name.text === name,
      );
    if (model === undefined) throw new Error(`${source} has no ${name}`);
    return shapeOf(checker.getTypeAtLocation(model), checker);
  };
};

const shapeOf = (optional: ts.Type, checker: ts.TypeChecker): Shape => {
  const type = checker.getNonNullableType(optional);
  if (type.flags & ts.TypeFlags.StringLike) return "text";
  if (type.flags & ts.TypeFlags.BooleanLike) return "flag";
  if (type.symbol.name === "Slot") return "text";
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item === undefined) throw new Error("a list of nothing");
    return { list: shapeOf(item, checker) };
  }
  if (!(type.flags & ts.TypeFlags.Object) || type.getProperties().length === 0)
    throw new Error(`a template cannot print ${checker.typeToString(type)}`);
  return {
    fields: Object.fromEntries(
      type
        .getProperties()
        .map((property) => [property.name, shapeOf(checker.getTypeOfSymbol(property), checker)]),
    ),
  };
};

const written = (shape: Shape, indent = ""): string => {
  if (typeof shape === "string") return JSON.stringify(shape);
  const inner = `${indent}  `;
  if ("list" in shape) return `{ list: ${written(shape.list, indent)} }`;
  const lines = Object.entries(shape.fields).map(
    ([name, field]) => `${inner}  ${name}: ${written(field, `${inner}  `)},\n`,
  );
  return `{\n${inner}fields: {\n${lines.join("")}${inner}},\n${indent}}`;
};
