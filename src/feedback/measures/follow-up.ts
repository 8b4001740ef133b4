import { isFilled } from "../../plan/filled.ts";
import { partnersOf } from "../../plan/partnership.ts";
import type { PlanModel } from "../../plan/model.ts";
import type { Plan, Risk } from "../../plan/types.generated.ts";
import { plenty, section, single, tallyOf, type Count } from "../tally.ts";
import { defineMeasures } from "./measure.ts";

/** What may go wrong, who steers, what was learnt together. */
export const followUp = defineMeasures({
  risksListed: { chapter: "risks", section: "risks", count: (model) => section(model, "risks") },
  risksManaged: {
    chapter: "risks",
    praiseFrom: 2,
    unless: ["risks/high-risks-managed", "risks/risks-on-scale"],
    count: ({ plan }) =>
      tallyOf(plan.risks, { field: "mitigation", applies: (risk) => isThreat(risk) }),
  },
  highRisksManaged: {
    chapter: "risks",
    rule: "risks/high-risks-managed",
    count: (model) => highRisks(model),
  },
  actionsWeighed: {
    chapter: "risks",
    rule: "risks/actions-have-risk",
    count: ({ plan }) => weighed(plan),
  },
  governanceSet: {
    chapter: "delivery",
    section: "governance",
    count: (model) => section(model, "governance"),
  },
  leadNamed: {
    chapter: "delivery",
    rule: "structure/governance-named",
    praiseFrom: 4,
    count: ({ plan }) => leadership(plan),
  },
  monitoringSet: {
    chapter: "delivery",
    section: "monitoring",
    count: (model) => section(model, "monitoring"),
  },
  reviewsPlanned: {
    chapter: "delivery",
    praiseFrom: 1,
    count: ({ plan: { monitoring } }) =>
      plenty(isFilled(monitoring?.responsible) && isFilled(monitoring?.reviewFrequency) ? 1 : 0),
  },
  gapsExplained: {
    chapter: "delivery",
    praiseFrom: 4,
    unless: ["structure/gaps-name-fields"],
    count: ({ plan }) => plenty(gapsIn(plan)),
  },
  pairingThere: {
    chapter: "cooperation",
    section: "pairing",
    count: (model) => section(model, "pairing"),
  },
  coordinatorsNamed: {
    chapter: "cooperation",
    rule: "pairing/coordinators-named",
    count: ({ plan }) => coordinators(plan),
  },
  exchangesTold: {
    chapter: "cooperation",
    rule: "pairing/exchanges-bring-learning",
    count: ({ plan }) => {
      const told = new Set((plan.learnings ?? []).map(({ exchange }) => exchange));
      return tallyOf(plan.exchanges, {
        field: "outcomes",
        applies: ({ kind }) => kind !== "memorandum",
        answers: ({ id, outcomes }) => isFilled(outcomes) || told.has(id),
      });
    },
  },
  learningUsed: {
    chapter: "cooperation",
    praiseFrom: 1,
    unless: ["pairing/learning-used", "pairing/adopted-learning-placed"],
    count: ({ plan }) =>
      plenty((plan.learnings ?? []).filter(({ usedIn }) => isFilled(usedIn)).length),
  },
  trialsMade: {
    chapter: "cooperation",
    praiseFrom: 1,
    unless: ["time/"],
    count: ({ plan }) =>
      plenty((plan.tests ?? []).filter(({ informs }) => isFilled(informs)).length),
  },
});

const isThreat = ({ kind, status }: Risk): boolean =>
  (kind === undefined || kind === "risk") && status !== "closed";

const highRisks = ({ plan, profile }: PlanModel): Count => {
  const high = profile.risk?.high ?? Infinity;
  return tallyOf(plan.risks, {
    field: "mitigation",
    applies: (risk) => isThreat(risk) && (risk.likelihood ?? 0) * (risk.impact ?? 0) >= high,
    answers: ({ mitigation, owner }) => isFilled(mitigation) && isFilled(owner),
  });
};

const weighed = ({ actions, risks = [] }: Plan): Count => {
  if (risks.length === 0) return plenty(0);
  const threatened = new Set(risks.flatMap((risk) => risk.actions ?? []));
  return tallyOf(actions, {
    field: "noRisk",
    applies: ({ status }) => status !== "cancelled" && status !== "superseded" && status !== "done",
    answers: ({ id, noRisk }) => isFilled(noRisk) || threatened.has(id),
  });
};

const leadership = ({ governance, localGroup }: Plan): Count => {
  if (governance === undefined) return plenty(0);
  const { leadDepartment, steering, politicalSponsor, coordinationTime, gaps } = governance;
  const counts = [
    single(leadDepartment, gaps, "leadDepartment"),
    single(steering, gaps, "steering"),
    single(politicalSponsor, gaps, "politicalSponsor"),
    single(coordinationTime ?? localGroup?.coordinatorTime, gaps, "coordinationTime"),
  ];
  const sum = (field: keyof Count): number => counts.reduce((all, count) => all + count[field], 0);
  return { of: sum("of"), there: sum("there"), gaps: sum("gaps") };
};

const coordinators = (plan: Plan): Count => {
  const { cities, pairing } = plan;
  if (pairing === undefined) return plenty(0);
  const all = partnersOf(pairing.kind === "network" ? { cities } : plan);
  const named = new Set((pairing.coordinators ?? []).map(({ city }) => city));
  const there = all.filter(({ city }) => named.has(city.id)).length;
  const isExplained = pairing.gaps?.coordinators !== undefined;
  return { of: all.length, there, gaps: isExplained ? all.length - there : 0 };
};

/** How many empty fields of the whole plan give their reason. */
const gapsIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]: [string, unknown]) =>
      sum +
      (key === "gaps" && typeof inner === "object" && inner !== null
        ? Object.keys(inner).length
        : gapsIn(inner)),
    0,
  );
};
