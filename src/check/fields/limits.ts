import type { Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { makeFinding } from "../make-finding.ts";
import { fieldName, reasonAt, writtenAt, type Subject } from "./terms.ts";

/** The finding on a text that is too long. */
export const tooLong = (path: Path, value: unknown, limit: number): Finding => {
  const length = typeof value === "string" ? Array.from(value).length : 0;
  return makeFinding("field/length", "long", {
    path,
    params: { key: fieldName(path), length, limit },
  });
};

const messages: Readonly<Record<string, string>> = {
  maximum: "high",
  exclusiveMaximum: "high",
  minimum: "low",
  exclusiveMinimum: "notAbove",
};

/** The finding on a number beyond the bounds of its field. */
export const outOfRange = (
  subject: Subject,
  path: Path,
  { keyword, limit = 0 }: { readonly keyword: string; readonly limit?: number },
): Finding =>
  makeFinding("field/range", messages[keyword] ?? "high", {
    path,
    params: { key: fieldName(path), value: excerpt(writtenAt(subject.document, path), 24), limit },
    why: reasonAt(subject, path),
  });

/** The finding on an entry that stands in its list already, at position `first`. */
export const repeated = (path: Path, value: unknown, first: number): Finding => {
  const params = { key: fieldName(path), value: excerpt(String(value), 30) };
  const related = [{ path: [...path.slice(0, -1), first], message: "the first one" }];
  return makeFinding("field/duplicate-item", "twice", { path, params, related });
};
