import type { Fault } from "../../check/faults.ts";
import { openValidator, type Validator } from "../../check/validator.ts";
import { toPointer } from "../../core/path.ts";
import { schemaVersion } from "../../format/json.ts";
import { reportOf, type Envelope } from "../../format/read-report.ts";
import type { CheckReport } from "../../format/report.ts";
import { UserError } from "../errors.ts";
import type { Session } from "../session.ts";
import { version } from "../version.ts";
import type { NamedReport } from "./merge.ts";

/** Reads reports of `--format json`. Throws a `UserError` where one cannot be used. */
export const readReports = (
  { io, assets }: Session,
  paths: readonly string[],
): readonly NamedReport[] => {
  const validate = openValidator<Envelope>(() => {
    const schema: unknown = JSON.parse(assets.text("schemas/bundled/report.schema.json"));
    if (typeof schema !== "object" || schema === null) throw new Error("no schema of reports");
    return schema;
  });
  return paths.map((name) => ({
    name,
    report: readReport({ path: name, bytes: io.files.read(name) }, validate),
  }));
};

interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const readReport = ({ path, bytes }: Given, validate: Validator<Envelope>): CheckReport => {
  const value = parsed(path, bytes);
  refuseVersions(path, value);
  const faults: Fault[] = [];
  if (validate(value, faults)) return reportOf(value);
  const [first] = faults;
  throw unusable(path, `is no report of iuc: look at ${first ? placeOf(first) : "it"}`);
};

const placeOf = (fault: Fault): string => {
  const pointer = toPointer(fault.path);
  const key = "key" in fault ? `/${fault.key}` : "";
  return JSON.stringify(`${pointer}${key}`);
};

const parsed = (path: string, bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw unusable(path, "is no whole JSON file", cause);
  }
};

/** What another version wrote may mean something else, so that it is not added up with ours. */
const refuseVersions = (path: string, value: unknown): void => {
  const form = fieldOf(value, "schemaVersion");
  if (form === undefined) throw unusable(path, "is no report of iuc");
  if (form !== schemaVersion)
    throw unusable(
      path,
      `has schemaVersion ${JSON.stringify(form)}, this iuc reads ${schemaVersion}`,
    );
  const made = fieldOf(fieldOf(value, "tool"), "version");
  if (made !== version)
    throw unusable(path, `was made by iuc ${JSON.stringify(made)}, this is iuc ${version}`);
};

const fieldOf = (value: unknown, key: string): unknown => {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
};

const unusable = (path: string, what: string, cause?: unknown): UserError =>
  new UserError(
    `${JSON.stringify(path)} ${what}`,
    "make every report with the same iuc: iuc validate --shard 1/2 --format json=1.json",
    { cause },
  );
