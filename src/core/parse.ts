import { characterName, findUnwanted, unwantedKind } from "./characters.ts";
import { lineFrom, skipBlank, startOfLine } from "./blanks.ts";
import { compose } from "./compose.ts";
import type { LocatedDocument, SourceText, Span } from "./document.ts";
import { inspectAliases } from "./inspect-aliases.ts";
import { inspect } from "./inspect.ts";
import type { Inspection } from "./inspection.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { locator, type Locator } from "./locator.ts";
import { problem, type Problem } from "./problem.ts";
import type { Path } from "./path.ts";
import { explainFailure } from "./syntax.ts";
import type { Tree } from "./tree.ts";

/** A document and what is wrong with its text; its value is undefined where nothing could be read. */
export interface Parsed {
  readonly document: LocatedDocument;
  readonly problems: readonly Problem[];
}

/** Reads one YAML 1.2 text with the core schema. Never throws; stops at the first syntax error. */
export const parseDocument = (source: SourceText, limits: Limits = defaultLimits): Parsed => {
  const raw = findRaw(source.text);
  const control = raw.find(({ ruleId }) => ruleId === "text/control");
  if (control) return unreadable(source, control);
  const { tree, failure, hasDuplicates } = compose(source.text, limits.depth);
  if (tree.roots.length > 1) return unreadable(source, secondDocument(tree));
  const marker = attachedMarker(tree);
  if (marker) return unreadable(source, marker);
  if (failure) return unreadable(source, explainFailure(tree, failure, limits));
  const { found, refused } = inspectTree(tree, limits, hasDuplicates);
  const fatal = found.find(({ ruleId }) => unusable.has(ruleId));
  if (fatal) return unreadable(source, fatal);
  const value = tree.values[tree.roots[0] ?? -1] ?? null;
  removeRefused(value, refused);
  const problems = [...raw, ...directives(tree), ...found].sort(byOffset);
  return { document: located(source, value, locator(tree)), problems };
};

/** Whether a document that could be read holds nothing: no text, only comments, or `null`. */
export const isEmpty = (document: LocatedDocument): boolean => document.value === null;

/** Whether the text of a document could be read at all. */
export const isReadable = (document: LocatedDocument): boolean => document.value !== undefined;

/** After these the values would stop or mislead whoever walks over them. */
const unusable: ReadonlySet<string> = new Set([
  "yaml/cycle",
  "yaml/alias-limit",
  "yaml/depth-limit",
  "yaml/syntax",
]);

const byOffset = (a: Problem, b: Problem): number => a.span.start - b.span.start;

const located = (source: SourceText, value: unknown, locate: Locator): LocatedDocument => ({
  value,
  sources: [source],
  locate: (path, anchor) => ({ source, span: locate(path, anchor) }),
});

/** A document of which only the text is known. */
const unreadable = (source: SourceText, found: Problem): Parsed => {
  const span = firstLine(source.text);
  return { document: located(source, undefined, () => span), problems: [found] };
};

const firstLine = (text: string): Span => lineFrom(text, skipBlank(text, 0));

/** Most unwanted characters that are reported one by one. */
const maxRaw = 100;

const findRaw = (text: string): Problem[] => {
  const found: Problem[] = [];
  for (let from = 0; found.length < maxRaw;) {
    const at = from + findUnwanted(from === 0 ? text : text.slice(from));
    if (at < from) break;
    const place = {
      span: { start: at, end: at + 1 },
      params: { character: characterName(text, at) },
    };
    found.push(problem(`text/${unwantedKind(text, at)}`, "raw", place));
    from = at + 1;
  }
  return found;
};

const secondDocument = (tree: Tree): Problem => {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = tree.starts[0] ?? 0;
  const start = marker.exec(tree.text)?.index ?? 0;
  return problem("yaml/multiple-documents", "marker", { span: { start, end: start + 3 } });
};

/** js-yaml takes `---a` for a marker and a value; it is one word. */
const attachedMarker = ({ text, starts }: Tree): Problem | undefined => {
  const end = starts[0] ?? 0;
  const start = end - 3;
  const isMarker =
    text.slice(Math.max(0, start), end) === "---" && startOfLine(text, start) === start;
  if (!isMarker || !/\S/.test(text.charAt(end))) return undefined;
  return problem("yaml/syntax", "marker", { span: { start, end } });
};

interface Inspected {
  readonly found: readonly Problem[];
  /** Entries whose keys are refused. */
  readonly refused: readonly Path[];
}

const inspectTree = (tree: Tree, limits: Limits, hasDuplicates: boolean): Inspected => {
  const root = tree.roots[0];
  if (root === undefined) return { found: [], refused: [] };
  const inspection: Inspection = {
    tree,
    limits,
    problems: [],
    aliases: [],
    refused: [],
    path: [],
    hasEscapes: tree.text.includes("\\"),
    hasDuplicates,
  };
  inspect(inspection, root);
  const excess = inspectAliases(inspection);
  const { problems, refused } = inspection;
  return { found: excess ? [...problems, excess] : problems, refused };
};

const directives = (tree: Tree): Problem[] => {
  const head = tree.text.slice(0, tree.starts[0] ?? 0);
  if (!head.includes("%")) return [];
  return [...head.matchAll(/^%([^\s%]+)[ \t]*([^\s#]*)[^\r\n]*/gm)].flatMap((match) => {
    const [line, name = "", version = ""] = match;
    if (name === "TAG" || (name === "YAML" && version === "1.2")) return [];
    const span = { start: match.index, end: match.index + line.trimEnd().length };
    const messageId = name === "YAML" ? "version" : "unknown";
    return [problem("yaml/directive", messageId, { span, params: { name, version } })];
  });
};

/** Takes out the entries whose keys are refused, so that nobody reports them once more. */
const removeRefused = (root: unknown, refused: readonly Path[]): void => {
  for (const path of refused) {
    const owner = path.slice(0, -1).reduce<unknown>(valueAt, root);
    if (typeof owner === "object" && owner !== null)
      Reflect.deleteProperty(owner, path.at(-1) ?? "");
  }
};

const valueAt = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;
