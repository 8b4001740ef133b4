import type { Advice, Finding } from "../../core/diagnostic.ts";
import type { Path } from "../../core/path.ts";
import { excerpt } from "../../core/problem.ts";
import { advise } from "../advice.ts";
import { makeFinding } from "../make-finding.ts";
import type { SchemaNode } from "../schema-node.ts";
import { plainly, quotedChoice, suggest } from "../suggest.ts";
import { fieldName, reasonAt, writtenAt, type Subject } from "./terms.ts";

/** The finding on a value that is not on the list of its field. */
export const choice = (subject: Subject, path: Path, value: unknown): Finding => {
  const node = subject.view.at(path) ?? {};
  const written = typeof value === "string" ? value : writtenAt(subject.document, path);
  const field = singular(fieldName(path), path);
  const meant = sameMeaning.get(`${field} ${plainly(written)}`);
  const names = meant === undefined ? nearest(node, written) : [meant];
  const params = { field, value: excerpt(written, 30), names: quotedChoice(names) };
  const why = reasonAt(subject, path);
  if (twofold.has(`${field} ${plainly(written)}`)) {
    const fix = advise("twiceOrEverySecond");
    return makeFinding("field/choice", "plain", { path, params, why, fix });
  }
  if (names.length > 0) return makeFinding("field/choice", "similar", { path, params, why });
  return makeFinding("field/choice", "plain", { path, params, why, fix: listed(node, path) });
};

/** The one value of the list that was meant, and whether it is the same in other letters or words. */
export const meantChoice = (
  subject: Subject,
  path: Path,
  value: unknown,
): { readonly name: string; readonly isSure: boolean } | undefined => {
  if (typeof value !== "string") return undefined;
  const same = sameMeaning.get(`${singular(fieldName(path), path)} ${plainly(value)}`);
  if (same !== undefined) return { name: same, isSure: true };
  const [name, ...others] = nearest(subject.view.at(path) ?? {}, value);
  if (name === undefined || others.length > 0) return undefined;
  return { name, isSure: plainly(name) === plainly(value) };
};

/** Words of other papers, after the name of their field, and the value that means the same. */
const sameMeaning: ReadonlyMap<string, string> = new Map([
  ["frequency annual", "yearly"],
  ["frequency annually", "yearly"],
  ["frequency biennial", "every-two-years"],
  ["frequency semiannual", "half-yearly"],
  ["frequency triennial", "every-three-years"],
]);

/** Words that have two meanings, twice a year and every second year, after the name of their field. */
const twofold: ReadonlySet<string> = new Set([
  "frequency biannual",
  "frequency biannually",
  "frequency biyearly",
]);

/** Values of a list that may have been meant: by their spelling, else by what they stand for. */
const nearest = (node: SchemaNode, written: string): readonly string[] => {
  const values = node.enum ?? [];
  const near = suggest(written, values);
  if (near.length > 0) return near;
  const same = values.filter((value) => plainly(value) === plainly(written) && written !== "");
  if (same.length > 0) return same;
  const meanings = node.enumDescriptions ?? [];
  const meant = new Set(suggest(written, meanings));
  return values.filter((_, index) => meant.has(meanings[index] ?? "")).slice(0, 3);
};

/** Most values that a hint lists. */
const most = 12;

const listed = ({ enum: values = [] }: SchemaNode, path: Path): Advice =>
  values.length <= most
    ? advise("oneOf", { choices: values.join(", ") })
    : advise("oneOfMany", {
        count: values.length,
        field: named(path),
        choices: values.slice(0, 3).join(", "),
      });

const named = (path: Path): string => path.filter((step) => typeof step === "string").join(".");

const singular = (name: string, path: Path): string => {
  if (typeof path.at(-1) !== "number") return name;
  return name.replace(/ies$/, "y").replace(/(?<=[a-z])s$/, "");
};
