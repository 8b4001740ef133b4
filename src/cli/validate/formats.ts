import { formats as ofReports, type Format } from "../../format/index.ts";

/** The choices of `--format`: what is printed from a report alone, and what needs more than that. */
export const formats = { ...ofReports } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(
  (name): name is FormatName => Object.hasOwn(formats, name),
);
