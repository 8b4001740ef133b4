import type { CheckedFile } from "../format/report.ts";
import { stages } from "../plan/maturity.ts";
import type { Speech } from "./speech.ts";

/** The whole sheet in two sentences: no mark, no rank. */
export interface Verdict {
  readonly line: string;
  readonly more: string;
}

/** What a plan needs before it goes on; `must`, `better` and `hints` are numbers of points. */
export const verdictOf = (
  { outcome, stage }: Pick<CheckedFile, "outcome" | "stage">,
  { must, better, hints }: Readonly<Record<"must" | "better" | "hints", number>>,
  { words, counted }: Speech,
): Verdict => {
  const { verdict } = words;
  if (outcome === "unreadable") return { line: verdict.unreadable, more: "" };
  if (outcome === "failed") return { line: verdict.failed, more: "" };
  const at = stages.find((each) => each === stage) ?? "unknown";
  if (must > 0)
    return {
      line: counted(verdict.mend, must, { when: verdict.when[at] }),
      more: better > 0 ? counted(verdict.andBetter, better) : "",
    };
  if (better + hints === 0) return { line: verdict.ready[at], more: verdict.nothing };
  const more = better > 0 ? [counted(verdict.better, better)] : [];
  return { line: verdict.ready[at], more: [verdict.nothingMust, ...more].join(" ") };
};
