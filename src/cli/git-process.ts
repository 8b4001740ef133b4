import { spawnSync } from "node:child_process";
import type { RunGit } from "./git.ts";

/**
 * The `git` program in a folder, without a shell. Nothing a repository configures is run that need not be, no
 * prompt appears, no lock is taken, nothing is fetched.
 */
export const gitIn =
  (cwd: string, env: Readonly<Record<string, string | undefined>>): RunGit =>
  (args, input = new Uint8Array()) => {
    const { error, status, stdout, stderr } = spawnSync("git", [...settings, ...args], {
      cwd,
      env: quiet(env),
      input,
      maxBuffer: 2 ** 30,
      timeout: 120_000,
      windowsHide: true,
    });
    if (isAbsent(error)) return { kind: "absent" };
    if (error) return { kind: "done", status: 1, stdout, stderr: error.message };
    return { kind: "done", status: status ?? 1, stdout, stderr: stderr.toString() };
  };

const settings = [
  "--no-pager",
  "--no-replace-objects",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.quotePath=false",
];

/** Variables that change what git answers; those of a hook, which name the index to read, stay. */
const unwanted =
  /^GIT_(?:EXTERNAL_DIFF|DIFF_OPTS|PAGER|ASKPASS|EDITOR|TRACE\w*|\w+_PATHSPECS|SSH\w*|PROXY\w*)$/;

const quiet = (env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted.test(name))),
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
});

const isAbsent = (error: Error | undefined): boolean =>
  error !== undefined && "code" in error && error.code === "ENOENT";
