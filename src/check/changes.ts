import type { Change, Safety } from "../core/repair.ts";
import type { Scalar } from "../core/scalar-text.ts";
import type { Path } from "../core/path.ts";
import { valueAt } from "../plan/walk.ts";
import { dateIn } from "./fields/date-form.ts";
import { meantChoice } from "./fields/choice.ts";
import { meantEntry } from "./fields/format.ts";
import { numbersIn } from "./fields/number.ts";
import { writtenAt, type Subject } from "./fields/terms.ts";
import { meaningsIn } from "./fields/unknown.ts";
import { typesOf, type SchemaNode } from "./schema-node.ts";
import { plainly } from "./suggest.ts";
import type { Slip } from "./twins.ts";

/** The change of the text that mends a slip, where it is clear what was meant. */
export const changeFor = (subject: Subject, slip: Slip): Change | undefined => {
  if (slip.kind === "misspelt") return rename(slip.name, "safe");
  if (slip.kind === "unknown") return renameUnknown(subject, slip);
  return slip.kind === "value" ? valueChange(subject, slip) : undefined;
};

const rename = (name: string, safety: Safety): Change => ({
  safety,
  target: "key",
  write: { scalar: name },
});

const renameUnknown = (
  subject: Subject,
  unknown: Extract<Slip, { readonly kind: "unknown" }>,
): Change | undefined => {
  const meant = meaningsIn(subject)(unknown);
  if (meant === undefined) return undefined;
  return rename(meant, plainly(meant) === plainly(unknown.key) ? "safe" : "unsafe");
};

const set = (scalar: Scalar, safety: Safety = "safe"): Change => ({
  safety,
  target: "value",
  write: { scalar },
});

const around = (before: string, after: string): Change => ({
  safety: "safe",
  target: "value",
  write: { around: [before, after] },
});

const valueChange = (
  subject: Subject,
  { path, keyword }: Extract<Slip, { readonly kind: "value" }>,
): Change | undefined => {
  const wrong: Wrong = {
    subject,
    path,
    node: subject.view.at(path) ?? {},
    value: valueAt(subject.document.value, path),
  };
  if (typeof wrong.value === "object") return undefined;
  if (keyword === "enum" || keyword === "const") return otherChoice(wrong);
  if (keyword === "type") return firstOf(kindChanges, wrong);
  return keyword === "pattern" ? otherForm(wrong) : undefined;
};

interface Wrong {
  readonly subject: Subject;
  readonly path: Path;
  readonly node: SchemaNode;
  readonly value: unknown;
}

type Mend = (wrong: Wrong) => Change | undefined;

const firstOf = (mends: readonly Mend[], wrong: Wrong): Change | undefined => {
  for (const mend of mends) {
    const change = mend(wrong);
    if (change) return change;
  }
  return undefined;
};

const otherChoice: Mend = ({ subject, path, value }) => {
  const meant = meantChoice(subject, path, value);
  return meant && set(meant.name, meant.isSure ? "safe" : "unsafe");
};

const takes = ({ node }: Wrong, type: string): boolean => typesOf(node).includes(type);

const writtenIn = ({ subject, path }: Wrong): string => writtenAt(subject.document, path);

/** `title: 2030` is a text without its quotes. */
const quoteIt: Mend = (wrong) => {
  const isBare = typeof wrong.value === "number" || typeof wrong.value === "boolean";
  if (!isBare || !takes(wrong, "string")) return undefined;
  const written = writtenIn(wrong);
  return fitsForm(wrong.node, written) ? around('"', '"') : undefined;
};

/** `"30 590"` is a number; where a separator could be either, nobody can tell which. */
const plainNumber: Mend = (wrong) => {
  const { value } = wrong;
  const isAsked = takes(wrong, "number") || takes(wrong, "integer");
  if (typeof value !== "string" || !isAsked) return undefined;
  const [number = "", ...others] = isBareNumber(value) ? numbersIn(value) : [];
  // More digits than a number keeps stay a finding.
  return others.length === 0 && String(Number(number)) === number ? set(Number(number)) : undefined;
};

/** Nothing but digits and what parts them: a unit or a word behind them would be lost. */
const isBareNumber = (text: string): boolean => /^[\d.,'’\s]+$/u.test(text.trim());

const yesOrNo: Mend = (wrong) => {
  if (!takes(wrong, "boolean") || typeof wrong.value !== "string") return undefined;
  const word = wrong.value.toLowerCase();
  if (word === "yes" || word === "true") return set(true);
  return word === "no" || word === "false" ? set(false) : undefined;
};

/** One id where a list of them stands. */
const makeList: Mend = (wrong) => {
  const entry = takes(wrong, "array") ? wrong.subject.view.below(wrong.node, 0) : undefined;
  if (!entry || typeof wrong.value !== "string" || !typesOf(entry).includes("string"))
    return undefined;
  return fitsForm(entry, wrong.value) ? around("[", "]") : undefined;
};

/** `money: 500` names the amount alone. */
const makeAmount: Mend = (wrong) => {
  const isAmount = wrong.node.properties !== undefined && "amount" in wrong.node.properties;
  return isAmount && takes(wrong, "object") && typeof wrong.value === "number"
    ? around("{ amount: ", " }")
    : undefined;
};

const kindChanges = [quoteIt, plainNumber, yesOrNo, makeList, makeAmount];

const fitsForm = ({ pattern }: SchemaNode, text: string): boolean =>
  pattern === undefined || new RegExp(pattern, "u").test(text);

const otherForm: Mend = (wrong) => {
  const { subject, node, value } = wrong;
  if (typeof value !== "string") return undefined;
  const entry = meantEntry(subject, node, value);
  if (entry) return set(entry.id, value.toLowerCase() === entry.id ? "safe" : "unsafe");
  const change = node.title === undefined ? otherCase(value, node) : byTitle[node.title]?.(value);
  const fits = change && "scalar" in change.write && fitsForm(node, String(change.write.scalar));
  return fits ? change : undefined;
};

/** Days whose month could be either number are read as most of the world writes them, to be looked at. */
const date = (text: string): Change | undefined => {
  const meant = dateIn(text);
  if (meant === undefined) return undefined;
  const isTwofold = /^(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-]\d{4}$/.test(text.trim());
  return set(meant, isTwofold ? "unsafe" : "safe");
};

const frameworkCode = (text: string): Change | undefined => {
  const [, framework = "", code] =
    /^(SDG|NUA|PARIS|SENDAI|UAEU|NLC|COM|PO)[\s:._-]*([A-Za-z0-9][A-Za-z0-9.-]*)$/i.exec(
      text.trim(),
    ) ?? [];
  return code === undefined ? undefined : set(`${framework.toUpperCase()}:${code}`);
};

const languageTag = (text: string): Change | undefined => {
  const [first = "", second = ""] = text.replaceAll("_", "-").split("-");
  return set([first.toLowerCase(), second.toUpperCase()].filter(Boolean).join("-"));
};

const webAddress = (text: string): Change | undefined => set(`https://${text}`, "unsafe");

/** NUTS codes are capitals, ids are not. */
const otherCase = (text: string, { pattern = "" }: SchemaNode): Change | undefined => {
  const bare = text.trim();
  return set(pattern.startsWith("^[A-Z]") ? bare.toUpperCase() : bare.toLowerCase());
};

const byTitle: Readonly<Record<string, (text: string) => Change | undefined>> = {
  Moment: date,
  WhenDate: date,
  EndDate: date,
  FrameworkCode: frameworkCode,
  LanguageTag: languageTag,
  WebAddress: webAddress,
};
