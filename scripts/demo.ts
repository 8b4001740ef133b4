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

const build = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"], {
  stdio: "inherit",
});
if (build.status !== 0) process.exit(1);

rmSync(plan, { recursive: true, force: true });
iuc("init", plan, "--yes", "--city", "Braga", "--country", "PT", "--theme", "mobility");
iuc("validate", plan);
iuc("validate", "examples");
iuc("render", "examples/velenje", "--to", "md,html,pdf", "--out", "out");

console.log(`
Go on with "node bin/iuc.js init", or "npm link" first: then it is "iuc init".

  out/velenje.pdf          the report on a real plan
  out/velenje.html         the same as a web page
  out/velenje.md           the same as Markdown
  examples/velenje/        the plan behind it
  ${plan}/plan.yaml  a new plan; the next demo makes it anew`);
