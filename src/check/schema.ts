import type { Finding } from "../core/diagnostic.ts";
import { collapse, type Counted, type Likeness } from "./collapse.ts";
import type { Fault } from "./faults.ts";
import { choice } from "./fields/choice.ts";
import { wrongFormat } from "./fields/format.ts";
import { outOfRange, repeated, tooLong } from "./fields/limits.ts";
import { emptyField, misspeltField, missingField } from "./fields/missing.ts";
import type { Subject } from "./fields/terms.ts";
import { wrongType } from "./fields/type.ts";
import { unknownField } from "./fields/unknown.ts";
import { mergeTwins, type Slip } from "./twins.ts";
import { valueAt } from "./value.ts";

/** The findings on everything that breaks the schema, in our own words; equal ones are counted together. */
export const schemaFindings = (subject: Subject, faults: readonly Fault[]): readonly Finding[] => {
  const slips = mergeTwins(subject, faults);
  return collapse(slips, likenessIn(subject)).map((counted) =>
    counted.count === 1 ? wordsFor(subject, counted.item) : together(subject, counted),
  );
};

const together = (subject: Subject, { item, count, others }: Counted<Slip>): Finding => {
  const finding = wordsFor(subject, item);
  const related = others.map((other) => {
    const { path, anchor } = wordsFor(subject, other);
    return { path, ...(anchor ? { anchor } : {}), message: "the same here" };
  });
  return { ...finding, count, related: [...(finding.related ?? []), ...related] };
};

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

const likenessIn = ({ view, document }: Subject): Likeness<Slip> => ({
  group: (slip) =>
    `${slip.kind} ${slip.kind === "value" ? slip.keyword : ""} ${view.placeOf(slip.path)}`,
  same: (slip) => {
    if (slip.kind === "missing" || slip.kind === "unknown") return slip.key;
    if (slip.kind === "misspelt") return `${slip.key} ${slip.name}`;
    return signature(valueAt(document.value, slip.path));
  },
});

/** Equal for equal texts and numbers; every list and map is one of its kind. */
const signature = (value: unknown): string => {
  if (typeof value === "string") return `text ${value.slice(0, 200)}`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a map" : String(value);
};
