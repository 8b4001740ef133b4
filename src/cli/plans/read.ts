import { assemble, type PartFile } from "../../check/assemble.ts";
import { placeOfPart } from "../../check/part-place.ts";
import { childOf } from "../../check/value.ts";
import { decode, type Decoded } from "../../core/decode.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { LocatedDocument, SourceText } from "../../core/document.ts";
import { defaultLimits, type Limits } from "../../core/limits.ts";
import { locateProblem } from "../../core/locate.ts";
import { isReadable, parseDocument } from "../../core/parse.ts";
import type { Path } from "../../core/path.ts";
import type { Problem } from "../../core/problem.ts";
import type { Hidden } from "../../plan/model.ts";
import { FileError } from "../errors.ts";
import type { Io } from "../io.ts";
import { stdinPath } from "./find.ts";
import type { PlanSource } from "./group.ts";
import { troubleWith } from "./trouble.ts";

/** A plan or profile as it was read. */
export interface ReadSource {
  readonly kind: "plan" | "profile";
  /** Path as shown. */
  readonly file: string;
  /** Nothing where the file, or the root of the plan, could not be read. */
  readonly document: LocatedDocument | undefined;
  /** What is wrong with its texts and its parts. */
  readonly diagnostics: readonly Diagnostic[];
  /** Fields of which something could not be used. */
  readonly hidden: readonly Hidden[];
}

/** Reads a plan with its parts, a profile, or standard input. What is wrong is in the diagnostics. */
export const readSource = async (
  source: PlanSource,
  io: ReadingIo,
  limits: Limits = defaultLimits,
): Promise<ReadSource> => {
  const bytes = source.path === stdinPath ? await io.stdin() : undefined;
  const file = bytes ? "stdin" : source.path;
  const root = readText({ io, limits, bytes }, file);
  if (!root.document || !isReadable(root.document))
    return {
      kind: source.kind,
      file,
      document: undefined,
      diagnostics: diagnose(root),
      hidden: [],
    };
  const texts = source.parts.map(({ name, path }) => ({ name, ...readText({ io, limits }, path) }));
  const files = texts.map(({ name, document, source: text }): PartFile => ({
    name,
    document: document ?? unreadable(text),
  }));
  const { document, diagnostics, hidden, places } = assemble(root.document, files);
  const inParts = texts.flatMap((text) => diagnose(text, document, places.get(text.name)));
  return {
    kind: childOf(document.value, "iuc") === "profile/1" ? "profile" : source.kind,
    file,
    document,
    diagnostics: [...diagnose(root, document, []), ...inParts, ...diagnostics],
    hidden: [
      ...hidden,
      ...source.unread.flatMap(hiddenBy),
      ...[
        { ...root, path: [] },
        ...texts.map((text) => ({ ...text, path: places.get(text.name) })),
      ].flatMap(hiddenIn),
    ],
  };
};

/** What the reader left out of a text because it cannot be what its author meant. */
const hiddenIn = ({
  problems,
  path,
}: Pick<Text, "problems"> & { path: Path | undefined }): readonly Hidden[] =>
  problems
    .filter(({ ruleId }) => path && ruleId === "yaml/parted-number")
    .map((found) => ({ path: [...(path ?? []), ...found.path] }));

/** What is missing from a plan because the file that should hold it cannot be read. */
const hiddenBy = (name: string): readonly Hidden[] => {
  const { field } = placeOfPart(name);
  return field ? [{ path: [field.name], kind: field.name }] : [];
};

interface Text {
  readonly source: SourceText;
  readonly document: LocatedDocument | undefined;
  readonly problems: readonly Problem[];
  readonly trouble: readonly Diagnostic[];
}

/** What reading takes of the machine. */
export type ReadingIo = Pick<Io, "files" | "stdin">;

interface Reading {
  readonly io: ReadingIo;
  readonly limits: Limits;
  /** What was read already. */
  readonly bytes?: Uint8Array | undefined;
}

const readText = ({ io, limits, bytes }: Reading, path: string): Text => {
  try {
    return parsed(decode(bytes ?? io.files.read(path, limits.bytes), path, limits.bytes), limits);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const trouble = [troubleWith(path, error.problem, limits.bytes)];
    return { source: { name: path, text: "" }, document: undefined, problems: [], trouble };
  }
};

const parsed = ({ source, problems }: Decoded, limits: Limits): Text => {
  if (problems.length > 0) return { source, document: undefined, problems, trouble: [] };
  const read = parseDocument(source, limits);
  return { source, document: read.document, problems: read.problems, trouble: [] };
};

const unreadable = (source: SourceText): LocatedDocument => ({
  value: undefined,
  sources: [source],
  locate: () => ({ source, span: { start: 0, end: 0 } }),
});

const diagnose = (
  { source, problems, trouble }: Text,
  document?: LocatedDocument,
  path?: Path,
): readonly Diagnostic[] => [
  ...trouble,
  ...problems.map((found) =>
    locateProblem(source, found, document && path ? { document, path } : undefined),
  ),
];
