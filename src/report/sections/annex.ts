import { walk } from "../../plan/walk.ts";
import { dateText } from "../date-text.ts";
import { gapText, textOf, type ReportContext } from "../context.ts";
import type { OpenPoint } from "../slot.ts";
import type { Gap, Source } from "../../plan/types.generated.ts";

export interface Annex {
  readonly open: readonly OpenPoint[];
  readonly notes: string;
  readonly sources: readonly SourceRow[];
  readonly history: readonly HistoryRow[];
  readonly omitted: readonly string[];
}

interface SourceRow {
  readonly title: string;
  readonly details: string;
  readonly url: string;
  readonly note: string;
}

interface HistoryRow {
  readonly version: string;
  readonly date: string;
  readonly summary: string;
}

/** Declared gaps, notes, sources and versions; `omitted` are the places a schema error left out. */
export const annexOf = (context: ReportContext, omitted: readonly string[]): Annex => {
  const { plan } = context.model;
  const { words } = context;
  return {
    open: openPoints(context),
    notes: textOf(context, plan.notes) ?? "",
    sources: (plan.references ?? []).map((source) => sourceRow(context, source)),
    history: (plan.history ?? []).map(({ version, date, summary }) => ({
      version,
      date: date === undefined ? "" : dateText(date, words),
      summary: textOf(context, summary) ?? "",
    })),
    omitted,
  };
};

/** What the plan itself says is not decided or not known yet, with the entry it belongs to. */
const openPoints = (context: ReportContext): readonly OpenPoint[] => {
  const { plan, entities } = context.model;
  const owners = [
    { path: [] as readonly (string | number)[], name: context.words.text(plan.title) },
    ...entities.all.map(({ id, path }) => ({ path, name: context.names.get(id) ?? id })),
  ];
  return owners.flatMap(({ path, name }) =>
    [...walk(plan, [...path.map(String), "gaps", "*"])].flatMap(({ value, path: place }) =>
      isOpenGap(value)
        ? [{ place: name, field: String(place.at(-1)), reason: gapText(context, value) }]
        : [],
    ),
  );
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
