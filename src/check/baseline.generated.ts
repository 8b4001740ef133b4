/**
 * Findings that are accepted for now, written by iuc validate --update-baseline. They are counted but neither shown nor held against a plan.
 */
export interface Baseline {
  /**
   * Says that this file is a baseline, and in which version of the format.
   */
  iuc: "baseline/1";
  /**
   * The plans, in order of file.
   */
  plans: BaselinePlan[];
}
/**
 * What is accepted in one plan.
 */
export interface BaselinePlan {
  /**
   * The plan, seen from the folder of the baseline; of a plan in a folder its plan.yaml.
   */
  file: string;
  /**
   * Id of the plan; by it the plan is found again where it was moved.
   */
  id?: string;
  /**
   * Findings, in order of rule and path.
   */
  findings: BaselineFinding[];
}
/**
 * Findings of one rule in one place.
 */
export interface BaselineFinding {
  /**
   * The rule or check that reports it.
   */
  rule: string;
  /**
   * The place by ids, with positions only where there are none: actions/a1/costs/c2.
   */
  path: string;
  /**
   * How many findings.
   */
  count: number;
}
