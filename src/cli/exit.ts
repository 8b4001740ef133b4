/** Exit codes: the same for every command and format; scripts rely on them. */
export const Exit = { ok: 0, findings: 1, usage: 2, failure: 3, interrupted: 130 } as const;

export type ExitCode = (typeof Exit)[keyof typeof Exit];
