import { spawnSync } from "node:child_process";

/** Runs a tool and returns what it prints; ends the script where the tool is missing or fails. */
export const run = (tool: string, ...args: readonly string[]): string => {
  const { status, error, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8" });
  if (status === 0) return stdout;
  console.error(`${tool} failed: ${error?.message ?? stderr}`);
  process.exit(1);
};

/** Whether a tool is installed. */
export const has = (tool: string): boolean =>
  spawnSync(tool, ["--version"], { stdio: "ignore" }).error === undefined;
