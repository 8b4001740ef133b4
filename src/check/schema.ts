import type { Finding } from "../core/diagnostic.ts";
import { changeFor } from "./changes.ts";
import { collapse } from "./collapse.ts";
import type { Fault } from "./faults.ts";
import { choice } from "./fields/choice.ts";
import { wrongFormat } from "./fields/format.ts";
import { outOfRange, repeated, tooLong } from "./fields/limits.ts";
import { emptyField, misspeltField, missingField } from "./fields/missing.ts";
import type { Subject } from "./fields/terms.ts";
import { wrongType } from "./fields/type.ts";
import { unknownField } from "./fields/unknown.ts";
import { mergeTwins, type Slip } from "./twins.ts";
import { valueAt } from "../plan/walk.ts";

/** The findings on everything that breaks the schema, in our own words; a flood of one kind is counted. */
export const schemaFindings = (subject: Subject, faults: readonly Fault[]): readonly Finding[] =>
  collapse(mergeTwins(subject, faults), kindIn(subject)).map(({ item, count }) => {
    const finding = wordsFor(subject, item);
    const change = count === 1 ? changeFor(subject, item) : undefined;
    return { ...finding, ...(count === 1 ? {} : { count }), ...(change ? { change } : {}) };
  });

/** The same slip in the same kind of place. */
const kindIn =
  ({ view }: Subject) =>
  (slip: Slip): string =>
    `${slip.kind} ${slip.kind === "value" ? slip.keyword : ""} ${view.placeOf(slip.path)}`;

const wordsFor = (subject: Subject, slip: Slip): Finding => {
  switch (slip.kind) {
    case "unknown":
      return unknownField(subject, slip);
    case "missing":
      return missingField(subject, slip);
    case "misspelt":
      return misspeltField(subject, slip);
    case "empty":
      return emptyField(subject, slip.path);
    case "repeated":
      return repeated(slip.path, valueAt(subject.document.value, slip.path), slip.first);
    case "value":
      return wrongValue(subject, slip);
  }
};

const ranges = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]);

const wrongValue = (
  subject: Subject,
  { path, keyword, limit }: Extract<Fault, { readonly kind: "value" }>,
): Finding => {
  const value = valueAt(subject.document.value, path);
  if (keyword === "enum" || keyword === "const") return choice(subject, path, value);
  if (keyword === "type") return wrongType(subject, path, value);
  if (keyword === "maxLength") return tooLong(path, value, limit ?? 0);
  if (ranges.has(keyword))
    return outOfRange(subject, path, { keyword, ...(limit === undefined ? {} : { limit }) });
  return wrongFormat(subject, path, value);
};
