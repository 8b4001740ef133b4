import type { Finding } from "../../core/diagnostic.ts";
import { astray, type NamedPath } from "../config/astray.ts";
import { FileError } from "../errors.ts";
import type { Files } from "../io.ts";
import { below } from "../plans/names.ts";
import { themeFinding } from "./finding.ts";

/** A file that a theme names, and how large it may be. */
export interface NamedFile extends NamedPath {
  readonly most: number;
  readonly rule: "theme/logo" | "theme/font";
}

interface FoundFile {
  /** Absent where it lies elsewhere or cannot be read. */
  readonly bytes?: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Reads a file beside a theme, never one elsewhere. */
export const readNamed = (files: Files, named: NamedFile): FoundFile => {
  const finding = astray(files, named);
  if (finding) return { findings: [finding] };
  try {
    return { bytes: files.read(below(named.folder, named.path), named.most), findings: [] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { findings: [unread(named, error)] };
  }
};

const unread = ({ rule, at, most }: NamedFile, { problem }: FileError): Finding =>
  themeFinding(rule, at, {
    messageId: problem,
    message: messages[problem],
    why: "A theme is used whole or not at all, so that no report lacks a part of it unnoticed.",
    fix:
      problem === "too-large"
        ? `use a file of at most ${most / 1_000_000} MB`
        : "name a file beside the theme that can be read",
  });

const messages: Readonly<Record<FileError["problem"], string>> = {
  missing: "there is no such file",
  denied: "access to this file is denied",
  folder: "this is a folder, not a file",
  special: "this is a pipe or a device, not a file",
  loop: "these links lead in a circle",
  "too-large": "this file is too large",
  other: "this file cannot be used",
};
