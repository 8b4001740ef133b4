import { isBlank, isTold, type Fact, type Slot } from "../../template/slot.ts";
import { slotOf, type ReportContext } from "../context.ts";
import { missingSlot } from "../missing.ts";
import { phrase } from "../words.ts";
import { openPointsOf, type OpenPoint } from "./annex.ts";

export interface OpenSection {
  readonly isOpen: boolean;
  /** Chapters the plan has nothing for, in one line; blank where it has something for each. */
  readonly chapters: Slot;
  /** What the plan itself says is not decided or not known yet. */
  readonly points: readonly OpenPoint[];
  /** Where the first of them stand, in one line. */
  readonly places: string;
}

/** What a reader of a short paper must know is missing. */
export const openOf = (context: ReportContext): OpenSection => {
  const chapters = missingSlot(chaptersOf(context), context.words);
  const points = openPointsOf(context);
  const { scope } = context.words.catalog.values;
  const places = [...new Set(points.map(({ place }) => place))];
  // What the whole plan lacks is named by its chapters.
  const shown = isBlank(chapters) ? places : places.filter((place) => place !== scope.plan);
  return {
    isOpen: points.length > 0 || !isBlank(chapters),
    chapters,
    points,
    places: firstOf(shown, context),
  };
};

const chaptersOf = (context: ReportContext): readonly Fact[] => {
  const { plan } = context.model;
  const { sections } = context.words.catalog;
  return names
    .map((name) => ({ name, label: sections[name] }))
    .filter(({ name }) => !isThere(plan[name]))
    .map(({ name, label }) => ({ label, value: slotOf(context, plan, { name, text: undefined }) }))
    .filter(({ value }) => !isTold(value));
};

const SHOWN = 4;

/** A few of them, and how many more there are. */
const firstOf = (places: readonly string[], { words }: ReportContext): string => {
  const count = places.length - SHOWN;
  const more = count > 0 ? [phrase(words.catalog.figures.others, { count })] : [];
  return [...places.slice(0, SHOWN), ...more].join("; ");
};

/** Fields of a plan that make a chapter of its report. */
const names = [
  "summary",
  "problems",
  "vision",
  "objectives",
  "stakeholders",
  "actions",
  "funding",
  "risks",
  "indicators",
  "governance",
  "monitoring",
] as const;

const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;
