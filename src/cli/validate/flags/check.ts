import { Option } from "@commander-js/extra-typings";
import { stages } from "../../../plan/maturity.ts";

const noLevels: readonly string[] = [];

const collect = (value: string, others: readonly string[]): readonly string[] => [...others, value];

/** What plans are checked against. */
export const checkFlags = {
  rule: new Option(
    "--rule <id=level>",
    "level of a rule: off, info, warning, error; may be repeated",
  )
    .argParser(collect)
    .default(noLevels, "each rule's own level"),
  profile: new Option(
    "--profile <id|file>",
    "check against this programme instead of the plan's own",
  ),
  stage: new Option(
    "--stage <status>",
    "check against this maturity instead of the plan's own",
  ).choices(stages),
  today: new Option("--today <date>", "the day to compare dates with (2026-03-01), or now"),
} as const;
