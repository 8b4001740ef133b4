import type { Diagnostic, Finding, Related } from "./diagnostic.ts";
import type { LocatedDocument, Place, SourceText } from "./document.ts";
import { toPointer, type Path } from "./path.ts";
import { toRange } from "./position.ts";
import type { Problem } from "./problem.ts";
import { readerRepair } from "./reader-repairs.ts";
import { repairOf, type Change, type Repair } from "./repair.ts";

/** A finding with its place in the document; a path that does not exist is placed at its nearest owner. */
export const locateFinding = (document: LocatedDocument, finding: Finding): Diagnostic => {
  const { path, anchor, related = [], count = 1, change } = finding;
  const repair = change && changed(document, path, change);
  const diagnostic = diagnose(finding, {
    place: document.locate(path, anchor),
    root: document.value,
    path,
    count,
    related: related.map((other) =>
      relate(other.message, document.locate(other.path, other.anchor)),
    ),
  });
  return repair ? { ...diagnostic, repair } : diagnostic;
};

const changed = (document: LocatedDocument, path: Path, change: Change): Repair | undefined => {
  const { source, span } = document.locate(path, change.target);
  return repairOf(change, source, span);
};

/** The document that a text is part of, and where in it the text hangs. */
export interface Within {
  readonly document: LocatedDocument;
  readonly path: Path;
}

/** A reader's problem with its place in the text; paths and ids are those of the whole it is part of. */
export const locateProblem = (source: SourceText, found: Problem, within?: Within): Diagnostic => {
  const repair = readerRepair(source, found);
  const diagnostic = diagnose(found, {
    place: { source, span: found.span },
    root: within?.document.value,
    path: [...(within?.path ?? []), ...found.path],
    count: 1,
    related: found.related.map(({ message, span }) => relate(message, { source, span })),
  });
  return repair ? { ...diagnostic, repair } : diagnostic;
};

type Words = Pick<
  Diagnostic,
  "ruleId" | "messageId" | "level" | "message" | "why" | "fix" | "advice" | "params"
>;

interface Located {
  readonly place: Place;
  readonly root: unknown;
  readonly path: Path;
  readonly count: number;
  readonly related: readonly Related[];
}

const diagnose = (words: Words, { place, root, path, count, related }: Located): Diagnostic => ({
  ruleId: words.ruleId,
  messageId: words.messageId,
  level: words.level,
  message: words.message,
  why: words.why,
  fix: words.fix,
  ...(words.advice ? { advice: words.advice } : {}),
  params: words.params,
  file: place.source.name,
  range: toRange(place.source, place.span),
  pointer: toPointer(path),
  idPath: toIdPath(root, path),
  related,
  count,
  source: place.source,
});

const relate = (message: string, { source, span }: Place): Related => ({
  message,
  file: source.name,
  range: toRange(source, span),
});

/** Path by ids: list items that have a text `id` go by it, all others by their position. */
export const toIdPath = (root: unknown, path: Path): string => {
  let value = root;
  const steps: string[] = [];
  for (const step of path) {
    const isItem = Array.isArray(value);
    value = ownValue(value, step);
    const id = isItem ? ownValue(value, "id") : undefined;
    steps.push(typeof id === "string" && id !== "" ? id : String(step));
  }
  return steps.join("/");
};

const ownValue = (value: unknown, step: string | number): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, step)?.value
    : undefined;
