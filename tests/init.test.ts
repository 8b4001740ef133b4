// `iuc init` as a process: what happens when nobody answers, and when it is killed while it writes.
import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "iuc-"));
const plan = join(folder, "braga");
const deadly = join(folder, "deadly.mjs");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  // Counts what changes the disk, and dies by SIGKILL before the change whose number is given.
  writeFileSync(
    deadly,
    `import fs from "node:fs";
     import { syncBuiltinESMExports } from "node:module";
     let left = Number(process.env.DIES_BEFORE);
     let changes = 0;
     for (const name of ["mkdirSync", "writeFileSync", "renameSync"]) {
       const real = fs[name];
       fs[name] = (...args) => {
         changes += 1;
         if ((left -= 1) === 0) process.kill(process.pid, "SIGKILL");
         return real(...args);
       };
     }
     syncBuiltinESMExports();
     process.on("exit", () => process.stderr.write("changes: " + changes));`,
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const init = (diesBefore: number, ...flags: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(
    process.execPath,
    ["--import", deadly, join(process.cwd(), "bin/iuc.js"), "init", "braga", ...flags].concat(
      "--yes --city Braga --country PT --ci github".split(" "),
    ),
    { cwd: folder, encoding: "utf8", env: { ...process.env, DIES_BEFORE: String(diesBefore) } },
  );

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length))
    .sort();

/** The complete plan, and how many changes of the disk it takes. */
const undisturbed = (): { readonly whole: readonly string[]; readonly changes: number } => {
  const { status, stderr } = init(0);
  expect(status).toBe(0);
  const whole = filesIn(plan);
  rmSync(plan, { recursive: true });
  return { whole, changes: Number(/changes: (\d+)$/.exec(stderr)?.[1]) };
};

/** So many moments between the first change and the last, both included. */
const moments = (count: number, changes: number): readonly number[] =>
  Array.from(
    { length: count },
    (_, index) => 1 + Math.round((index * (changes - 1)) / (count - 1)),
  );

test.each([["pipe"], ["ignore"]] as const)(
  "without a terminal nothing is waited for (standard input: %s)",
  async (stdin) => {
    const child = spawn(process.execPath, ["bin/iuc.js", "init", join(folder, "open")], {
      stdio: [stdin, "ignore", "pipe"],
    });
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    expect(await once(child, "close")).toEqual([2, null]);
    expect(said).toContain("error: --city is missing; --country is missing\n");
    expect(existsSync(join(folder, "open"))).toBe(false);
  },
);

test.skipIf(process.platform !== "linux")("where no folder can be made, it gives up", () => {
  const flags = "--yes --city Braga --country PT".split(" ");
  const result = spawnSync(process.execPath, ["bin/iuc.js", "init", "/proc/braga", ...flags], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(result).toMatchObject({
    status: 2,
    stdout: "",
    stderr: `error: there is no folder for "/proc/braga/.gitignore", and none can be made
  name another folder
`,
  });
});

test("a new folder appears whole or not at all, and the next run is not disturbed", () => {
  const { whole, changes } = undisturbed();
  expect(whole.length).toBeGreaterThan(60);
  for (const moment of moments(30, changes)) {
    expect(init(moment).signal).toBe("SIGKILL");
    expect(existsSync(plan), `killed before change ${moment} of ${changes}`).toBe(false);
  }
  expect(init(0).status).toBe(0);
  expect(filesIn(plan)).toEqual(whole);
  rmSync(plan, { recursive: true });
}, 120_000);

test("in a folder that was there, what passes for a plan is complete", () => {
  const { whole } = undisturbed();
  mkdirSync(plan);
  const changes = Number(/changes: (\d+)$/.exec(init(0).stderr)?.[1]);
  for (const moment of moments(8, changes)) {
    rmSync(plan, { recursive: true });
    mkdirSync(plan);
    expect(init(moment).signal).toBe("SIGKILL");
    expect(existsSync(join(plan, "plan.yaml")), `before change ${moment}`).toBe(false);
  }
  expect(init(0, "--force").status).toBe(0);
  expect(filesIn(plan)).toEqual(expect.arrayContaining([...whole]));
}, 120_000);
