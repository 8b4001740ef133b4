import type { Letterhead } from "../../export/docx/letterhead/read.ts";
import { UserError } from "../errors.ts";
import type { Session } from "../session.ts";
import type { RenderOptions } from "./request.ts";

/** A letterhead is smaller; bytes. */
const LARGEST = 32 * 1024 * 1024;

/** The file `--reference-doc` names, ready for Word files; says what of it is left out, and refuses what is unsafe. */
export const openLetterhead = async (
  { io, note }: Session,
  { referenceDoc: path, to }: RenderOptions,
): Promise<Letterhead | undefined> => {
  if (path === undefined) return undefined;
  if (!to.includes("docx"))
    throw new UserError("--reference-doc is for Word files only", "add docx to --to");
  if (io.files.kind(path) !== "file")
    throw new UserError(`there is no file "${path}"`, "name a Word file (.docx)");
  const { readLetterhead } = await import("../../export/docx/letterhead/read.ts");
  const { letterhead, findings } = readLetterhead(io.files.read(path, LARGEST));
  const fault = findings.find(({ level }) => level === "error");
  if (fault !== undefined) throw new UserError(`${path}: ${fault.message}`, fault.fix);
  for (const { message, fix } of findings) note(`${path}: ${message}; ${fix}`);
  return letterhead;
};
