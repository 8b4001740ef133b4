// The recipes for several machines in the guide: their commands are run as the machines would.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { load } from "js-yaml";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const plan = (id: string, status: string): string => `iuc: plan/1
id: ${id}
title: Shade for all
profile: iuc-lap
language: en
status: ${status}
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

let folder = "";

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
  expect(status, "the build").toBe(0);
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-recipes-"));
  const script = `#!/bin/sh\nexec "${process.execPath}" "${resolve("bin/iuc.js")}" "$@"\n`;
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/iuc"), script, { mode: 0o755 });
  mkdirSync(join(folder, "plans/reports"), { recursive: true });
  for (const id of Array.from("abcdefghij"))
    writeFileSync(join(folder, `plans/${id}.plan.yaml`), plan(id, id === "d" ? "darft" : "draft"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync("sh", ["-c", line.replace(/^npx /, "")], {
    cwd: join(folder, "plans"),
    env: { PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`, ...env },
    encoding: "utf8",
  });

interface Tree {
  readonly [key: string]: Tree;
}

/** The block of YAML in the guide that holds a text, read. */
const recipe = (mark: string): Tree => {
  const guide = readFileSync("docs/guide-ci.md", "utf8");
  const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  return load(blocks.find((text) => text.includes(mark)) ?? "") as Tree;
};

/** Every text in a tree that calls iuc. */
const commandsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /^(?:npx )?iuc /.test(value) ? [value] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(commandsIn)
    : [];
};

const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(Number) : [];

const judge = (line: string | undefined, parts: number, pattern: RegExp): void => {
  const inPlans = readdirSync(join(folder, "plans"), { recursive: true }).map(String);
  expect(inPlans.filter((name) => pattern.test(name))).toHaveLength(parts);
  const whole = run(line ?? "");
  expect(whole.stdout).toContain('unknown status "darft"');
  expect(whole.stdout).toContain("10 plans checked: 1 error");
  expect(whole.status).toBe(1);
};

test("GitHub, with a matrix", () => {
  const { part, whole } = recipe("merge-multiple").jobs ?? {};
  const [check = ""] = commandsIn(part);
  for (const number of numbersIn(part?.strategy?.matrix?.part))
    expect(run(check, { PART: String(number) }).status).toBe(0);
  judge(commandsIn(whole)[0], 4, /^part-\d\.json$/);
});

test("GitLab, in parallel", () => {
  const { part, whole } = recipe("CI_NODE_INDEX");
  const [check = ""] = commandsIn(part);
  const total = Number(part?.parallel);
  for (let index = 1; index <= total; index += 1) {
    const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) };
    expect(run(check, env).status).toBe(0);
  }
  judge(commandsIn(whole)[0], 4, /^part-\d\.json$/);
  const quality = JSON.parse(readFileSync(join(folder, "plans/quality.json"), "utf8")) as unknown[];
  expect(quality).toHaveLength(1);
});

test("Kubernetes, as an indexed job", () => {
  const { spec } = recipe("completionMode");
  const [check = ""] = commandsIn(spec);
  const total = Number(spec?.completions);
  expect(check).toContain(`/${total}"`);
  for (let index = 0; index < total; index += 1) {
    const env = { JOB_COMPLETION_INDEX: String(index) };
    expect(run(check.replace("=/reports/", "=reports/"), env).status).toBe(0);
  }
  const guide = readFileSync("docs/guide-ci.md", "utf8");
  const [, line = ""] = /`(iuc merge-reports \/reports\S* ?)`/.exec(guide) ?? [];
  judge(`${line.replace("/reports/", "reports/")} --format concise`, 8, /^reports\/part-\d\.json$/);
});

test("only what changed, in a pull request", () => {
  const [check = ""] = commandsIn(recipe("github.base_ref"));
  const git = "git -c user.name=n -c user.email=e@city.example";
  const history = [
    "git init -q -b main",
    "git add .",
    `${git} commit -qm Begin`,
    "git update-ref refs/remotes/origin/main HEAD",
    "git checkout -qb work",
    "sed -i.bak s/draft/darft/ a.plan.yaml",
  ].join(" && ");
  expect(run(history, { GIT_CONFIG_GLOBAL: "/dev/null", HOME: folder }).stderr).toBe("");
  const { stdout, status } = run(check, { TARGET: "main" });
  expect(stdout).toContain("1 plan checked: 1 error");
  expect(status).toBe(1);
});
