import { XmlError } from "../../../office/xml.ts";
import { ZipError, type ZipFault } from "../../../office/zip.ts";
import type { PreflightFinding } from "../../preflight.ts";

const refused = (message: string, fix: string): PreflightFinding => ({
  level: "error",
  message: `the letterhead ${message}`,
  fix,
});

const saveAsWord = "open it in Word or LibreOffice and save it as a Word document (.docx)";

/** Why a file is no Word file of today, told by how it begins. */
export const unlikeWord = (bytes: Uint8Array): PreflightFinding | undefined => {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  if (bytes.length === 0)
    return refused("is an empty file", "name the file again, it may not have been saved");
  if (bytes.length > LARGEST)
    return refused("is larger than 32 MB", "keep header, footer and styles, and delete the rest");
  if (text.startsWith("\xd0\xcf\x11\xe0"))
    return text.replaceAll("\0", "").includes("EncryptedPackage")
      ? refused("is protected by a password", "save a copy without a password")
      : refused("is a Word file of before 2007 (.doc)", saveAsWord);
  if (text.startsWith("{\\rtf")) return refused("is an RTF file", saveAsWord);
  if (text.startsWith("PK") && text.includes("application/vnd.oasis.opendocument"))
    return refused("is an OpenDocument file", saveAsWord);
  return text.startsWith("PK") ? undefined : refused("is not a Word file", saveAsWord);
};

const LARGEST = 32 * 1024 * 1024;

const reasons: Readonly<Record<ZipFault, readonly [message: string, fix: string]>> = {
  "not-a-zip": ["is damaged: it breaks off", "ask for the file again"],
  damaged: ["is damaged", "ask for the file again"],
  encrypted: ["is protected by a password", "save a copy without a password"],
  "too-many-entries": ["has more than 1,000 parts, more than a letterhead needs", saveAsWord],
  "too-large": ["unpacks to far more than a letterhead needs", "do not use it: it may be a trap"],
  "path-outside": ["names a path outside of itself", "do not use it: it may be a trap"],
};

/** A fault of reading in words; what is none of a file's is thrown again. */
export const refusalOf = (error: unknown): PreflightFinding => {
  if (error instanceof ZipError) return refused(...reasons[error.fault]);
  if (error instanceof XmlError) return refused(`cannot be read: ${error.message}`, saveAsWord);
  if (error instanceof RangeError) return refused("is not a Word file", saveAsWord);
  throw error;
};
