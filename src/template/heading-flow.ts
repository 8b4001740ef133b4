import Handlebars from "handlebars";
import { faultAt, type TemplateFault } from "./syntax.ts";

/** A heading of a template, by the place where its `#` stands; line and column are 1-based. */
export interface TemplateHeading {
  readonly depth: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Headings that can come out a level too deep, or as a second title: whatever is left out or repeated when a plan
 * is printed, each heading must lie at most one level below the one before it, and only the first may be a title.
 */
export const headingFaultsIn = (
  program: hbs.AST.Program,
  headings: readonly TemplateHeading[],
): readonly TemplateFault[] => {
  const work: Work = { headings, faults: new Map() };
  walk(program, new Set([none]), work);
  return [...work.faults.values()];
};

interface Work {
  readonly headings: readonly TemplateHeading[];
  readonly faults: Map<TemplateHeading, TemplateFault>;
}

/** Levels that the heading before a place may have. */
type Depths = ReadonlySet<number>;

/** There may be no heading before. */
const none = 0;

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
    const shallowest = Math.max(1, Math.min(...depths));
    if (heading.depth > shallowest + 1)
      work.faults.set(heading, headingFault(heading, deeper(heading, shallowest)));
    if (heading.depth === 1 && [...depths].some((depth) => depth !== none))
      work.faults.set(heading, headingFault(heading, secondTitle));
    depths = new Set([heading.depth]);
  }
  return depths;
};

const secondTitle = "this title (#) may follow another heading; a report has one, at its start";

const deeper = ({ depth }: TemplateHeading, before: number): string =>
  `this heading (${"#".repeat(depth)}) may follow one of level ${before}, and skips a level`;

const headingFault = ({ line, column }: TemplateHeading, message: string): TemplateFault => {
  const start = { line, column: column - 1 };
  const loc = { source: "", start, end: start };
  return faultAt({ type: "Heading", loc }, "template/heading", message);
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
