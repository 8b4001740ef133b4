import { hasReached } from "../../plan/maturity.ts";
import { add, NOTHING, type Range } from "../../plan/money.ts";
import { byState, planAllocations, planGap } from "../../plan/totals.ts";
import type { Allocation } from "../../plan/types.generated.ts";
import { filled, type Fact } from "../../template/slot.ts";
import { nameOf, namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { dateText } from "../date-text.ts";
import { rangeText } from "../money-text.ts";
import { namesText, phrase } from "../words.ts";
import { risksOf, type RiskRow } from "./risks.ts";

export interface CouncilSection {
  /** Who decides, when, on whose proposal. */
  readonly facts: readonly Fact[];
  /** What the council is asked, point by point. */
  readonly asked: readonly string[];
  /** How the vote can end. */
  readonly votes: readonly string[];
  /** The gravest risks. */
  readonly risks: readonly RiskRow[];
  /** What lies beside the paper. */
  readonly attached: readonly string[];
}

const RISKS_SHOWN = 5;

/** What a council needs to decide on the plan. */
export const councilOf = (context: ReportContext): CouncilSection => {
  const { plan } = context.model;
  const { council } = context.words.catalog;
  const title = context.words.text(plan.title);
  return {
    facts: factsOf(context),
    asked: [decisionOn(context), ...moneyPoints(context), ...deliveryPoints(context)],
    votes: [council.accepted, council.changed, council.refused],
    risks: risksOf(context).risks.slice(0, RISKS_SHOWN),
    attached: [
      phrase(council.attachedPlan, { title }),
      ...(plan.context?.policies ?? []).map((policy) => context.words.text(policy.title)),
    ],
  };
};

const factsOf = (context: ReportContext): readonly Fact[] => {
  const { plan } = context.model;
  const { words } = context;
  const { council, report, values } = words.catalog;
  const { adoption, governance } = plan;
  const proposer = governance?.leadDepartment;
  const by = namesOfAll(context, proposer === undefined ? plan.authors : [proposer]);
  return filled([
    {
      label: council.body,
      value: slotOf(context, adoption, { name: "body", text: textOf(context, adoption?.body) }),
    },
    {
      label: council.date,
      value: slotOf(context, adoption, {
        name: "date",
        text: adoption?.date === undefined ? undefined : dateText(adoption.date, words),
      }),
    },
    {
      label: council.submittedBy,
      value: slotOf(context, plan, { name: "authors", text: namesText(by, words) }),
    },
    { label: report.status, value: { text: values.status[plan.status] } },
    ...(plan.version === undefined
      ? []
      : [{ label: report.version, value: { text: plan.version } }]),
  ]);
};

const decisionOn = ({ model, words }: ReportContext): string => {
  const { plan, stage } = model;
  const { council } = words.catalog;
  const title = words.text(plan.title);
  if (hasReached(stage, "adopted")) return phrase(council.takeNote, { title });
  return plan.version === undefined
    ? phrase(council.adopt, { title })
    : phrase(council.adoptVersion, { title, version: plan.version });
};

/** Money not secured yet: the city's own, that of others, and what no source is named for. */
const moneyPoints = (context: ReportContext): readonly string[] => {
  const { model, words } = context;
  const { council } = words.catalog;
  const allocations = planAllocations(model);
  const level = new Map((model.plan.funding ?? []).map(({ id, level }) => [id, level]));
  const isOwn = ({ source }: Allocation): boolean => level.get(source) === "own";
  const point = (text: string, items: readonly Allocation[]): readonly string[] => {
    const sums = byState(items, model);
    const sum = add(sums.identified, sums.applied);
    const ids = new Set(items.map(({ source }) => source));
    const sources = namesText(namesOfAll(context, [...ids]), words);
    return sum.min === 0 ? [] : [phrase(text, { amount: rangeText(sum, words), sources })];
  };
  const open = allocations.filter(
    ({ state }) => state === undefined || state === "identified" || state === "applied",
  );
  return [
    ...point(council.own, open.filter(isOwn)),
    ...point(
      council.apply,
      open.filter((item) => !isOwn(item)),
    ),
    ...gapPoint(context, allocations.length === 0 ? NOTHING : planGap(model)),
  ];
};

const gapPoint = ({ words }: ReportContext, gap: Range): readonly string[] =>
  gap.min === 0 ? [] : [phrase(words.catalog.council.gap, { amount: rangeText(gap, words) })];

/** Who is to lead, how the council hears of it, and the decisions single actions wait for. */
const deliveryPoints = (context: ReportContext): readonly string[] => {
  const { plan } = context.model;
  const { council } = context.words.catalog;
  const lead = plan.governance?.leadDepartment;
  const frequency = textOf(context, plan.monitoring?.reviewFrequency);
  return [
    ...(lead === undefined ? [] : [phrase(council.lead, { body: nameOf(context, lead) })]),
    ...(plan.actions ?? []).flatMap((action) => {
      const decision = textOf(context, action.decisionNeeded);
      const title = nameOf(context, action.id);
      return decision === undefined ? [] : [phrase(council.decide, { title, decision })];
    }),
    ...(frequency === undefined ? [] : [phrase(council.report, { frequency })]),
  ];
};
