import type { Risk } from "../../plan/types.generated.ts";
import { emptySlot, nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import type { Slot } from "../../template/slot.ts";

export interface RiskRow {
  readonly description: string;
  readonly category: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly mitigation: Slot;
  readonly owner: string;
  readonly scope: string;
}

export interface RisksSection {
  readonly risks: readonly RiskRow[];
  readonly barriers: readonly RiskRow[];
  /** Why there are neither. */
  readonly empty: Slot;
}

/** What may go wrong, gravest first, and what already stands in the way. */
export const risksOf = (context: ReportContext): RisksSection => {
  const all = context.model.plan.risks ?? [];
  const isRisk = ({ kind }: Risk): boolean => kind === undefined || kind === "risk";
  const weight = ({ likelihood = 0, impact = 0 }: Risk): number => likelihood * impact;
  const risks = all.filter(isRisk).toSorted((a, b) => weight(b) - weight(a));
  return {
    risks: risks.map((risk) => riskRow(context, risk)),
    barriers: all.filter((risk) => !isRisk(risk)).map((risk) => riskRow(context, risk)),
    empty: emptySlot(context, "risks"),
  };
};

const riskRow = (context: ReportContext, risk: Risk): RiskRow => {
  const { words } = context;
  const { riskCategory, scope } = words.catalog.values;
  return {
    description: words.text(risk.description),
    category: risk.category === undefined ? "" : riskCategory[risk.category],
    likelihood: risk.likelihood === undefined ? "" : String(risk.likelihood),
    impact: risk.impact === undefined ? "" : String(risk.impact),
    mitigation: slotOf(context, risk, {
      name: "mitigation",
      text: textOf(context, risk.mitigation),
      isOptional: risk.kind !== undefined && risk.kind !== "risk",
    }),
    owner: risk.owner === undefined ? "" : nameOf(context, risk.owner),
    scope: risk.actions === undefined ? scope.plan : shortNames(context, risk.actions),
  };
};
