import type { Rule } from "../check/rule.ts";
import { cityStrategyFollowed } from "./alignment/city-strategy-followed.ts";
import { claimsExplained } from "./alignment/claims-explained.ts";
import { codesExist } from "./alignment/codes-exist.ts";
import { codesListed } from "./alignment/codes-listed.ts";
import { nuaParagraphClaimed } from "./alignment/nua-paragraph-claimed.ts";
import { nuaParagraphsCommit } from "./alignment/nua-paragraphs-commit.ts";
import { nuaParagraphsExist } from "./alignment/nua-paragraphs-exist.ts";
import { parisClaimsMeasured } from "./alignment/paris-claims-measured.ts";
import { planGoalsCarried } from "./alignment/plan-goals-carried.ts";
import { sdg11Considered } from "./alignment/sdg-11-considered.ts";
import { sdgClaimsFocused } from "./alignment/sdg-claims-focused.ts";
import { sdgCodesExist } from "./alignment/sdg-codes-exist.ts";
import { sdgTargetClaimed } from "./alignment/sdg-target-claimed.ts";
import { actionsHaveIndicator } from "./indicators/actions-have-indicator.ts";
import { baselinesNotZero } from "./indicators/baselines-not-zero.ts";
import { baselinesRecent } from "./indicators/baselines-recent.ts";
import { dataSourceNamed } from "./indicators/data-source-named.ts";
import { energyNotPower } from "./indicators/energy-not-power.ts";
import { fewEnough } from "./indicators/few-enough.ts";
import { frameworkRefsKnown } from "./indicators/framework-refs-known.ts";
import { impactsAttributed } from "./indicators/impacts-attributed.ts";
import { jointStrategiesCrossBorders } from "./indicators/joint-strategies-cross-borders.ts";
import { lateTargetsFollowed } from "./indicators/late-targets-followed.ts";
import { measuringOrganised } from "./indicators/measuring-organised.ts";
import { milestonesOnTheWay } from "./indicators/milestones-on-the-way.ts";
import { objectivesHaveResultIndicator } from "./indicators/objectives-have-result-indicator.ts";
import { peopleSplit } from "./indicators/people-split.ts";
import { percentWithinRange } from "./indicators/percent-within-range.ts";
import { resultsHaveBaseline } from "./indicators/results-have-baseline.ts";
import { resultsNotOutputs } from "./indicators/results-not-outputs.ts";
import { targetsFollowDirection } from "./indicators/targets-follow-direction.ts";
import { targetsSet } from "./indicators/targets-set.ts";
import { unitFitsMeasure } from "./indicators/unit-fits-measure.ts";
import { unitsStated } from "./indicators/units-stated.ts";
import { valueRangesOrdered } from "./indicators/value-ranges-ordered.ts";
import { valuesUpToDate } from "./indicators/values-up-to-date.ts";
import { aspectsKnown } from "./integration/aspects-known.ts";
import { aspectsScored } from "./integration/aspects-scored.ts";
import { assessmentMade } from "./integration/assessment-made.ts";
import { crossCuttingThemes } from "./integration/cross-cutting-themes.ts";
import { hardAndSoft } from "./integration/hard-and-soft.ts";
import { lowScoresImproved } from "./integration/low-scores-improved.ts";
import { lowerScoresExplained } from "./integration/lower-scores-explained.ts";
import { objectivesCoverDimensions } from "./integration/objectives-cover-dimensions.ts";
import { otherLevelsInvolved } from "./integration/other-levels-involved.ts";
import { scoresExplained } from "./integration/scores-explained.ts";
import { scoresMatchPlan } from "./integration/scores-match-plan.ts";
import { scoresOnScale } from "./integration/scores-on-scale.ts";
import { severalSectors } from "./integration/several-sectors.ts";
import { severalSpatialLevels } from "./integration/several-spatial-levels.ts";
import { strategiesOfTwoLevels } from "./integration/strategies-of-two-levels.ts";
import { actionsHaveCosts } from "./money/actions-have-costs.ts";
import { actionsHaveFunding } from "./money/actions-have-funding.ts";
import { allocationsWithinCost } from "./money/allocations-within-cost.ts";
import { amountRangesOrdered } from "./money/amount-ranges-ordered.ts";
import { amountsNotNegative } from "./money/amounts-not-negative.ts";
import { amountsStated } from "./money/amounts-stated.ts";
import { budgetSumsMatch } from "./money/budget-sums-match.ts";
import { costsItemised } from "./money/costs-itemised.ts";
import { gapsExplained } from "./money/gaps-explained.ts";
import { halfSecured } from "./money/half-secured.ts";
import { notOneSourceAlone } from "./money/not-one-source-alone.ts";
import { openCallsUsed } from "./money/open-calls-used.ts";
import { programmePaysNoPlans } from "./money/programme-pays-no-plans.ts";
import { ratesGiven } from "./money/rates-given.ts";
import { reimbursedCostsBridged } from "./money/reimbursed-costs-bridged.ts";
import { runningCostsCarried } from "./money/running-costs-carried.ts";
import { smallOwnersBridged } from "./money/small-owners-bridged.ts";
import { someMoneySecured } from "./money/some-money-secured.ts";
import { sourcesRanked } from "./money/sources-ranked.ts";
import { staffTimeValued } from "./money/staff-time-valued.ts";
import { adoptedLearningPlaced } from "./pairing/adopted-learning-placed.ts";
import { citiesDiffer } from "./pairing/cities-differ.ts";
import { citiesHaveActions } from "./pairing/cities-have-actions.ts";
import { continuationStated } from "./pairing/continuation-stated.ts";
import { coordinatorsNamed } from "./pairing/coordinators-named.ts";
import { countriesTakePart } from "./pairing/countries-take-part.ts";
import { exchangesBothWays } from "./pairing/exchanges-both-ways.ts";
import { exchangesBringLearning } from "./pairing/exchanges-bring-learning.ts";
import { exchangesInPeriod } from "./pairing/exchanges-in-period.ts";
import { jointActionsOwned } from "./pairing/joint-actions-owned.ts";
import { kindFitsCities } from "./pairing/kind-fits-cities.ts";
import { learningUsed } from "./pairing/learning-used.ts";
import { pilotNamed } from "./pairing/pilot-named.ts";
import { populationThreshold } from "./pairing/population-threshold.ts";
import { priorityStated } from "./pairing/priority-stated.ts";
import { processInPeriod } from "./pairing/process-in-period.ts";
import { resultsTransferable } from "./pairing/results-transferable.ts";
import { sizesComparable } from "./pairing/sizes-comparable.ts";
import { themeShared } from "./pairing/theme-shared.ts";
import { unionAndBeyond } from "./pairing/union-and-beyond.ts";
import { actionsHavePartners } from "./participation/actions-have-partners.ts";
import { affectedHaveVoice } from "./participation/affected-have-voice.ts";
import { coordinatorBacked } from "./participation/coordinator-backed.ts";
import { draftConsulted } from "./participation/draft-consulted.ts";
import { groupAssessedAgain } from "./participation/group-assessed-again.ts";
import { groupGoesOn } from "./participation/group-goes-on.ts";
import { groupHasCoordinator } from "./participation/group-has-coordinator.ts";
import { groupMeets } from "./participation/group-meets.ts";
import { groupNotMostlyStaff } from "./participation/group-not-mostly-staff.ts";
import { groupNotOnlyStaff } from "./participation/group-not-only-staff.ts";
import { groupSpansSectors } from "./participation/group-spans-sectors.ts";
import { keyPlayersEngaged } from "./participation/key-players-engaged.ts";
import { noContactDetails } from "./participation/no-contact-details.ts";
import { stakeholdersScored } from "./participation/stakeholders-scored.ts";
import { actionsServeObjectives } from "./references/actions-serve-objectives.ts";
import { causesReachProblem } from "./references/causes-reach-problem.ts";
import { dependenciesAlive } from "./references/dependencies-alive.ts";
import { idsUnique } from "./references/ids-unique.ts";
import { nothingOrphaned } from "./references/nothing-orphaned.ts";
import { objectivesAddressProblems } from "./references/objectives-address-problems.ts";
import { objectivesHaveActions } from "./references/objectives-have-actions.ts";
import { oneFocalProblem } from "./references/one-focal-problem.ts";
import { parentsAcyclic } from "./references/parents-acyclic.ts";
import { policiesLinked } from "./references/policies-linked.ts";
import { problemHasCausesAndEffects } from "./references/problem-has-causes-and-effects.ts";
import { referencesResolve } from "./references/references-resolve.ts";
import { selectedCausesAddressed } from "./references/selected-causes-addressed.ts";
import { titlesDistinct } from "./references/titles-distinct.ts";
import { actionsHaveRisk } from "./risks/actions-have-risk.ts";
import { highRisksManaged } from "./risks/high-risks-managed.ts";
import { planRisksNamed } from "./risks/plan-risks-named.ts";
import { politicsAndMoneyConsidered } from "./risks/politics-and-money-considered.ts";
import { reviewed } from "./risks/reviewed.ts";
import { risksOnScale } from "./risks/risks-on-scale.ts";
import { actionsDated } from "./structure/actions-dated.ts";
import { actionsDescribed } from "./structure/actions-described.ts";
import { actionsHaveOutputs } from "./structure/actions-have-outputs.ts";
import { actionsHaveSteps } from "./structure/actions-have-steps.ts";
import { actionsOwned } from "./structure/actions-owned.ts";
import { adoptionRecorded } from "./structure/adoption-recorded.ts";
import { basicsStated } from "./structure/basics-stated.ts";
import { descriptionsAddToTitle } from "./structure/descriptions-add-to-title.ts";
import { descriptionsTellEnough } from "./structure/descriptions-tell-enough.ts";
import { focalProblemNamed } from "./structure/focal-problem-named.ts";
import { gapsNameFields } from "./structure/gaps-name-fields.ts";
import { governanceNamed } from "./structure/governance-named.ts";
import { integratedApproachDescribed } from "./structure/integrated-approach-described.ts";
import { involvementDescribed } from "./structure/involvement-described.ts";
import { keyFactsDated } from "./structure/key-facts-dated.ts";
import { keyFactsEnough } from "./structure/key-facts-enough.ts";
import { keyFactsRecent } from "./structure/key-facts-recent.ts";
import { noPlaceholders } from "./structure/no-placeholders.ts";
import { noPlaceholdersWhenFinal } from "./structure/no-placeholders-when-final.ts";
import { publishedOpenly } from "./structure/published-openly.ts";
import { requiredSections } from "./structure/required-sections.ts";
import { strategicObjectiveStated } from "./structure/strategic-objective-stated.ts";
import { strategicObjectivesExplained } from "./structure/strategic-objectives-explained.ts";
import { strategicObjectivesFocused } from "./structure/strategic-objectives-focused.ts";
import { summaryWritten } from "./structure/summary-written.ts";
import { territoryDescribed } from "./structure/territory-described.ts";
import { textsInPlanLanguage } from "./structure/texts-in-plan-language.ts";
import { titlesSayWhatIsDone } from "./structure/titles-say-what-is-done.ts";
import { visionStated } from "./structure/vision-stated.ts";
import { actionsSpreadOverTerms } from "./time/actions-spread-over-terms.ts";
import { actionsWithinPeriod } from "./time/actions-within-period.ts";
import { datesExist } from "./time/dates-exist.ts";
import { dependenciesAcyclic } from "./time/dependencies-acyclic.ts";
import { earlyResult } from "./time/early-result.ts";
import { electionKnown } from "./time/election-known.ts";
import { electionRiskNamed } from "./time/election-risk-named.ts";
import { longActionsHaveMilestone } from "./time/long-actions-have-milestone.ts";
import { overdueStepsExplained } from "./time/overdue-steps-explained.ts";
import { prerequisitesEndFirst } from "./time/prerequisites-end-first.ts";
import { processFitsProgramme } from "./time/process-fits-programme.ts";
import { startsBeforeEnd } from "./time/starts-before-end.ts";
import { startsStaggered } from "./time/starts-staggered.ts";
import { statusFitsDates } from "./time/status-fits-dates.ts";
import { statusFitsProgress } from "./time/status-fits-progress.ts";
import { stepsWithinAction } from "./time/steps-within-action.ts";
import { trialsBeforeActionEnds } from "./time/trials-before-action-ends.ts";
import { trialsBeforeActionStarts } from "./time/trials-before-action-starts.ts";

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  cityStrategyFollowed,
  claimsExplained,
  codesExist,
  codesListed,
  nuaParagraphClaimed,
  nuaParagraphsCommit,
  nuaParagraphsExist,
  parisClaimsMeasured,
  planGoalsCarried,
  sdg11Considered,
  sdgClaimsFocused,
  sdgCodesExist,
  sdgTargetClaimed,
  actionsHaveIndicator,
  baselinesNotZero,
  baselinesRecent,
  dataSourceNamed,
  energyNotPower,
  fewEnough,
  frameworkRefsKnown,
  impactsAttributed,
  jointStrategiesCrossBorders,
  lateTargetsFollowed,
  measuringOrganised,
  milestonesOnTheWay,
  objectivesHaveResultIndicator,
  peopleSplit,
  percentWithinRange,
  resultsHaveBaseline,
  resultsNotOutputs,
  targetsFollowDirection,
  targetsSet,
  unitFitsMeasure,
  unitsStated,
  valueRangesOrdered,
  valuesUpToDate,
  aspectsKnown,
  aspectsScored,
  assessmentMade,
  crossCuttingThemes,
  hardAndSoft,
  lowScoresImproved,
  lowerScoresExplained,
  objectivesCoverDimensions,
  otherLevelsInvolved,
  scoresExplained,
  scoresMatchPlan,
  scoresOnScale,
  severalSectors,
  severalSpatialLevels,
  strategiesOfTwoLevels,
  actionsHaveCosts,
  actionsHaveFunding,
  allocationsWithinCost,
  amountRangesOrdered,
  amountsNotNegative,
  amountsStated,
  budgetSumsMatch,
  costsItemised,
  gapsExplained,
  halfSecured,
  notOneSourceAlone,
  openCallsUsed,
  programmePaysNoPlans,
  ratesGiven,
  reimbursedCostsBridged,
  runningCostsCarried,
  smallOwnersBridged,
  someMoneySecured,
  sourcesRanked,
  staffTimeValued,
  adoptedLearningPlaced,
  citiesDiffer,
  citiesHaveActions,
  continuationStated,
  coordinatorsNamed,
  countriesTakePart,
  exchangesBothWays,
  exchangesBringLearning,
  exchangesInPeriod,
  jointActionsOwned,
  kindFitsCities,
  learningUsed,
  pilotNamed,
  populationThreshold,
  priorityStated,
  processInPeriod,
  resultsTransferable,
  sizesComparable,
  themeShared,
  unionAndBeyond,
  actionsHavePartners,
  affectedHaveVoice,
  coordinatorBacked,
  draftConsulted,
  groupAssessedAgain,
  groupGoesOn,
  groupHasCoordinator,
  groupMeets,
  groupNotMostlyStaff,
  groupNotOnlyStaff,
  groupSpansSectors,
  keyPlayersEngaged,
  noContactDetails,
  stakeholdersScored,
  actionsServeObjectives,
  causesReachProblem,
  dependenciesAlive,
  idsUnique,
  nothingOrphaned,
  objectivesAddressProblems,
  objectivesHaveActions,
  oneFocalProblem,
  parentsAcyclic,
  policiesLinked,
  problemHasCausesAndEffects,
  referencesResolve,
  selectedCausesAddressed,
  titlesDistinct,
  actionsHaveRisk,
  highRisksManaged,
  planRisksNamed,
  politicsAndMoneyConsidered,
  reviewed,
  risksOnScale,
  actionsDated,
  actionsDescribed,
  actionsHaveOutputs,
  actionsHaveSteps,
  actionsOwned,
  adoptionRecorded,
  basicsStated,
  descriptionsAddToTitle,
  descriptionsTellEnough,
  focalProblemNamed,
  gapsNameFields,
  governanceNamed,
  integratedApproachDescribed,
  involvementDescribed,
  keyFactsDated,
  keyFactsEnough,
  keyFactsRecent,
  noPlaceholders,
  noPlaceholdersWhenFinal,
  publishedOpenly,
  requiredSections,
  strategicObjectiveStated,
  strategicObjectivesExplained,
  strategicObjectivesFocused,
  summaryWritten,
  territoryDescribed,
  textsInPlanLanguage,
  titlesSayWhatIsDone,
  visionStated,
  actionsSpreadOverTerms,
  actionsWithinPeriod,
  datesExist,
  dependenciesAcyclic,
  earlyResult,
  electionKnown,
  electionRiskNamed,
  longActionsHaveMilestone,
  overdueStepsExplained,
  prerequisitesEndFirst,
  processFitsProgramme,
  startsBeforeEnd,
  startsStaggered,
  statusFitsDates,
  statusFitsProgress,
  stepsWithinAction,
  trialsBeforeActionEnds,
  trialsBeforeActionStarts,
];
