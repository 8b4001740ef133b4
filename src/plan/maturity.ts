import type { Status } from "./types.generated.ts";

/** The maturity stages of a plan, in order. */
export const stages: readonly Status[] = [
  "roadmap",
  "draft",
  "consulted",
  "final",
  "adopted",
  "implementing",
  "closed",
];

/** Whether `stage` is `from` or a later one. */
export const hasReached = (stage: Status, from: Status): boolean =>
  stages.indexOf(stage) >= stages.indexOf(from);
