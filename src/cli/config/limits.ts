import { defaultLimits, type Limits } from "../../core/limits.ts";
import type { OpenConfig } from "./open.ts";

/** The caps of a run: those of the configuration, else our own. */
export const limitsOf = ({ config: { limits = {} } }: OpenConfig): Limits => ({
  ...defaultLimits,
  ...(limits.size === undefined ? {} : { bytes: Math.round(limits.size * 1_000_000) }),
  ...(limits.depth === undefined ? {} : { depth: limits.depth }),
  ...(limits.aliases === undefined ? {} : { aliases: limits.aliases }),
});
