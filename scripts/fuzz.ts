import { parseArgs } from "node:util";
import fc from "fast-check";
import { fuzzTargets } from "./fuzz-targets.ts";

// Tries the parts that meet a text first with random ones: npm run fuzz -- --seconds 60 [--seed 42]

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" } },
});
const targets = fuzzTargets();
const share = (Number(values.seconds) * 1000) / targets.length;
const seed = values.seed === undefined ? Date.now() : Number(values.seed);
console.log(`seed ${seed}`);
for (const { name, property } of targets) {
  const result = fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: share,
    markInterruptAsFailure: false,
  });
  if (result.failed) {
    console.error(`${name}: failed\n${fc.defaultReportMessage(result)}`);
    process.exitCode = 1;
  } else console.log(`${name}: ${result.numRuns} texts, nothing found`);
}
