import { makeFinding } from "../../check/make-finding.ts";
import { decode } from "../../core/decode.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { LocatedDocument } from "../../core/document.ts";
import { defaultLimits } from "../../core/limits.ts";
import { locateFinding } from "../../core/locate.ts";
import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { nameOf } from "./names.ts";

/** The findings on files that say they are a plan and have no name by which one is found. */
export const misnamedPlans = (paths: readonly string[], files: Files): readonly Diagnostic[] =>
  paths.filter((path) => isPlanText(beginningOf(path, files))).map(misnamed);

/** Comments and blank lines, then the line that says what a file is. */
const isPlanText = (text: string): boolean =>
  /^(?:[ \t]*(?:#.*)?\r?\n)*iuc:\s*["']?plan\//.test(text);

/** A file that cannot be read does not say that it is a plan. */
const beginningOf = (path: string, files: Files): string => {
  try {
    return decode(files.read(path, defaultLimits.bytes), path).source.text.slice(0, 4000);
  } catch (error) {
    if (error instanceof FileError) return "";
    throw error;
  }
};

const misnamed = (path: string): Diagnostic => {
  const name = nameOf(path);
  const stem = name.replace(/\.ya?ml$/i, "");
  const better = stem.toLowerCase() === "plan" ? "plan.yaml" : `plan.yaml or ${stem}.plan.yaml`;
  const source = { name: path, text: "" };
  const nowhere: LocatedDocument = {
    value: undefined,
    sources: [source],
    locate: () => ({ source, span: { start: 0, end: 0 } }),
  };
  const params = { name, better };
  return locateFinding(nowhere, makeFinding("plan/file-name", "other", { path: [], params }));
};
