// Paths in settings and answers that lead elsewhere, and submissions that bring settings of their own.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { everyFormat, findingsIn, plan, validate } from "./every-format.ts";

const astray = [
  "../a",
  "a/../../b",
  "/etc/passwd",
  "C:\\\\a",
  "c:a",
  "\\\\\\\\host\\\\share",
  "file:///etc/passwd",
  "%2e%2e/a",
  "%252e%252e%252fa",
  "~/a",
];

const settings: Readonly<Record<string, (path: string) => string>> = {
  include: (path) => `include: ["${path}"]`,
  exclude: (path) => `exclude: ["${path}"]`,
  baseline: (path) => `baseline: "${path}"`,
  profiles: (path) => `profiles: ["${path}"]`,
  overrides: (path) => `overrides: [{ files: ["${path}"], rules: { references/ids-unique: off } }]`,
  customRules: (path) => `customRules: ["${path}"]`,
};

test.each(astray.flatMap((path) => Object.keys(settings).map((name) => [path, name] as const)))(
  "B41 the path %s under %s leads out",
  async (path, name) => {
    const config = settings[name]?.(path) ?? "";
    const { stdout, stderr, exit } = await validate({
      "iuc.config.yaml": `${config}\n`,
      "a.plan.yaml": plan,
    });
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("path/outside-root");
    expect(stderr).toContain(`--> iuc.config.yaml:1:${config.indexOf('"') + 1}`);
  },
);

test.each(astray)("B41 an answer that is %s names no folder", async (path) => {
  const answers = `city: "${path}"\ncountry: PT\ntheme: mobility\n`;
  const io = memoryIo({ files: { "answers.yaml": answers } });
  const exit = await main(["init", "here", "--answers", "answers.yaml"], io);
  const written = Object.keys(io.written()).filter((file) => file !== "answers.yaml");
  expect(written.filter((file) => !file.startsWith("here/"))).toEqual([]);
  expect([exit, io.stderr()]).toEqual([expect.any(Number), expect.not.stringMatching(/^ {4}at /m)]);
  for (const file of written.filter((each) => each.endsWith(".yaml")))
    expect(() => void parse(io.written()[file] ?? "")).not.toThrow();
});

describe("B49 a submission that brings settings of its own", () => {
  const submission = {
    "in/iuc.config.yaml": "rules: { references/ids-unique: off }\nplugins: [evil.js]\n",
    "in/evil.js": "throw new Error('run')",
    "in/baseline.yaml": "iuc: baseline/1\n",
    "in/a.plan.yaml": `# iuc-ignore-file references/ids-unique -- please\n${plan}stakeholders: [{ id: s, name: A }, { id: s, name: B }]\n`,
  };

  test("B49 is judged without them by a referee, who says so", async () => {
    const args = ["in", "--referee", "--profile", "iuc-lap", "--stage", "draft"];
    const all = await everyFormat(submission, { args });
    expect(findingsIn(all.json.stdout)).toEqual([
      "in/a.plan.yaml:9:42 error references/ids-unique",
    ]);
    expect(all.json.exit).toBe(1);
    expect(all.json.stderr).toContain("in/iuc.config.yaml");
    expect(all.json.stderr).toContain("in/a.plan.yaml:1");
  });

  test("B49 nor by anybody else are its settings used", async () => {
    const { stderr, exit } = await validate(
      { ...submission, "in/a.plan.yaml": submission["in/a.plan.yaml"].replace(/.*\n/, "") },
      { args: ["in"] },
    );
    expect(exit).toBe(1);
    expect(stderr).toContain("configurations not used: in/iuc.config.yaml");
  });
});
