import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** Runs the built command as a user would; ends the demo where it fails. */
const iuc = (...args: readonly string[]): void => {
  console.log(`\n$ iuc ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, ["bin/iuc.js", ...args], { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\nthe demo stopped: iuc ${args[0] ?? ""} ended with ${status ?? "a signal"}`);
    process.exit(1);
  }
};

const plan = "out/demo-plan";
const report = "examples/velenje";

const build = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(1);

rmSync(plan, { recursive: true, force: true });
iuc("init", plan, "--yes", "--city", "Braga", "--country", "PT", "--theme", "mobility");
iuc("validate", plan);
iuc("validate", "examples");
iuc("render", report, "--to", "md,html,pdf", "--out", "out");

console.log(`
A new plan to write in:   ${plan}/plan.yaml
A real plan as a report:  out/velenje.md
                          out/velenje.html
                          out/velenje.pdf`);
