import type { Rule } from "../check/rule.ts";
import { actionsDated } from "./structure/actions-dated.ts";
import { actionsHaveOutputs } from "./structure/actions-have-outputs.ts";
import { actionsHaveSteps } from "./structure/actions-have-steps.ts";
import { actionsOwned } from "./structure/actions-owned.ts";
import { adoptionRecorded } from "./structure/adoption-recorded.ts";
import { basicsStated } from "./structure/basics-stated.ts";
import { focalProblemNamed } from "./structure/focal-problem-named.ts";
import { governanceNamed } from "./structure/governance-named.ts";
import { integratedApproachDescribed } from "./structure/integrated-approach-described.ts";
import { involvementDescribed } from "./structure/involvement-described.ts";
import { keyFactsEnough } from "./structure/key-facts-enough.ts";
import { requiredSections } from "./structure/required-sections.ts";
import { strategicObjectiveStated } from "./structure/strategic-objective-stated.ts";
import { strategicObjectivesExplained } from "./structure/strategic-objectives-explained.ts";
import { territoryDescribed } from "./structure/territory-described.ts";
import { visionStated } from "./structure/vision-stated.ts";

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  actionsDated,
  actionsHaveOutputs,
  actionsHaveSteps,
  actionsOwned,
  adoptionRecorded,
  basicsStated,
  focalProblemNamed,
  governanceNamed,
  integratedApproachDescribed,
  involvementDescribed,
  keyFactsEnough,
  requiredSections,
  strategicObjectiveStated,
  strategicObjectivesExplained,
  territoryDescribed,
  visionStated,
];
