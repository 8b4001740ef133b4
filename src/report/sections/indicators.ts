import type { Indicator, IndicatorPart } from "../../plan/types.generated.ts";
import { measuredText, targetText } from "../amount-text.ts";
import { emptySlot, nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import type { Slot } from "../../template/slot.ts";

export interface IndicatorsSection {
  readonly rows: readonly IndicatorRow[];
  /** Whether the table asks for a page of its own, turned. */
  readonly isLong: boolean;
  /** Why there are none. */
  readonly empty: Slot;
}

export interface IndicatorRow {
  readonly name: string;
  readonly kind: string;
  readonly baseline: Slot;
  readonly targets: Slot;
  readonly latest: string;
  readonly measures: string;
  readonly source: Slot;
}

/** Each indicator, and each of its parts as a row below it. */
export const indicatorsOf = (context: ReportContext): IndicatorsSection => {
  const rows = (context.model.plan.indicators ?? []).flatMap((indicator) => [
    indicatorRow(context, indicator),
    ...(indicator.parts ?? []).map((part) => partRow(context, part)),
  ]);
  return { rows, isLong: rows.length > FEW, empty: emptySlot(context, "indicators") };
};

/** So many rows stay upright, among other text. */
const FEW = 6;

const indicatorRow = (context: ReportContext, indicator: Indicator): IndicatorRow => {
  const { words } = context;
  const { indicatorKind, frequency, scope } = words.catalog.values;
  const hasParts = (indicator.parts ?? []).length > 0;
  const source = [
    textOf(context, indicator.source),
    indicator.frequency === undefined ? undefined : frequency[indicator.frequency],
  ].filter((part) => part !== undefined);
  return {
    name: nameOf(context, indicator.id),
    kind: indicator.kind === undefined ? "" : indicatorKind[indicator.kind],
    ...valuesOf(context, indicator, hasParts),
    measures:
      typeof indicator.measures === "string" ? scope.plan : shortNames(context, indicator.measures),
    source: slotOf(context, indicator, { name: "source", text: source.join(", ") }),
  };
};

const partRow = (context: ReportContext, part: IndicatorPart): IndicatorRow => ({
  name: `– ${context.words.text(part.name)}`,
  kind: "",
  ...valuesOf(context, part, false),
  measures: "",
  source: {},
});

const valuesOf = (
  context: ReportContext,
  owner: Indicator | IndicatorPart,
  isOptional: boolean,
): Pick<IndicatorRow, "baseline" | "targets" | "latest"> => {
  const { words } = context;
  const { baseline, unit } = owner;
  const latest = owner.values?.at(-1);
  const measured = baseline === undefined ? "" : measuredText(baseline, unit, words);
  const targets = (owner.targets ?? []).map((target) => targetText(target, unit, words));
  return {
    baseline:
      measured === "" && baseline?.gaps?.value !== undefined
        ? slotOf(context, baseline, { name: "value", text: undefined })
        : slotOf(context, owner, { name: "baseline", text: measured, isOptional }),
    targets: slotOf(context, owner, {
      name: "targets",
      text: targets,
      isOptional,
    }),
    latest: latest === undefined ? "" : measuredText(latest, unit, words),
  };
};
