import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../src/cli/commands/index.ts";

const folder = mkdtempSync(join(tmpdir(), "iuc-network-"));
const log = join(folder, "network.log");
const hook = join(import.meta.dirname, "support/no-network.cjs");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
  cpSync("examples/velenje", join(folder, "plan"), { recursive: true });
  writeFileSync(
    join(folder, "iuc.config.yaml"),
    "iuc: config/1\nrules: { references/titles-distinct: warning }\n",
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: readonly string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: folder,
    encoding: "utf8",
    // For child processes and threads as well.
    env: { ...process.env, HOME: folder, NODE_OPTIONS: `--require ${hook}`, NETWORK_LOG: log },
  });
  return { status, output: stdout + stderr };
};

const reached = (): string => (existsSync(log) ? readFileSync(log, "utf8") : "");

describe("the hook", () => {
  test.each([
    'fetch("http://127.0.0.1:8123").catch(() => {})',
    'require("https").get("https://example.org").on("error", () => {})',
    'require("net").connect(9, "127.0.0.1")',
    'require("dns").lookup("example.org", () => {})',
    'require("dgram").createSocket("udp4").send("a", 9, "127.0.0.1")',
    'new (require("worker_threads").Worker)("fetch(`http://127.0.0.1:8123`)", { eval: true })',
    'require("child_process").execFileSync(process.execPath, ["-e", "fetch(`http://127.0.0.1:8123`)"])',
  ])("sees %s", (code) => {
    run(["-e", code]);
    expect(reached()).not.toBe("");
    rmSync(log);
  });
});

const runs: Readonly<Record<string, readonly string[]>> = {
  init: ["init", "braga", "--yes", "--city", "Braga", "--country", "PT", "--theme", "mobility"],
  validate: ["validate", "plan", "--format", "json=a.json", "--format", "html=a.html", "--force"],
  render: ["render", "plan", "--to", "md,html,pdf", "--out", "out"],
  draw: ["draw", "timeline", "plan", "--format", "svg,png", "--out", "drawn"],
  template: ["template", "new", "paper"],
  explain: ["explain", "money/allocations-within-cost"],
  rules: ["rules"],
  schema: ["schema", "plan"],
  config: ["config", "show"],
  "merge-reports": ["merge-reports", "a.json", "--format", "concise"],
};

describe("opens no socket", () => {
  test.each(Object.keys(commands))("iuc %s", (name) => {
    const [...args] = runs[name] ?? [];
    expect(args, "a run of every command").not.toEqual([]);
    const { status, output } = run([join(process.cwd(), "bin/iuc.js"), ...args]);
    expect(output).not.toContain("no network");
    expect(status, output).toBe(0);
    expect(reached()).toBe("");
  });

  test("iuc validate with two threads, from a cache", () => {
    for (let index = 0; index < 20; index += 1)
      cpSync(join(folder, "plan"), join(folder, "many", String(index)), { recursive: true });
    const args = ["validate", "many", "--jobs", "2", "--cache"];
    for (const time of ["first", "second"]) {
      const { output } = run([join(process.cwd(), "bin/iuc.js"), ...args]);
      expect(output, time).toContain("20 plans checked");
      expect(reached()).toBe("");
    }
  });

  test.each(["https://127.0.0.1:8123/a.json", "//127.0.0.1/a.json", "file:///etc/passwd"])(
    "B39 iuc validate with a form that refers to %s",
    (target) => {
      const rule = `{ id: custom/a, select: actions, schema: { $ref: "${target}" }, words: { en: { message: m, why: Our council asks., fix: Do it. } } }`;
      writeFileSync(join(folder, "wrong.yaml"), `customRules: [${rule}]\n`);
      const args = ["validate", "plan", "--config", "wrong.yaml"];
      const { status, output } = run([join(process.cwd(), "bin/iuc.js"), ...args]);
      expect(output).toContain("schema/ref-not-allowed");
      expect([status, reached()]).toEqual([2, ""]);
    },
  );
});
