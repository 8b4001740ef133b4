import { Option } from "@commander-js/extra-typings";

/** Where settings come from, and what may take findings out of the judgement. */
export const configFlags = {
  config: new Option(
    "--config <file>",
    "settings of this run, instead of the nearest iuc.config.yaml",
  ),
  noInline: new Option("--no-inline", "ignore nothing that comments in a plan ask to ignore"),
  baseline: new Option(
    "--baseline <file>",
    "findings accepted for now: counted, neither shown nor held against a plan",
  ),
  updateBaseline: new Option(
    "--update-baseline",
    "take out of the baseline what no longer occurs in the plans that are checked",
  ),
  allowNew: new Option("--allow-new", "with --update-baseline: also accept all that is found now"),
  referee: new Option(
    "--referee",
    "judge submissions: no settings, comments or baselines that lie around the plans; " +
      "needs --profile and --stage",
  ),
  strict: new Option(
    "--strict",
    "exit with 1 on warnings, with 2 on paths of which nothing is left to check",
  ),
} as const;
