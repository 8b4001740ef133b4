import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import { excerpt } from "../core/problem.ts";
import { makeFinding } from "./make-finding.ts";
import { childOf } from "./value.ts";

/** The formats this version reads. */
export const formats = { plan: "plan/1", profile: "profile/1" } as const;

export type FileKindName = keyof typeof formats;

/** The one finding on a file that is not what it is taken for; nothing where it can be read on. */
export const headerFinding = (
  { value }: LocatedDocument,
  kind: FileKindName,
): Finding | undefined => {
  const format = formats[kind];
  if (value === null || value === undefined)
    return makeFinding("plan/empty", "empty", { path: [], params: { format } });
  if (typeof value !== "object" || Array.isArray(value)) {
    const actual = Array.isArray(value) ? "a list" : "a single value";
    return makeFinding("plan/not-a-map", "shape", { path: [], params: { actual, format } });
  }
  const version = childOf(value, "iuc") ?? undefined;
  if (version === undefined)
    return makeFinding("plan/version", "missing", {
      path: ["iuc"],
      anchor: Object.hasOwn(value, "iuc") ? "key" : "missing",
      params: { format },
    });
  return versionFinding(version, kind);
};

const versionFinding = (version: unknown, kind: FileKindName): Finding | undefined => {
  const format = formats[kind];
  if (version === format) return undefined;
  const isFormat = (name: FileKindName): boolean => formats[name] === version;
  const actual = (["plan", "profile"] as const).find(isFormat);
  const known = Object.values(formats).join(" and ");
  const value = excerpt(typeof version === "string" ? version : JSON.stringify(version), 30);
  const params = { value, known, format, kind, actual: actual ?? "" };
  return makeFinding("plan/version", actual ? "other" : "unknown", { path: ["iuc"], params });
};
