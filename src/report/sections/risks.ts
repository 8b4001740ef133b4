import type { Plan, Risk } from "../../plan/types.generated.ts";
import { emptySlot, nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import type { Slot } from "../../template/slot.ts";

export interface RiskRow {
  /** Its number on the map of risks; barriers have none. */
  readonly number: string;
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
  const { plan } = context.model;
  const barriers = (plan.risks ?? []).filter((risk) => !isRisk(risk));
  return {
    risks: rankedRisks(plan).map((risk, index) => riskRow(context, risk, String(index + 1))),
    barriers: barriers.map((risk) => riskRow(context, risk, "")),
    empty: emptySlot(context, "risks"),
  };
};

/** What may go wrong, gravest first: the order of the table, and of the numbers on the map. */
export const rankedRisks = ({ risks = [] }: Plan): readonly Risk[] =>
  risks.filter(isRisk).toSorted((a, b) => weight(b) - weight(a));

const isRisk = ({ kind }: Risk): boolean => kind === undefined || kind === "risk";

const weight = ({ likelihood = 0, impact = 0 }: Risk): number => likelihood * impact;

const riskRow = (context: ReportContext, risk: Risk, number: string): RiskRow => {
  const { words } = context;
  const { riskCategory, scope } = words.catalog.values;
  return {
    number,
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
