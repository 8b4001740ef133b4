/** Exit codes: the same for every command and format; scripts rely on them. */
export const Exit = { ok: 0, findings: 1, usage: 2, failure: 3, interrupted: 130 } as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** What each exit code means, for help and reference. */
export const exitMeanings: readonly (readonly [ExitCode, string])[] = [
  [Exit.ok, "fine, and something was checked or written"],
  [Exit.findings, "findings at the gate"],
  [Exit.usage, "usage, configuration, a missing path, cannot write"],
  [Exit.failure, "incomplete: a crash, a time-out, a limit of iuc"],
  [Exit.interrupted, "interrupted"],
];
