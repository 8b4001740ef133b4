import { readFileSync } from "node:fs";
import { planKind, profileKind } from "../../src/check/kinds.ts";
import { readProfile } from "../../src/check/profile.ts";
import { checkPlan, type CheckResult, type Profiles } from "../../src/check/run.ts";
import type { LocatedDocument } from "../../src/core/document.ts";
import type { Path } from "../../src/core/path.ts";
import { parseDocument } from "../../src/core/parse.ts";
import { rules } from "../../src/rules/index.ts";

const schemaText = (kind: string): string =>
  readFileSync(`schemas/bundled/${kind}.schema.json`, "utf8");

const profiles: Profiles = {
  known: ["published"],
  find: (id) => {
    const text = readFileSync(`schemas/profiles/${id}.yaml`, "utf8");
    return readProfile(parseDocument({ name: id, text }).document, profileKind(schemaText)).profile;
  },
};

/** Checks a document with every rule and the profiles of the package; no day of the run. */
export const checkDocument = (document: LocatedDocument): CheckResult =>
  checkPlan({ document, kind: planKind(schemaText), rules, profiles });

/** What is reported above the level of information. */
export const complaints = ({ findings }: CheckResult): CheckResult["findings"] =>
  findings.filter(({ level }) => level !== "info");

/** A path with the ids of entries in place of their positions: `actions/a10/title`. */
export const idPath = (root: unknown, path: Path): string => {
  let value = root;
  return path
    .map((step) => {
      value = ownValue(value, step);
      const id = typeof step === "number" ? ownValue(value, "id") : undefined;
      return typeof id === "string" ? id : step;
    })
    .join("/");
};

/** The value at a path of ids, positions and property names. */
export const valueAt = (root: unknown, path: string): unknown =>
  path.split("/").reduce<unknown>((value, step) => {
    if (!Array.isArray(value)) return ownValue(value, step);
    const items: readonly unknown[] = value;
    return items.find((item) => ownValue(item, "id") === step) ?? items[Number(step)];
  }, root);

const ownValue = (value: unknown, key: string | number): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
