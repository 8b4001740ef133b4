import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { printBars } from "./report.ts";
import { prepare, sections } from "./sections.ts";

// Whole processes, side by side in one run; ratios, not seconds, are what to quote.
// `npm run bench -- --only start,thousand` runs a part; `--full` gives Spectral all plans.

const run = (command: string, args: readonly string[], cwd?: string): void => {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], cwd });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
};

const chosen = (): readonly string[] => {
  const at = process.argv.indexOf("--only");
  const names = at < 0 ? Object.keys(sections) : (process.argv[at + 1] ?? "").split(",");
  const unknown = names.filter((name) => !Object.hasOwn(sections, name));
  if (unknown.length === 0) return names;
  throw new Error(`no part "${unknown.join(", ")}"; there are ${Object.keys(sections).join(", ")}`);
};

const names = chosen();
run(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
if (!existsSync("bench/node_modules/.bin/ajv"))
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "bench");
prepare();
printBars(names.flatMap((name) => sections[name]?.() ?? []));
