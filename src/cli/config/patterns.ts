import type { Patterns, Test } from "../../check/custom/spec.ts";

/** No pattern at all: for rules that have none. */
export const noPatterns: Patterns = () => undefined;

/**
 * Patterns on an engine whose time grows with the text alone, whatever the pattern; loaded only where one is needed.
 * What looks ahead or back is not known to it.
 */
export const openPatterns = async (needed: readonly string[]): Promise<Patterns> => {
  if (needed.length === 0) return noPatterns;
  const { RE2JS, RE2JSException } = await import("re2js");
  const known = new Map<string, Test | undefined>();
  const compile = (pattern: string): Test | undefined => {
    try {
      const compiled = RE2JS.compile(pattern);
      return (text) => compiled.test(text);
    } catch (error) {
      if (error instanceof RE2JSException) return undefined;
      throw error;
    }
  };
  return (pattern) => {
    if (!known.has(pattern)) known.set(pattern, compile(pattern));
    return known.get(pattern);
  };
};
