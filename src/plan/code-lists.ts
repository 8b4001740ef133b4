import { frameworkOf } from "./alignments.ts";
import { frameworks, type FrameworkCodes } from "./codes.generated.ts";

/** The list of codes that a code should be in. */
export const listOf = (code: string): FrameworkCodes | undefined => frameworks[frameworkOf(code)];

/** Whether a list can be trusted to hold every code there is. */
export const isClosed = ({ complete, verified }: FrameworkCodes): boolean => complete && verified;

/** Whether a code stands in the list of its framework. */
export const isListed = (code: string): boolean => sets[frameworkOf(code)]?.has(code) === true;

const sets: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(frameworks).map(([name, { codes }]) => [name, new Set(codes)]),
);

/** A code without its framework: `11.2` of `SDG:11.2`. */
export const bare = (code: string): string => code.slice(code.indexOf(":") + 1);
