import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");

const yaml = (path: string): unknown => parse(text(path));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly run: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Hook {
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial: boolean;
}

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: {
    readonly when: string;
    readonly reports: Readonly<Record<string, string>>;
  };
}

const plan = `iuc: plan/1
id: porto
title: Trams
profile: iuc-lap
language: pt
status: draft
cities: [{ id: porto, name: Porto, country: PT }]
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-ci-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** Runs the script of the CI products in the folder, with nothing else in its environment. */
const run = (env: Readonly<Record<string, string>>): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync("bash", [join(root, "ci/validate.sh")], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
};

describe("ci/validate.sh", () => {
  test("checks the paths it is given, one a line, and passes the exit code on", () => {
    put("a b/plan.yaml", plan);
    put("c/plan.yaml", plan.replace("status: draft", "status: Draft"));
    put("d/plan.yaml", "not: a plan\n");
    const fine = run({ IUC_PATHS: "a b\n" });
    expect(fine.status).toBe(0);
    expect(fine.output).toContain("1 plan checked: no findings");
    const bad = run({ IUC_PATHS: "a b\r\nc" });
    expect(bad.status).toBe(1);
    expect(bad.output).toContain("::error file=c/plan.yaml,line=6");
    expect(run({ IUC_PATHS: "nowhere" }).status).toBe(2);
  });

  test("hands every flag on, and writes the files asked for, again and again", () => {
    put("plan.yaml", plan);
    put("iuc.config.yaml", "stage: draft\n");
    const env = {
      IUC_CONFIG: "iuc.config.yaml",
      IUC_PROFILE: "iuc-ucap",
      IUC_STAGE: "consulted",
      IUC_FAIL_ON: "never",
      IUC_MAX_WARNINGS: "100",
      IUC_TODAY: "2026-11-30",
      IUC_SHARD: "1/1",
      IUC_SARIF: "out.sarif",
      IUC_JSON: "out.json",
      IUC_GITLAB: "quality.json",
      IUC_JUNIT: "junit.xml",
      IUC_FEEDBACK: "sheet.html",
    };
    for (const time of [1, 2]) {
      const { status, output } = run(env);
      expect(status, `${time}: ${output}`).toBe(0);
    }
    const report: unknown = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
    expect(report).toMatchObject({
      files: [{ profile: "iuc-ucap", stage: "consulted" }],
      today: "2026-11-30",
    });
    expect(readdirSync(folder).sort()).toEqual(
      "iuc.config.yaml junit.xml out.json out.sarif plan.yaml quality.json sheet.html".split(" "),
    );
  });

  test.each([
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned",
    "a && touch pwned",
    "--format=html=pwned",
    "--fix",
    "-o pwned",
    "$IFS",
    "'\"",
  ])("takes %j for a name and nothing else", (value) => {
    put("plan.yaml", plan.replace("status: draft", "status: Draft"));
    for (const name of ["IUC_PATHS", "IUC_PROFILE", "IUC_STAGE", "IUC_FAIL_ON"]) {
      const { status } = run({ IUC_PATHS: "plan.yaml", [name]: value });
      expect(status, name).toBe(2);
    }
    expect(readdirSync(folder)).toEqual(["plan.yaml"]);
    expect(readFileSync(join(folder, "plan.yaml"), "utf8")).toContain("status: Draft");
  });
});

describe("the GitHub action", () => {
  const { inputs, runs } = yaml("action.yml") as Action;
  const { steps } = runs;

  test("never puts an input into the text of a script", () => {
    for (const { run: script } of steps) expect(script).not.toContain("${{");
    const used = text("action.yml").match(/\$\{\{ .* \}\}/g) ?? [];
    expect(used.every((each) => /^\$\{\{ inputs\.[a-z-]+ \}\}$/.test(each))).toBe(true);
  });

  test("describes every input, and hands each to the script, which reads it", () => {
    const env = Object.values(steps[1]?.env ?? {});
    for (const [name, input] of Object.entries(inputs)) {
      expect(input.description.length, name).toBeGreaterThan(20);
      if (name !== "working-directory") expect(env, name).toContain(`\${{ inputs.${name} }}`);
    }
    for (const name of Object.keys(steps[1]?.env ?? {}))
      expect(text("ci/validate.sh"), name).toContain(`\${${name}:-`);
  });

  test("names only scripts that are there, and calls no other action", () => {
    expect(steps.some((step) => "uses" in step)).toBe(false);
    for (const [, path = ""] of text("action.yml").matchAll(/GITHUB_ACTION_PATH\/([\w./-]+)/g))
      expect(existsSync(join(root, path)), path).toBe(true);
  });
});

describe("the pre-commit hooks", () => {
  const [one, project] = yaml(".pre-commit-hooks.yaml") as readonly [Hook, Hook];

  test.each([
    ["plan.yaml", true],
    ["plans/lyon/plan.yaml", true],
    ["lyon.plan.yaml", true],
    ["a/our.profile.yml", true],
    ["plans/lyon/actions/a1.yaml", false],
    ["docker-compose.yml", false],
    ["myplan.yaml", false],
    ["plan.yaml.md", false],
  ])("per file, %s: %s", (path, isMeant) => {
    expect(new RegExp(one.files).test(path)).toBe(isMeant);
  });

  test("per project, all plans are checked once when any part changes", () => {
    expect(new RegExp(project.files).test("plans/lyon/actions/a1.yaml")).toBe(true);
    expect(project.pass_filenames).toBe(false);
    for (const hook of [one, project]) expect(hook.require_serial).toBe(true);
  });
});

describe("the GitLab job", () => {
  const { ".iuc-validate": job } = yaml("ci/gitlab.yml") as Record<".iuc-validate", Job>;

  test("hands GitLab the files it makes", () => {
    expect(job.artifacts.reports).toEqual({
      codequality: job.variables.IUC_GITLAB,
      junit: job.variables.IUC_JUNIT,
    });
    expect(job.artifacts.when).toBe("always");
  });

  test("sets only variables that the script reads, and shares plans among parallel jobs", () => {
    const names = Object.keys(job.variables).filter((name) => name !== "IUC_IMAGE");
    for (const name of names) expect(text("ci/validate.sh"), name).toContain(`\${${name}:-`);
    put("plan.yaml", plan);
    const script = job.script.join("\n").replace("/opt/iuc/ci", join(root, "ci"));
    const { stdout, status } = spawnSync("bash", ["-c", script], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? "",
        ...job.variables,
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: "2",
      },
      encoding: "utf8",
    });
    expect(status).toBe(0);
    expect(existsSync(join(folder, "gl-code-quality.json")), stdout).toBe(true);
  });
});

describe("the Dockerfile", () => {
  const lines = text("Dockerfile").split("\n");

  test("ends as a user who is not root, with iuc as its command", () => {
    expect(lines.filter((line) => line.startsWith("USER"))).toEqual(["USER node"]);
    expect(lines).toContain('ENTRYPOINT ["iuc"]');
    expect(lines.indexOf("USER node")).toBeLessThan(lines.indexOf('ENTRYPOINT ["iuc"]'));
  });

  test("takes only what npm and Debian ship, and runs no install script of a package", () => {
    expect(lines.filter((line) => /^ADD|curl|wget/.test(line))).toEqual([]);
    const installs = text("Dockerfile").match(/npm (?:ci|install)[^&]*/g) ?? [];
    expect(installs).toHaveLength(2);
    for (const install of installs) expect(install).toContain("--ignore-scripts");
  });
});
