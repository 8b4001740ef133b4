import { isFilled } from "../../plan/filled.ts";
import { latestAssessment } from "../../plan/assessments.ts";
import type { PlanModel } from "../../plan/model.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";
import { plenty, section, single, tallyOf, type Count } from "../tally.ts";
import { defineMeasures } from "./measure.ts";

/** What the plan rests on: situation, direction, people, the integrated approach. */
export const ground = defineMeasures({
  contextWritten: {
    chapter: "situation",
    section: "context",
    count: (model) => section(model, "context"),
  },
  problemNamed: {
    chapter: "situation",
    rule: "structure/focal-problem-named",
    count: ({ plan }) =>
      single(
        (plan.problems ?? []).filter(({ kind }) => kind === "problem"),
        plan.gaps,
        "problems",
      ),
  },
  factsSourced: {
    chapter: "situation",
    praiseFrom: 3,
    unless: ["structure/key-facts-enough"],
    count: ({ plan }) => tallyOf(plan.context?.keyFacts, { field: "sources" }),
  },
  keyFactsGiven: {
    chapter: "situation",
    rule: "structure/key-facts-enough",
    count: ({ plan: { context } }) =>
      isFilled(context) ? single(context?.keyFacts, context?.gaps, "keyFacts") : plenty(0),
  },
  causesTraced: {
    chapter: "situation",
    praiseFrom: 4,
    unless: ["references/causes-reach-problem", "references/one-focal-problem"],
    count: ({ plan }) =>
      // A cause that has causes of its own is asked as well.
      tallyOf(
        plan.problems?.map(({ kind, parent, gaps = {} }) => ({ kind, above: parent, gaps })),
        { field: "above", applies: ({ kind }) => kind === "cause" },
      ),
  },
  visionStated: {
    chapter: "direction",
    section: "vision",
    praiseFrom: 1,
    unless: ["structure/vision-stated", "structure/no-placeholders"],
    count: ({ plan }) => single(plan.vision?.statement, plan.vision?.gaps ?? plan.gaps, "vision"),
  },
  objectivesSet: {
    chapter: "direction",
    section: "objectives",
    count: (model) => section(model, "objectives"),
  },
  objectivesRooted: {
    chapter: "direction",
    rule: "references/objectives-address-problems",
    praiseFrom: 2,
    count: ({ plan }) =>
      isFilled(plan.problems) ? tallyOf(plan.objectives, { field: "addresses" }) : plenty(0),
  },
  objectivesServed: {
    chapter: "direction",
    praiseFrom: 2,
    unless: ["references/objectives-have-actions", "references/actions-serve-objectives"],
    count: ({ plan }) => {
      const served = new Set((plan.actions ?? []).flatMap(({ objectives = [] }) => objectives));
      return tallyOf(plan.objectives, { field: "title", answers: ({ id }) => served.has(id) });
    },
  },
  groupThere: {
    chapter: "people",
    section: "localGroup",
    count: (model) => section(model, "localGroup"),
  },
  coordinatorNamed: {
    chapter: "people",
    rule: "participation/group-has-coordinator",
    count: ({ plan: { localGroup } }) =>
      isFilled(localGroup)
        ? single(localGroup?.coordinator, localGroup?.gaps, "coordinator")
        : plenty(0),
  },
  stakeholdersScored: {
    chapter: "people",
    rule: "participation/stakeholders-scored",
    praiseFrom: 4,
    count: ({ plan }) =>
      tallyOf(plan.stakeholders, { field: "power", applies: isScored, answers: hasScores }),
  },
  groupMet: {
    chapter: "people",
    praiseFrom: 3,
    count: ({ plan }) => plenty((plan.meetings ?? []).filter(isGroupMeeting).length),
  },
  commitmentsMade: {
    chapter: "people",
    praiseFrom: 1,
    count: ({ plan }) => plenty((plan.commitments ?? []).filter(isHeld).length),
  },
  approachDescribed: {
    chapter: "integration",
    rule: "structure/integrated-approach-described",
    section: "integration",
    count: ({ plan }) =>
      single(plan.integration?.approach, plan.integration?.gaps ?? plan.gaps, "approach"),
  },
  aspectsScored: {
    chapter: "integration",
    rule: "integration/aspects-scored",
    praiseFrom: 3,
    unless: ["integration/"],
    count: (model) => aspects(model),
  },
  claimsExplained: {
    chapter: "integration",
    rule: "alignment/claims-explained",
    praiseFrom: 2,
    unless: ["alignment/"],
    count: ({ plan }) => tallyOf(plan.alignments, { field: "rationale" }),
  },
});

const isScored = ({ kind }: Stakeholder): boolean => kind !== "set" && kind !== "department";

const hasScores = ({ power, interest }: Stakeholder): boolean =>
  power !== undefined && interest !== undefined;

const isGroupMeeting = ({ kind }: { readonly kind?: string }): boolean => kind === "local-group";

const isHeld = ({ state }: { readonly state?: string }): boolean =>
  state === "agreed" || state === "signed" || state === "delivered";

const aspects = (model: PlanModel): Count => {
  if (!isFilled(model.plan.integration)) return plenty(0);
  const codes = (model.profile.integration?.aspects ?? []).map(({ code }) => code);
  const items = latestAssessment(model)?.assessment.items ?? [];
  const answered = items
    .filter(({ score, notApplicable }) => isFilled(score) || isFilled(notApplicable))
    .map(({ aspect }) => aspect);
  return {
    of: codes.length,
    there: codes.filter((code) => answered.includes(code)).length,
    gaps: 0,
  };
};
