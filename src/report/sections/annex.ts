import type { Entity } from "../../plan/entities.ts";
import { walk } from "../../plan/walk.ts";
import { dateText } from "../date-text.ts";
import { isSameLanguage } from "../../plan/language-maps.ts";
import { gapFields } from "../../plan/gap-fields.generated.ts";
import { groupBy } from "../../plan/group.ts";
import { gapSlot, nameOf, reference, textOf, type ReportContext } from "../context.ts";
import { foreign } from "../../template/foreign.ts";
import { filled, listed, optionalFact, type Fact, type Slot } from "../../template/slot.ts";
import { isPublic, type LeftOut } from "../left-out.ts";
import type { Words } from "../words.ts";
import type { Gap, Source } from "../../plan/types.generated.ts";

export interface Annex {
  /** What a reader must know of this report. */
  readonly remarks: readonly string[];
  readonly open: readonly OpenPoint[];
  /** Whom to ask, and where. */
  readonly people: readonly ContactRow[];
  readonly notes: string;
  readonly sources: readonly SourceRow[];
  /** Their numbers and titles only, for a short paper. */
  readonly cited: readonly Fact[];
  readonly history: readonly HistoryRow[];
  /** Ids of the figures whose data it lists. */
  readonly figures: readonly string[];
}

export interface OpenPoint {
  readonly place: string;
  readonly fields: string;
  readonly reason: string;
}

interface ContactRow {
  readonly name: string;
  readonly body: string;
  readonly address: Slot;
}

interface SourceRow {
  readonly title: string;
  readonly details: string;
  readonly url: string;
  readonly note: string;
}

export interface HistoryRow {
  readonly version: string;
  readonly date: string;
  readonly summary: string;
}

interface AnnexInput {
  readonly figures: readonly string[];
  readonly leftOut: LeftOut;
}

/** Declared gaps, notes, sources, versions and the data of figures; nothing where there are none. */
export const annexOf = (
  context: ReportContext,
  { figures, leftOut }: AnnexInput,
): Annex | undefined => {
  const { plan } = context.model;
  const { words } = context;
  const annex: Annex = {
    remarks: leftOut.people > 0 ? [words.catalog.report.privateMark] : [],
    people: contactsOf(context),
    open: openPointsOf(context),
    notes: textOf(context, plan.notes) ?? "",
    sources: (plan.references ?? []).map((source) => sourceRow(context, source)),
    cited: citedOf(context),
    history: historyOf(context),
    figures,
  };
  return Object.values(annex).every(({ length }) => length === 0) ? undefined : annex;
};

const citedOf = (context: ReportContext): readonly Fact[] =>
  filled([
    optionalFact(
      context.words.catalog.sections.sources,
      (context.model.plan.references ?? []).map(
        ({ id, title }) => `${reference(context, id)} ${context.words.text(title)}`,
      ),
    ),
  ]);

/** People who may be named and reached. */
const contactsOf = (context: ReportContext): readonly ContactRow[] =>
  (context.model.plan.people ?? [])
    .filter((person) => isPublic(person) || context.isInternal)
    .filter(({ email, phone }) => (email ?? phone) !== undefined)
    .map(({ id, body, email, phone }) => ({
      name: nameOf(context, id),
      body: body === undefined ? "" : nameOf(context, body),
      address: listed([email ?? "", phone ?? ""]),
    }));

/** Versions of the plan and what changed in each. */
export const historyOf = (context: ReportContext): readonly HistoryRow[] =>
  (context.model.plan.history ?? []).map(({ version, date, summary }) => ({
    version,
    date: date === undefined ? "" : dateText(date, context.words),
    summary: textOf(context, summary) ?? "",
  }));

/** What the plan itself says is not decided or not known yet, by the entry it belongs to. */
export const openPointsOf = (context: ReportContext): readonly OpenPoint[] => {
  const points = gapFields.flatMap(({ path: pattern }) =>
    walk(context.model.plan, [...pattern, "gaps", "*"]).flatMap(({ value, path }) =>
      isOpenGap(value) ? [{ ...placeOf(context, path), ...gapSlot(context, value) }] : [],
    ),
  );
  const byReason = groupBy(points, ({ place, gap, note }) => [place, gap, note].join("\n"));
  return [...byReason.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const fields = same.map(({ field }) => field).join(", ");
    const { place, gap = "", note } = first;
    return [{ place, fields, reason: note === undefined ? gap : `${gap}: ${note}` }];
  });
};

/** The entry a gap stands in, the whole plan where there is none, and what is missing there. */
const placeOf = (
  context: ReportContext,
  path: Entity["path"],
): { readonly place: string; readonly field: string } => {
  const { words, model } = context;
  const owners = model.entities.all.filter(
    (entity) => entity.path.length > 0 && entity.path.every((step, at) => step === path[at]),
  );
  const nearest = owners.toSorted((a, b) => b.path.length - a.path.length)[0];
  const below = path
    .slice(nearest?.path.length ?? 0)
    .filter((step) => typeof step === "string" && step !== "gaps");
  return {
    place: nearest === undefined ? words.catalog.values.scope.plan : nameOf(context, nearest.id),
    field: below.map((step) => fieldWord(String(step), words)).join(": "),
  };
};

/** What a field is called in reports; its English name, taken apart, where they have no word for it. */
const fieldWord = (field: string, { catalog, language }: Words): string => {
  const known: readonly Readonly<Record<string, string>>[] = [
    catalog.fields,
    catalog.columns,
    catalog.sections,
    catalog.names,
  ];
  const word = known.map((words) => words[field]).find((found) => found !== undefined);
  const apart = field.replaceAll(/(?=[A-Z])/g, " ").toLowerCase();
  if (word !== undefined) return word;
  const name = apart.charAt(0).toUpperCase() + apart.slice(1);
  return isSameLanguage(language, "en") ? name : `${foreign(name, "en")}\u00a0(en)`;
};

const isOpenGap = (value: unknown): value is Gap =>
  typeof value === "object" &&
  value !== null &&
  "reason" in value &&
  (value.reason === "tbd" || value.reason === "not-known");

const sourceRow = (context: ReportContext, source: Source): SourceRow => {
  const details = [
    textOf(context, source.publisher),
    source.year === undefined ? undefined : dateText(source.year, context.words),
    textOf(context, source.licence),
  ].filter((part) => part !== undefined);
  return {
    title: context.words.text(source.title),
    details: details.join(", "),
    url: source.url ?? "",
    note: textOf(context, source.note) ?? "",
  };
};
