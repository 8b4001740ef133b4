import type { CheckReport, Summary } from "../../format/report.ts";
import { Exit, type ExitCode } from "../exit.ts";

export const gates = ["error", "warning", "info", "never"] as const;

/** Which findings fail a run. */
export interface Gate {
  /** Findings of this level or a graver one. */
  readonly failOn: (typeof gates)[number];
  /** More warnings than these. */
  readonly maxWarnings?: number | undefined;
}

/** What the flags say of the gate. */
export interface AskedGate extends Partial<Gate> {
  readonly strict?: true | undefined;
}

/** What fails a run: as flags say, else as the configuration does; strictly, warnings fail as errors do. */
export const gateOf = (
  { failOn, maxWarnings, strict }: AskedGate,
  configured: Partial<Gate>,
): Gate => {
  const level = failOn ?? configured.failOn ?? "error";
  const strictLevel = level === "info" ? "info" : "warning";
  return {
    failOn: strict ? strictLevel : level,
    maxWarnings: maxWarnings ?? configured.maxWarnings,
  };
};

/** The exit code of a run; a selection that is rightly empty is fine. */
export const exitOfReport = ({ files, summary }: CheckReport, gate: Gate): ExitCode =>
  files.length === 0 && !summary.incomplete ? Exit.ok : exitOf(summary, gate);

/** The exit code of a run: incomplete before findings before nothing checked. */
export const exitOf = (summary: Summary, gate: Gate): ExitCode => {
  if (summary.incomplete) return Exit.failure;
  if (isClosed(summary, gate)) return Exit.findings;
  return summary.checked === 0 ? Exit.usage : Exit.ok;
};

const isClosed = (summary: Summary, { failOn, maxWarnings = Infinity }: Gate): boolean =>
  failing[failOn](summary) > 0 || summary.warnings > maxWarnings;

const failing: Readonly<Record<Gate["failOn"], (summary: Summary) => number>> = {
  error: ({ errors }) => errors,
  warning: ({ errors, warnings }) => errors + warnings,
  info: ({ errors, warnings, infos }) => errors + warnings + infos,
  never: () => 0,
};
