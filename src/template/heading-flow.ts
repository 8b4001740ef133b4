import Handlebars from "handlebars";
import { faultAt, type TemplateFault } from "./syntax.ts";

/** A heading of a template, by the place where its `#` stands; line and column are 1-based. */
export interface TemplateHeading {
  readonly depth: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Headings that can come out a level too deep: whatever is left out or repeated when a plan is printed, each
 * heading must lie at most one level below the one before it.
 */
export const headingFaultsIn = (
  program: hbs.AST.Program,
  headings: readonly TemplateHeading[],
): readonly TemplateFault[] => {
  const work: Work = { headings, faults: new Map() };
  walk(program, new Set([1]), work);
  return [...work.faults.values()];
};

interface Work {
  readonly headings: readonly TemplateHeading[];
  readonly faults: Map<TemplateHeading, TemplateFault>;
}

/** Levels that the heading before a place may have. */
type Depths = ReadonlySet<number>;

const walk = (program: hbs.AST.Program | undefined, before: Depths, work: Work): Depths => {
  let depths = before;
  for (const node of program?.body ?? []) {
    if (isContent(node)) depths = pass(node, depths, work);
    if (isBlock(node)) depths = branch(node, depths, work);
  }
  return depths;
};

/** What may stand before the next place: either branch, and a list that may be empty or long. */
const branch = (node: hbs.AST.BlockStatement, before: Depths, work: Work): Depths => {
  const once = walk(node.program, before, work);
  const isList = "original" in node.path && node.path.original === "each";
  const inner = isList ? walk(node.program, new Set([...before, ...once]), work) : once;
  return new Set([...inner, ...walk(node.inverse, before, work)]);
};

const pass = (node: hbs.AST.ContentStatement, before: Depths, work: Work): Depths => {
  let depths = before;
  for (const heading of work.headings.filter((each) => isWithin(each, node.loc))) {
    const shallowest = Math.min(...depths);
    if (heading.depth > Math.max(2, shallowest + 1))
      work.faults.set(heading, skipped(heading, shallowest));
    depths = new Set([heading.depth]);
  }
  return depths;
};

const skipped = ({ depth, line, column }: TemplateHeading, before: number): TemplateFault => {
  const start = { line, column: column - 1 };
  const loc = { source: "", start, end: start };
  const marks = "#".repeat(depth);
  return faultAt(
    { type: "Heading", loc },
    "template/heading",
    `this heading (${marks}) may follow one of level ${before}, and skips a level`,
  );
};

const isWithin = (
  { line, column }: TemplateHeading,
  { start, end }: hbs.AST.SourceLocation,
): boolean => {
  const at = column - 1;
  const isAfter = line > start.line || (line === start.line && at >= start.column);
  return isAfter && (line < end.line || (line === end.line && at < end.column));
};

const isContent = (node: hbs.AST.Node): node is hbs.AST.ContentStatement =>
  node.type === "ContentStatement";
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement =>
  node.type === "BlockStatement";

/** Parses a template that is known to be sound. */
export const parseTemplate = (source: string): hbs.AST.Program => Handlebars.parse(source);
