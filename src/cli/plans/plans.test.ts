import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { head } from "../../../tests/support/plans.ts";
import { diskFiles } from "../files-disk.ts";
import { memoryIo } from "../io-memory.ts";
import { findPlans, type Found } from "./find.ts";
import { matcherOf } from "./glob.ts";
import { readSource } from "./read.ts";

const tree: Readonly<Record<string, string>> = {
  "plans/porto/plan.yaml": head,
  "plans/porto/risks.yaml": head,
  "plans/porto/actions/a2.yaml": head,
  "plans/porto/actions/a10.yaml": head,
  "plans/porto/own.profile.yaml": head,
  "plans/porto/annex/plan.yaml": head,
  "plans/porto/annex/risks.yaml": head,
  "plans/porto/.iuc/schema.yaml": head,
  "plans/porto/.github/workflows/ci.yaml": head,
  "plans/porto/node_modules/x/plan.yaml": head,
  "plans/porto/iuc.config.yaml": head,
  "plans/braga.plan.yml": head,
  "plans/README.md": head,
  "plans/notes.yaml": "- Ask about the trams\n",
};

const found = (...paths: string[]): Found => findPlans(paths, memoryIo({ files: tree }).files);

const all = [
  "plans/braga.plan.yml",
  "plans/porto/annex/plan.yaml",
  "plans/porto/own.profile.yaml",
  "plans/porto/plan.yaml",
];

test.each<[string[], string[]]>([
  [[], all],
  [["."], all],
  [["plans/"], all],
  [["./plans/porto"], all.slice(1)],
  [["plans/porto/plan.yaml"], ["plans/porto/plan.yaml"]],
  [["plans/porto/risks.yaml"], ["plans/porto/plan.yaml"]],
  [["plans/porto/actions/a2.yaml", "plans/porto/risks.yaml"], ["plans/porto/plan.yaml"]],
  [["plans/porto/annex/risks.yaml"], ["plans/porto/annex/plan.yaml"]],
  [["plans/porto/actions"], ["plans/porto/plan.yaml"]],
  [["plans/notes.yaml"], ["plans/notes.yaml"]],
  [["/work/plans/braga.plan.yml"], ["/work/plans/braga.plan.yml"]],
  [["plans/*.plan.yml"], ["plans/braga.plan.yml"]],
  [["**/plan.yaml"], ["plans/porto/annex/plan.yaml", "plans/porto/plan.yaml"]],
  [["plans/{porto,braga}/**/a*.yaml"], ["plans/porto/plan.yaml"]],
  [["-"], ["-"]],
])("%j stands for %j", (paths, expected) => {
  expect(found(...paths).sources.map(({ path }) => path)).toEqual(expected);
  expect(found(...paths).problems).toEqual([]);
});

test("a plan whose name is not one of a plan is told, not passed over", () => {
  const files = {
    "north/plan.yaml": head,
    "south/plan.yml": head,
    "south/risks.yaml": "- { id: r1, description: Floods }\n",
    "East.yaml": `# Our plan\n\n${head}`,
    "deploy/plan.yml": "steps: []\n",
    "north/other.yaml": head,
  };
  const { sources, problems } = findPlans([], memoryIo({ files }).files);
  expect(sources.map(({ path }) => path)).toEqual(["north/plan.yaml"]);
  expect(problems.map(({ file, message, fix }) => `${file} ${message}. ${fix}`)).toEqual([
    'East.yaml "East.yaml" holds a plan and is not called plan.yaml. Rename the file to plan.yaml or East.plan.yaml.',
    'south/plan.yml "plan.yml" holds a plan and is not called plan.yaml. Rename the file to plan.yaml.',
  ]);
});

test("a plan comes with its parts; profiles, hidden folders and nested plans are none", () => {
  const { sources } = found("plans/porto/plan.yaml");
  expect(sources).toEqual([
    {
      kind: "plan",
      path: "plans/porto/plan.yaml",
      parts: ["actions/a10.yaml", "actions/a2.yaml", "risks.yaml"].map((name) => ({
        name,
        path: `plans/porto/${name}`,
      })),
      unread: [],
    },
  ]);
});

test.each([
  ["plans/porta", 'there is no file or folder "plans/porta"', 'did you mean "plans/porto"?'],
  ["plans/*.json", 'nothing matches "plans/*.json"', "patterns match YAML files: plans/**/*.yaml"],
  [
    "plans/README.md",
    '"plans/README.md" is not a plan',
    "name a YAML file, or the folder that holds plan.yaml",
  ],
])("%s leads nowhere", (path, message, hint) => {
  expect(() => found(path)).toThrow(expect.objectContaining({ name: "UserError", message, hint }));
});

test("an empty folder leads nowhere", () => {
  const { files } = memoryIo({ files: { "README.md": "" } });
  expect(() => findPlans([], files)).toThrow("there is no plan in this folder");
});

test.each<[string, string, boolean]>([
  ["a/*.yaml", "a/b.yaml", true],
  ["a/*.yaml", "a/b/c.yaml", false],
  ["a/**/c.yaml", "a/c.yaml", true],
  ["a/**/c.yaml", "a/b/b/c.yaml", true],
  ["**", "a/b", true],
  ["a?.yaml", "ab.yaml", true],
  ["[ab]*.yaml", "b1.yaml", true],
  ["[!ab]*.yaml", "b1.yaml", false],
  ["{a,b{1,2}}.yaml", "b2.yaml", true],
  ["a.yaml", "axyaml", false],
  ["./a.yaml", "a.yaml", true],
  [`${"**/a/".repeat(30)}b`, "a/".repeat(60), false],
])("%s on %s", (pattern, path, expected) => {
  expect(matcherOf(pattern)(path)).toBe(expected);
});

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const onDisk = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "iuc-plans-"));
  folders.push(folder);
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in", "plan.yaml"), head);
  return folder;
};

const troubles = (folder: string, ...paths: string[]): readonly string[] =>
  findPlans(paths, diskFiles(folder)).problems.map(
    ({ file, message, ruleId }) => `${file} ${message} (${ruleId})`,
  );

test("B42: links are followed within the folder, and circles and ways out are not", () => {
  const folder = onDisk();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "risks.yaml"), "[]\n");
  symlinkSync("../out/risks.yaml", join(folder, "in", "risks.yaml"));
  symlinkSync("../out", join(folder, "in", "more"));
  symlinkSync(".", join(folder, "in", "self"));
  symlinkSync("goals.yaml", join(folder, "in", "goals.yaml"));
  mkdirSync(join(folder, "in", "texts"));
  writeFileSync(join(folder, "in", "texts", "vision.yaml"), "{}\n");
  symlinkSync("texts/vision.yaml", join(folder, "in", "vision.yaml"));
  const { sources } = findPlans(["in"], diskFiles(folder));
  expect(sources.map(({ path, parts }) => [path, parts.map(({ name }) => name)])).toEqual([
    ["in/plan.yaml", ["texts/vision.yaml", "vision.yaml"]],
  ]);
  expect(troubles(folder, "in")).toEqual([
    "in/goals.yaml this link leads back to itself (io/not-a-file)",
    "in/risks.yaml this link leads out of the folder that is checked, so it was not followed (io/not-a-file)",
  ]);
});

test("B43: a folder named like a plan, a pipe and a closed file are findings", async () => {
  const folder = onDisk();
  mkdirSync(join(folder, "in", "x.plan.yaml"));
  execFileSync("mkfifo", [join(folder, "in", "risks.yaml")]);
  writeFileSync(join(folder, "in", "tags.yaml"), "[]\n");
  chmodSync(join(folder, "in", "tags.yaml"), 0);
  expect(troubles(folder, "in")).toEqual([
    "in/risks.yaml this is a pipe or a device, not a file (io/not-a-file)",
    "in/x.plan.yaml this has the name of a plan but is a folder (io/not-a-file)",
  ]);
  expect(troubles(folder, "in/x.plan.yaml")).toHaveLength(1);
  expect(troubles(folder, "in/risks.yaml")).toHaveLength(1);
  const io = { ...memoryIo(), files: diskFiles(folder) };
  const [source] = findPlans(["in"], io.files).sources;
  if (!source) throw new Error("no plan");
  const { diagnostics, hidden } = await readSource(source, io);
  expect(hidden).toContainEqual({ path: ["risks"], kind: "risks" });
  const isRoot = process.getuid?.() === 0; // root may read what is closed to all
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(isRoot ? [] : ["io/unreadable"]);
});

const read = async (files: Record<string, string | Uint8Array>, limit = 5_000_000) => {
  const io = memoryIo({ files, stdin: head });
  const [source] = findPlans([Object.keys(files)[0] ?? "-"], io.files).sources;
  if (!source) throw new Error("no plan");
  return readSource(source, io, { bytes: limit, depth: 64, aliases: 1000, text: 100_000 });
};

test("reads standard input", async () => {
  const { file, document, diagnostics } = await read({});
  expect([file, diagnostics]).toEqual(["stdin", []]);
  expect(document?.value).toMatchObject({ id: "trams" });
});

test("B09: a file over the limit is named and not read", async () => {
  const { document, diagnostics } = await read({ "plan.yaml": head }, 20);
  expect(document).toBeUndefined();
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["io/too-large"]);
});

test("a fault in a part stands in its file with its path in the plan", async () => {
  const { document, diagnostics, hidden } = await read({
    "plan.yaml": head,
    "actions/a1.yaml": "id: a1\ntitle: A\ntitle: B\n",
    "actions/a2.yaml": "id: [\n",
    "risks.yaml": new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
  });
  expect(document?.value).toMatchObject({ actions: [{ id: "a1" }] });
  expect(diagnostics.map(({ file, pointer, ruleId }) => [file, pointer, ruleId])).toEqual([
    ["actions/a1.yaml", "/actions/0/title", "yaml/duplicate-key"],
    ["actions/a2.yaml", "", "yaml/syntax"],
    ["risks.yaml", "", "io/encoding"],
  ]);
  expect(hidden.map(({ path }) => path)).toEqual([["actions"], ["risks"]]);
});

test("a file is a profile when it says so", async () => {
  const { kind } = await read({ "mine.yaml": "iuc: profile/1\n" });
  expect(kind).toBe("profile");
});

test("B44: a file that vanishes is a finding", async () => {
  const io = memoryIo();
  const source = { kind: "plan", path: "plan.yaml", parts: [], unread: [] } as const;
  const { document, diagnostics } = await readSource(source, io);
  expect(document).toBeUndefined();
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "this file has vanished while it was to be read",
  ]);
});
