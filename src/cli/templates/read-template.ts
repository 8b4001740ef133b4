import { templateKind } from "../../check/config-kinds.ts";
import { readStructure } from "../../check/structure.ts";
import type { Template as TemplateFile } from "../../check/template.generated.ts";
import { decode } from "../../core/decode.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { SourceText } from "../../core/document.ts";
import { locateFinding, locateProblem } from "../../core/locate.ts";
import { astray } from "../config/astray.ts";
import { readFile } from "../config/read-file.ts";
import { UserError } from "../errors.ts";
import type { Files } from "../io.ts";
import { below } from "../plans/names.ts";
import { schemaTextOf } from "../schema-text.ts";
import type { Session } from "../session.ts";
import { readWords, type WordsByLanguage } from "./words-file.ts";

/** The files of a template. */
export const templateNames = {
  about: "template.yaml",
  report: "report.md.hbs",
  words: "words.yaml",
} as const;

/** Longest text of a template, in bytes. */
const most = 500_000;

/** A template as its folder holds it, and what is wrong with its files; its text is not looked into. */
export interface ReadTemplate {
  /** What it is called; absent where that cannot be read. */
  readonly about: TemplateFile | undefined;
  readonly source: SourceText;
  readonly words: WordsByLanguage;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the folder of a template. Throws a `UserError` where it is none. */
export const readTemplate = (session: Session, folder: string): ReadTemplate => {
  const { files } = session.io;
  for (const path of Object.values(templateNames)) refuseLink(files, folder, path);
  const { about, diagnostics } = readAbout(session, folder);
  const path = below(folder, templateNames.report);
  const { source, problems } = decode(files.read(path, most), path, most);
  const read = readOwnWords(files, folder);
  const found = problems.map((each) => locateProblem(source, each));
  return {
    about,
    source,
    words: read.words,
    diagnostics: [...diagnostics, ...found, ...read.diagnostics],
  };
};

/** A template comes from others as a whole; what leads out of its folder is not read. */
const refuseLink = (files: Files, folder: string, path: string): void => {
  if (astray(files, { path, at: [], folder }))
    throw new UserError(
      `${JSON.stringify(below(folder, path))} is a link that leads out of the template`,
      "put the file itself there",
    );
};

const readAbout = (
  { io: { files }, assets }: Session,
  folder: string,
): Pick<ReadTemplate, "about" | "diagnostics"> => {
  const { document, diagnostics } = readFile(files, below(folder, templateNames.about));
  if (!document) return { about: undefined, diagnostics };
  const { value, findings } = readStructure(document, templateKind(schemaTextOf(assets)));
  const located = findings.map((finding) => locateFinding(document, finding));
  return { about: value, diagnostics: [...diagnostics, ...located] };
};

const readOwnWords = (
  files: Files,
  folder: string,
): Pick<ReadTemplate, "words" | "diagnostics"> => {
  const path = below(folder, templateNames.words);
  const none: WordsByLanguage = new Map();
  if (files.kind(path) === "absent") return { words: none, diagnostics: [] };
  const { document, diagnostics } = readFile(files, path);
  if (!document) return { words: none, diagnostics };
  const read = readWords(document);
  return { words: read.words, diagnostics: [...diagnostics, ...read.diagnostics] };
};
