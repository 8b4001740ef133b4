import { isLive, prerequisitesOf, stakeholderOf } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { isMeasuringUnclear, measuredBy } from "../../plan/measured.ts";
import type { PlanModel } from "../../plan/model.ts";
import { stateOf } from "../../plan/totals.ts";
import type { Action, Indicator, Plan } from "../../plan/types.generated.ts";
import { plenty, section, tallyOf, type Count } from "../tally.ts";
import { defineMeasures } from "./measure.ts";

/** What will be done, what it costs, and how it is measured. */
export const work = defineMeasures({
  actionsListed: {
    chapter: "actions",
    section: "actions",
    count: (model) => section(model, "actions"),
  },
  actionsOwned: {
    chapter: "actions",
    rule: "structure/actions-owned",
    praiseFrom: 2,
    unless: ["pairing/joint-actions-owned"],
    count: ({ plan }) => tallyOf(plan.actions, { field: "owners", applies: isLive }),
  },
  actionsDated: {
    chapter: "actions",
    rule: "structure/actions-dated",
    praiseFrom: 3,
    unless: ["time/"],
    count: ({ plan }) =>
      tallyOf(plan.actions, { field: "start", applies: isLive, answers: isDated }),
  },
  actionsStepped: {
    chapter: "actions",
    rule: "structure/actions-have-steps",
    praiseFrom: 2,
    count: ({ plan }) =>
      tallyOf(plan.actions, {
        field: "steps",
        applies: isAhead,
        answers: ({ steps, phases }) => isFilled(steps) || isFilled(phases),
      }),
  },
  actionsDelivering: {
    chapter: "actions",
    rule: "structure/actions-have-outputs",
    praiseFrom: 3,
    count: ({ plan }) => tallyOf(plan.actions, { field: "outputs", applies: isLive }),
  },
  actionsAimed: {
    chapter: "actions",
    rule: "references/actions-serve-objectives",
    praiseFrom: 3,
    unless: ["references/"],
    count: ({ plan }) =>
      isFilled(plan.objectives)
        ? tallyOf(plan.actions, { field: "objectives", applies: isLive })
        : plenty(0),
  },
  actionsPartnered: {
    chapter: "actions",
    rule: "participation/actions-have-partners",
    praiseFrom: 3,
    count: ({ plan }) =>
      tallyOf(plan.actions, { field: "partners", applies: isLive, answers: hasPartners }),
  },
  actionsLinked: {
    chapter: "actions",
    praiseFrom: 3,
    unless: ["time/", "references/"],
    count: ({ plan }) =>
      plenty(live(plan).filter((action) => prerequisitesOf(action).length > 0).length),
  },
  costsStated: {
    chapter: "money",
    rule: "money/actions-have-costs",
    praiseFrom: 2,
    unless: ["money/"],
    count: ({ plan }) => costs(plan),
  },
  sourcesListed: {
    chapter: "money",
    section: "funding",
    count: (model) => section(model, "funding"),
  },
  moneyFound: {
    chapter: "money",
    rule: "money/actions-have-funding",
    count: ({ plan }) =>
      isFilled(plan.funding)
        ? tallyOf(plan.actions, {
            field: "allocations",
            applies: isLive,
            answers: (action) => isFilled(action.allocations) || isShared(plan, action),
          })
        : plenty(0),
  },
  moneySecured: {
    chapter: "money",
    praiseFrom: 1,
    unless: [
      "money/allocations-within-cost",
      "money/budget-sums-match",
      "references/references-resolve",
    ],
    count: ({ plan }) => plenty(live(plan).filter(isSecured).length),
  },
  actionsMeasured: {
    chapter: "indicators",
    rule: "indicators/actions-have-indicator",
    praiseFrom: 3,
    count: (model) => measured(model),
  },
  indicatorsListed: {
    chapter: "indicators",
    rule: "indicators/objectives-have-result-indicator",
    count: (model) => section(model, "indicators"),
  },
  baselinesGiven: {
    chapter: "indicators",
    rule: "indicators/results-have-baseline",
    praiseFrom: 2,
    unless: ["indicators/baselines-not-zero"],
    count: ({ plan }) =>
      tallyOf(plan.indicators, {
        field: "baseline",
        applies: (one) => one.kind === "result" && isAgreed(one),
        answers: ({ baseline, parts }) => isFilled(baseline) || isFilled(parts),
      }),
  },
  targetsGiven: {
    chapter: "indicators",
    rule: "indicators/targets-set",
    praiseFrom: 3,
    unless: ["indicators/targets-follow-direction"],
    count: ({ plan }) =>
      tallyOf(plan.indicators, {
        field: "targets",
        applies: isAgreed,
        answers: ({ targets, parts }) => isFilled(targets) || isFilled(parts),
      }),
  },
  dataSourced: {
    chapter: "indicators",
    rule: "indicators/data-source-named",
    praiseFrom: 3,
    count: ({ plan }) => tallyOf(plan.indicators, { field: "source", applies: isAgreed }),
  },
});

const live = ({ actions = [] }: Plan): readonly Action[] => actions.filter(isLive);

const isAhead = (action: Action): boolean => isLive(action) && action.status !== "done";

const isDated = ({ start, end, phases = [] }: Action): boolean =>
  (isFilled(start) || phases.some((phase) => isFilled(phase.start))) &&
  (isFilled(end) || phases.some((phase) => isFilled(phase.end)));

const hasPartners = ({ owners = [], partners = [] }: Action): boolean =>
  new Set([...owners, ...partners].map(stakeholderOf)).size > 1 || partners.length > owners.length;

const isShared = ({ sharedCosts = [] }: Plan, { id }: Action): boolean =>
  sharedCosts.some(({ actions = [] }) => actions.includes(id));

const costs = (plan: Plan): Count =>
  tallyOf(plan.actions, {
    field: "costs",
    applies: isLive,
    answers: (action) => isFilled(action.costs) || isShared(plan, action),
  });

const isSecured = ({ allocations = [] }: Action): boolean =>
  allocations.some((allocation) => stateOf(allocation) === "secured");

const isAgreed = ({ suggested }: Indicator): boolean => suggested !== true;

/** Actions that an indicator measures, by themselves or by one of their outputs. */
const measured = (model: PlanModel): Count => {
  const { plan } = model;
  if (!isFilled(plan.indicators) || isMeasuringUnclear(model)) return plenty(0);
  const ids = new Set((plan.indicators ?? []).flatMap((one) => [...measuredBy(plan, one)]));
  const isOutputMeasured = ({ outputs = [] }: Action): boolean =>
    outputs.some(({ id }) => id !== undefined && ids.has(id));
  return tallyOf(plan.actions, {
    field: "effects",
    applies: isLive,
    answers: (action) => ids.has(action.id) || isOutputMeasured(action),
  });
};
