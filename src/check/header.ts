import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument } from "../core/document.ts";
import { excerpt } from "../core/problem.ts";
import { makeFinding } from "./make-finding.ts";
import { childOf } from "./value.ts";

/** The formats this version reads. */
export const formats = {
  plan: "plan/1",
  profile: "profile/1",
  config: "config/1",
  theme: "theme/1",
  template: "template/1",
  baseline: "baseline/1",
} as const;

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
  if (version === undefined && (kind === "config" || kind === "template")) return undefined; // its name says what it is
  if (version === undefined)
    return makeFinding("plan/version", "missing", {
      path: ["iuc"],
      anchor: Object.hasOwn(value, "iuc") ? "key" : "missing",
      params: { format },
    });
  return versionFinding(version, kind);
};

const versionFinding = (version: unknown, name: FileKindName): Finding | undefined => {
  const format = formats[name];
  if (version === format) return undefined;
  const other = fileKinds.find((each) => formats[each] === version);
  const known = (knownBeside[name] ?? [name]).map((each) => formats[each]).join(" and ");
  const value = excerpt(typeof version === "string" ? version : JSON.stringify(version), 30);
  const actual = other === undefined ? "" : nouns[other];
  const params = { value, known, format, kind: nouns[name], actual };
  return makeFinding("plan/version", other ? "other" : "unknown", { path: ["iuc"], params });
};

const fileKinds = ["plan", "profile", "config", "theme", "template", "baseline"] as const;

const nouns: Readonly<Record<FileKindName, string>> = {
  plan: "plan",
  profile: "profile",
  config: "configuration",
  theme: "theme",
  template: "template",
  baseline: "baseline",
};

/** What may lie where a plan or a profile does. */
const knownBeside: Readonly<Partial<Record<FileKindName, readonly FileKindName[]>>> = {
  plan: ["plan", "profile"],
  profile: ["plan", "profile"],
};
