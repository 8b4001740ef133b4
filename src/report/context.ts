import type { PlanModel } from "../plan/model.ts";
import { valueAt } from "../plan/walk.ts";
import type { Gaps, Line } from "../plan/types.generated.ts";
import { unmarked } from "../template/foreign.ts";
import { isTold, listed, type Slot } from "../template/slot.ts";
import { isPublic } from "./left-out.ts";
import { phrase, type Words } from "./words.ts";

/** What every section of a report is built from. */
export interface ReportContext {
  readonly model: PlanModel;
  readonly words: Words;
  /** Names to print for ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Numbers of the sources in the annex, by id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** Titles of framework codes, themes and countries by code. */
  readonly titles: ReadonlyMap<string, string>;
  /** Whether people who are not public are printed. */
  readonly isInternal: boolean;
  /** Day of the report, where it is known. */
  readonly today: string | undefined;
}

/** Anything that may say why a field of it is empty. */
interface MayHaveGaps {
  readonly gaps?: Gaps;
}

/** The name of what an id stands for; the id itself where nothing has it. */
export const nameOf = (context: ReportContext, id: string): string => context.names.get(id) ?? id;

/** The names of what ids stand for. */
export const namesOfAll = (
  context: ReportContext,
  ids: readonly string[] | undefined,
): readonly string[] => (ids ?? []).map((id) => nameOf(context, id));

/** What ids stand for in few words, for a cell: the city's own codes, then the names of what has none. */
export const shortNames = (context: ReportContext, ids: readonly string[] | undefined): string => {
  const { plan, entities } = context.model;
  const codeOf = (id: string): string | undefined => {
    const path = entities.byId.get(id)?.path;
    const code = path === undefined ? undefined : valueAt(plan, [...path, "code"]);
    return typeof code === "string" ? code : undefined;
  };
  const all = ids ?? [];
  const codes = all.flatMap((id) => codeOf(id) ?? []).join(", ");
  const names = all.filter((id) => codeOf(id) === undefined).map((id) => nameOf(context, id));
  return [codes, ...names].filter((part) => part !== "").join("; ");
};

/** A text of the plan, or why it is empty; a field the report expects says that it is still open. */
export const slotOf = (
  context: ReportContext,
  owner: MayHaveGaps | undefined,
  field: {
    readonly name: string;
    readonly text: string | readonly string[] | undefined;
    readonly isOptional?: boolean;
  },
): Slot => {
  const { text = [] } = field;
  const told = listed(typeof text === "string" ? [text] : text);
  if (isTold(told)) return told;
  const gap = owner?.gaps?.[field.name];
  if (gap !== undefined) return gapSlot(context, gap);
  return field.isOptional === true ? {} : { gap: context.words.catalog.gaps.open };
};

/** Why a list of the plan has no entries; blank where it has some. */
export const emptySlot = (
  context: ReportContext,
  name: "stakeholders" | "actions" | "risks" | "indicators" | "budget",
): Slot => {
  const { plan } = context.model;
  const value = plan[name];
  if (value !== undefined && (!Array.isArray(value) || value.length > 0)) return {};
  const gap = plan.gaps?.[name];
  return gap === undefined ? { gap: context.words.catalog.report.empty } : gapSlot(context, gap);
};

/** A text of the plan in the report's language; nothing where it is absent. */
export const textOf = ({ words }: ReportContext, text: Line | undefined): string | undefined =>
  text === undefined ? undefined : words.text(text);

/** Why a value is not there, in words; what is said of something not public only in an internal report. */
export const gapSlot = (context: ReportContext, gap: Gaps[string]): Slot => {
  const { gaps } = context.words.catalog;
  const isPrinted = gap.reason !== "confidential" || context.isInternal;
  const note = isPrinted ? textOf(context, gap.note) : undefined;
  const ref = gap.ref === undefined ? undefined : reference(context, gap.ref);
  const place = ref ?? (gap.reason === "in-document" ? gaps.elsewhere : "");
  const reason = phrase(gaps[gap.reason], { ref: place }).trim();
  return { gap: reason, ...(note === undefined ? {} : { note }) };
};

/** A source by its number in the annex, anything else by its code or name. */
export const reference = (context: ReportContext, id: string): string => {
  const number = context.sourceNumbers.get(id);
  return number === undefined
    ? shortNames(context, [id])
    : phrase(context.words.catalog.report.sourceNumber, { number });
};

/** Numbers of the sources, in the order of the plan. */
export const sourceNumbersOf = ({ plan }: PlanModel): ReadonlyMap<string, number> =>
  new Map((plan.references ?? []).map(({ id }, index) => [id, index + 1]));

/**
 * Names by id: titles, names or texts of entries, with the code where there is one. A post is named by
 * its role, and by the person only where that is public or the report internal.
 */
export const namesOf = (
  { plan, entities }: PlanModel,
  { text }: Words,
  isInternal: boolean,
): Map<string, string> => {
  const names = new Map<string, string>();
  for (const { id, path } of entities.all) {
    const label = labelIn(valueAt(plan, path), text);
    if (label !== undefined && !names.has(id)) names.set(id, label);
  }
  for (const person of plan.people ?? []) {
    const { id, role, name } = person;
    const isNamed = name !== undefined && (isInternal || isPublic(person));
    names.set(id, isNamed ? `${text(name)}, ${text(role)}` : text(role));
  }
  return names;
};

/** The context of drawings: bare words, where the text says which language they are in. */
export const plainly = (context: ReportContext): ReportContext => {
  const { model, words, titles, isInternal } = context;
  const bare: Words = {
    ...words,
    text: words.plain,
    profile: (text) => unmarked(words.profile(text)),
  };
  return {
    ...context,
    words: bare,
    names: namesOf(model, bare, isInternal),
    titles: new Map([...titles].map(([code, title]) => [code, unmarked(title)])),
  };
};

const LABELS = ["title", "name", "text", "label", "what", "description", "insight"];

const labelIn = (entry: unknown, text: (line: Line) => string): string | undefined => {
  if (typeof entry !== "object" || entry === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(entry));
  const label = LABELS.map((key) => fields.get(key)).find((value) => isLine(value));
  if (label === undefined) return undefined;
  const code = fields.get("code");
  return typeof code === "string" ? `${code} ${text(label)}` : text(label);
};

const isLine = (value: unknown): value is Line =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && !Array.isArray(value));
