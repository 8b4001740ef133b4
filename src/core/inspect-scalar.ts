import { characterName, findUnwanted, unwantedKind } from "./characters.ts";
import { placeOf, type Inspection } from "./inspection.ts";
import { contentSpan } from "./node-span.ts";
import { excerpt, problem } from "./problem.ts";

/** Checks a text or number: its length, its characters, its digits. */
export const inspectScalar = (inspection: Inspection, node: number): void => {
  const value = inspection.tree.values[node];
  if (typeof value === "string") inspectText(inspection, node, value);
  else if (typeof value === "number") inspectNumber(inspection, node, value);
};

/** Checks a text: not longer than the limit, and no unwanted characters behind escapes. */
export const inspectText = (inspection: Inspection, node: number, value: string): void => {
  const { limits, problems, hasEscapes } = inspection;
  if (value.length > limits.text) {
    const params = { start: excerpt(value), length: value.length, limit: limits.text };
    problems.push(problem("text/too-long", "length", { ...placeOf(inspection, node), params }));
  }
  if (hasEscapes) inspectEscaped(inspection, node, value);
};

const inspectEscaped = (inspection: Inspection, node: number, value: string): void => {
  const at = findUnwanted(value, true);
  if (at === -1) return;
  const params = { character: characterName(value, at) };
  inspection.problems.push(
    problem(`text/${unwantedKind(value, at)}`, "escaped", { ...placeOf(inspection, node), params }),
  );
};

/** Digits that a double always keeps (IEEE 754 binary64). */
const safeDigits = 15;

const inspectNumber = (inspection: Inspection, node: number, value: number): void => {
  const { tree, problems } = inspection;
  const isFinite = Number.isFinite(value);
  const rawLength = (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0);
  if (isFinite && rawLength <= safeDigits) return;
  const { start, end } = contentSpan(tree, node);
  const written = tree.text.slice(start, end);
  const place = { ...placeOf(inspection, node), params: { value: excerpt(written) } };
  if (!isFinite) problems.push(problem("yaml/not-a-number", "value", place));
  else if (!isKept(written, value)) problems.push(problem("yaml/precision", "digits", place));
};

/** Whether the number still has every digit that was written. */
const isKept = (written: string, value: number): boolean => {
  if (/^0[ox]/.test(written)) return Number.isSafeInteger(value);
  const digits = significant(written);
  if (digits.length <= safeDigits) return true;
  if (digits.length > 17) return false;
  return significant(value.toPrecision(digits.length)) === digits;
};

/** The digits that carry the value: without sign, point, exponent, leading and trailing zeros. */
const significant = (number: string): string =>
  number
    .replace(/[eE].*$/, "")
    .replaceAll(/[^0-9]/g, "")
    .replace(/^0+/, "")
    .replace(/0+$/, "");
