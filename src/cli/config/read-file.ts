import { decode } from "../../core/decode.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import { defaultLimits, type Limits } from "../../core/limits.ts";
import { locateProblem } from "../../core/locate.ts";
import { isReadable, parseDocument } from "../../core/parse.ts";
import type { Files } from "../io.ts";

/** A file of settings as it was read. */
export interface ReadFile {
  /** Nothing where its text cannot be read. */
  readonly document: LocatedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a YAML or JSON file that is no plan. Throws a `FileError` where it cannot be opened. */
export const readFile = (files: Files, path: string, limits: Limits = defaultLimits): ReadFile => {
  const { source, problems } = decode(files.read(path, limits.bytes), path, limits.bytes);
  const parsed = problems.length > 0 ? undefined : parseDocument(source, limits);
  const document = parsed && isReadable(parsed.document) ? parsed.document : undefined;
  const found = [...problems, ...(parsed?.problems ?? [])];
  return { document, diagnostics: found.map((each) => locateProblem(source, each)) };
};
