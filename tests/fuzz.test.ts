import fc from "fast-check";
import { test } from "vitest";
import { fuzzTargets } from "../scripts/fuzz-targets.ts";

test.each(fuzzTargets().map(({ name, property }) => [name, property] as const))(
  "a short run against the %s finds nothing",
  (_, property) => fc.assert(property, { numRuns: 1500 }),
  60_000,
);
