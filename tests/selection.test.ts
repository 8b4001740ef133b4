// Which plans `iuc validate` checks: lists, patterns, .gitignore, git, shards. Real folders and repositories.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskFiles } from "../src/cli/files-disk.ts";
import type { RunGit } from "../src/cli/git.ts";
import { gitIn } from "../src/cli/git-process.ts";
import { memoryIo } from "../src/cli/io-memory.ts";
import { main } from "../src/cli/main.ts";

const plan = (id = "trees"): string => `iuc: plan/1
id: ${id}
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

const broken = plan().replace("draft", "darft");

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-selection-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@city.example", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
}

const run = async (args: readonly string[], { stdin = "", cwd = "." }: Surroundings = {}) => {
  const at = join(folder, cwd);
  const io = {
    ...memoryIo({ stdin }),
    cwd: at,
    files: diskFiles(at),
    git: () => Promise.resolve(gitIn(at, process.env)),
  };
  const exit = await main(["validate", ...args], io);
  return { exit, stdout: io.stdout(), stderr: io.stderr() };
};

/** The plans that were checked, with the exit code. */
const checked = async (args: readonly string[], surroundings?: Surroundings) => {
  const { exit, stdout, stderr } = await run([...args, "--format", "json"], surroundings);
  if (stdout === "") throw new Error(stderr);
  const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly file: string }[] };
  return { exit, stderr, files: files.map(({ file }) => file) };
};

describe("lists of paths", () => {
  beforeEach(() => {
    put("a.plan.yaml", plan());
    put("north/plan.yaml", plan());
    put("north/risks.yaml", "[]\n");
    put("odd\nname.plan.yaml", plan());
    put("README.md", "# Plans\n");
  });

  test.each<[string, string | Uint8Array, string[]]>([
    ["lines", "a.plan.yaml\nnorth/risks.yaml\n", ["a.plan.yaml", "north/plan.yaml"]],
    [
      "lines of another system",
      "\ufeffa.plan.yaml\r\n\r\nnorth\r\n",
      ["a.plan.yaml", "north/plan.yaml"],
    ],
    ["no line end", "a.plan.yaml", ["a.plan.yaml"]],
    ["NUL", "odd\nname.plan.yaml\0a.plan.yaml\0", ["a.plan.yaml", "odd\nname.plan.yaml"]],
    ["what is no plan", "README.md\na.plan.yaml\n", ["a.plan.yaml"]],
  ])("%s", async (_, stdin, files) => {
    expect(await checked(["--files-from", "-"], { stdin })).toEqual({ exit: 0, stderr: "", files });
    writeFileSync(join(folder, "list.txt"), stdin);
    expect(await checked(["--files-from", "list.txt"])).toMatchObject({ exit: 0, files });
  });

  test.each(["", "\n\n", "\0", "README.md\n"])("an empty list %j is fine", async (stdin) => {
    expect(await checked(["--files-from", "-"], { stdin })).toEqual({
      exit: 0,
      stderr: "nothing to check: the list names no plan\n",
      files: [],
    });
  });

  test("a path in the list that is not there is told", async () => {
    const { exit, stderr } = await run(["--files-from", "-"], { stdin: "b.plan.yaml\n" });
    expect([exit, stderr]).toEqual([
      2,
      'error: there is no file or folder "b.plan.yaml"\n  did you mean "a.plan.yaml"?\n',
    ]);
  });

  test("a pipe with a name is refused, with the way that works", async () => {
    execFileSync("mkfifo", [join(folder, "list")]);
    const { exit, stderr } = await run(["--files-from", "list"]);
    expect(stderr).toBe(
      'error: --files-from reads files, and "list" is a pipe or a device\n' +
        "  hand the list over by standard input: … | iuc validate --files-from -\n",
    );
    expect(exit).toBe(2);
  });

  test("standard input is not read twice", async () => {
    const { exit, stderr } = await run(["-", "--files-from", "-"]);
    expect([exit, stderr]).toEqual([
      2,
      "error: standard input is either a plan or a list of paths, not both\n",
    ]);
  });
});

describe("patterns to pass over", () => {
  beforeEach(() => {
    for (const path of ["a", "b.old", "drafts/c", "north/drafts/d"])
      put(`${path}.plan.yaml`, plan());
    put("west/plan.yaml", plan());
    put("west/scratch.yaml", "- what?\n");
  });

  test.each<[string[], string[]]>([
    [["drafts/"], ["a.plan.yaml", "b.old.plan.yaml", "west/plan.yaml"]],
    [["/drafts"], ["a.plan.yaml", "b.old.plan.yaml", "north/drafts/d.plan.yaml", "west/plan.yaml"]],
    [
      ["./drafts", "*.old.*", "west"],
      ["a.plan.yaml", "north/drafts/d.plan.yaml"],
    ],
    [["*", "!a.plan.yaml"], ["a.plan.yaml"]],
  ])("%j", async (patterns, files) => {
    const flags = patterns.flatMap((pattern) => ["--exclude", pattern]);
    const found = await checked([...flags, "--exclude", "scratch.yaml"]);
    expect(found).toEqual({ exit: 0, stderr: "", files });
  });

  test("a part that is passed over is no part", async () => {
    expect((await run(["west"])).stdout).toContain("scratch.yaml");
    const { stdout } = await run(["west", "--exclude", "west/scratch.yaml"]);
    expect(stdout).not.toContain("scratch.yaml");
  });

  test("they hold for paths that are named, too", async () => {
    const flags = ["--exclude", "drafts", "--exclude", "scratch.yaml"];
    expect(
      await checked(["a.plan.yaml", "drafts/c.plan.yaml", "west/scratch.yaml", ...flags]),
    ).toMatchObject({ files: ["a.plan.yaml"] });
    const { exit, stderr } = await run(["drafts/c.plan.yaml", ...flags]);
    expect([exit, stderr]).toEqual([
      2,
      "error: nothing is left to check: --exclude leaves out all that was named\n" +
        "  name another path, or exclude less\n",
    ]);
  });

  test("a pattern that says nothing is refused", async () => {
    const { exit, stderr } = await run(["--exclude", "/"]);
    expect([exit, stderr]).toEqual([
      2,
      'error: --exclude cannot use the pattern "/"\n' +
        "  write it as in .gitignore: drafts/ or *.draft.plan.yaml\n",
    ]);
  });
});

describe(".gitignore", () => {
  beforeEach(() => {
    for (const path of ["a", "out/b", "north/c", "north/keep/d"]) put(`${path}.plan.yaml`, plan());
  });

  test("is heeded in a walk, with those of folders below and exceptions", async () => {
    put(".gitignore", "out/\n*.plan.yaml\n!/a.plan.yaml\n");
    put("north/keep/.gitignore", "!d.plan.yaml\n");
    expect(await checked([])).toEqual({
      exit: 0,
      stderr: '.gitignore leaves out "north/c.plan.yaml"; --no-gitignore checks them\n',
      files: ["a.plan.yaml", "north/keep/d.plan.yaml"],
    });
    expect((await checked(["--no-gitignore"])).files).toHaveLength(4);
  });

  test("of folders above counts within a repository only", async () => {
    put(".gitignore", "c.plan.yaml\n");
    expect((await checked(["."], { cwd: "north" })).files).toEqual([
      "c.plan.yaml",
      "keep/d.plan.yaml",
    ]);
    git("init", "-q");
    put(".git/info/exclude", "keep/\n");
    const { exit, stderr } = await run([], { cwd: "north" });
    expect([exit, stderr]).toEqual([
      2,
      "error: there is no plan in this folder\n" +
        "  all that are there are left out by .gitignore; --no-gitignore checks them\n",
    ]);
  });

  test("does not count for a path that is named", async () => {
    git("init", "-q");
    put(".gitignore", "out/\nnorth/keep/d.plan.yaml\nrisks.yaml\n");
    put("west/plan.yaml", plan());
    put("west/risks.yaml", "- { id: r1, description: 1 }\n");
    expect(await checked(["out", "north/keep/d.plan.yaml"])).toMatchObject({
      stderr: "",
      files: ["north/keep/d.plan.yaml", "out/b.plan.yaml"],
    });
    expect((await run(["west", "--format", "concise"])).stdout).not.toContain("risks.yaml");
    const named = await run(["west/risks.yaml", "--format", "concise"]);
    expect(named.stdout).toContain("west/risks.yaml:1:");
  });

  test("of the repository around does not reach into one inside", async () => {
    git("init", "-q");
    put(".gitignore", "c.plan.yaml\n");
    mkdirSync(join(folder, "north/.git"));
    expect((await checked([])).files).toContain("north/c.plan.yaml");
  });
});

describe("--stdin-filename", () => {
  beforeEach(() => {
    put("north/plan.yaml", plan());
    put("north/risks.yaml", "[]\n");
  });

  test("a part that is being edited is checked in its plan", async () => {
    const stdin = "- { id: r1, descripton: Floods }\n";
    const args = ["-", "--stdin-filename", "north/risks.yaml", "--format", "concise"];
    const { exit, stdout } = await run(args, { stdin });
    expect(stdout).toMatch(/^north\/risks\.yaml:1:13 error "descripton" should be "description"/);
    expect(exit).toBe(1);
  });

  test.each(["north/actions/new.yaml", "new/file.plan.yaml", "north/plan.yaml"])(
    "%s need not be there, or not as it is",
    async (name) => {
      const stdin = name.includes("plan") ? broken : "id: a1\ntitle: Trees\nstatus: darft\n";
      const args = ["-", "--stdin-filename", name, "--format", "concise"];
      const { exit, stdout } = await run(args, { stdin });
      expect(stdout).toMatch(
        new RegExp(`^${name.replaceAll(".", "\\.")}:\\d+:9 error unknown status`),
      );
      expect(exit).toBe(1);
    },
  );

  test.each([
    [["north", "--stdin-filename", "north/plan.yaml"], "--stdin-filename says which file"],
    [["-", "north", "--stdin-filename", "north/plan.yaml"], "--stdin-filename says which file"],
    [["-", "--stdin-filename", "plan.txt"], '"plan.txt" cannot be the name of a plan'],
    [["-", "--stdin-filename", "north/plan.yaml", "--staged"], "cannot be used with"],
  ])("%j is refused", async (args, message) => {
    const { exit, stderr } = await run(args, { stdin: plan() });
    expect(stderr).toContain(message);
    expect(exit).toBe(2);
  });
});

describe("what git knows", () => {
  beforeEach(() => {
    put("north/plan.yaml", plan());
    put("north/risks.yaml", "[]\n");
    put("north/actions/a 1.yaml", "id: a1\ntitle: Plant trees\n");
    put("south.plan.yaml", plan());
    put("deep/west/plan.yaml", plan());
    put("README.md", "# Plans\n");
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "Begin");
  });

  const change: Readonly<Record<string, () => void>> = {
    "a part edited": () => put("north/risks.yaml", "# none yet\n[]\n"),
    "a part deleted": () => rmSync(join(folder, "north/actions/a 1.yaml")),
    "a part renamed": () =>
      renameSync(join(folder, "north/risks.yaml"), join(folder, "north/indicators.yaml")),
    "a part new": () => put("north/actions/a\n2.yaml", "id: a2\ntitle: Water trees\n"),
    "another file": () => put("README.md", "# Our plans\n"),
    "a plan new": () => put("odd\n☂.plan.yaml", plan()),
    "a plan inside a plan": () => put("north/annex/plan.yaml", plan()),
    "a plan gone": () => rmSync(join(folder, "south.plan.yaml")),
  };

  const expected: Readonly<Record<string, readonly string[]>> = {
    "a part edited": ["north/plan.yaml"],
    "a part deleted": ["north/plan.yaml"],
    "a part renamed": ["north/plan.yaml"],
    "a part new": ["north/plan.yaml"],
    "another file": [],
    "a plan new": ["odd\n☂.plan.yaml"],
    "a plan inside a plan": ["north/annex/plan.yaml", "north/plan.yaml"],
    "a plan gone": [],
  };

  test.each(Object.keys(change))("--changed and --staged: %s", async (name) => {
    change[name]?.();
    const files = expected[name] ?? [];
    expect(await checked(["--changed"])).toMatchObject({
      exit: 0,
      files,
      stderr: files.length > 0 ? "" : "nothing to check: no plan has changed\n",
    });
    expect((await checked(["--staged"])).files).toEqual([]);
    git("add", "-A");
    expect(await checked(["--staged"])).toMatchObject({
      exit: 0,
      files,
      stderr: files.length > 0 ? "" : "nothing to check: no plan has staged changes\n",
    });
    expect((await checked(["--changed"])).files).toEqual(files);
  });

  test("paths are seen from the working directory, and only what they name is checked", async () => {
    for (const name of ["a part edited", "a plan gone"]) change[name]?.();
    put("deep/west/plan.yaml", broken);
    expect((await checked(["--changed"], { cwd: "deep" })).files).toEqual(["west/plan.yaml"]);
    expect((await checked(["..", "--changed"], { cwd: "deep" })).files).toEqual([
      "../deep/west/plan.yaml",
      "../north/plan.yaml",
    ]);
    git("add", "-A");
    expect((await checked(["--staged"], { cwd: "deep/west" })).files).toEqual(["plan.yaml"]);
    expect((await checked(["../actions", "--staged"], { cwd: "north/actions" })).files).toEqual([
      "../plan.yaml",
    ]);
  });

  test("--changed compares with where the branch began, --changed=ref with that", async () => {
    git("checkout", "-qb", "work");
    put("north/risks.yaml", "# none yet\n[]\n");
    git("commit", "-qam", "Work");
    git("checkout", "-q", "main");
    put("south.plan.yaml", `${plan()}# more\n`);
    git("commit", "-qam", "Elsewhere");
    git("checkout", "-q", "work");
    expect((await checked(["--changed"])).files).toEqual(["north/plan.yaml"]);
    expect((await checked(["--changed=main"])).files).toEqual(["north/plan.yaml"]);
    expect((await checked(["--changed=HEAD"])).files).toEqual([]);
    expect((await checked(["--changed", "south.plan.yaml"])).files).toEqual([]);
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect((await checked(["--changed"])).files).toEqual([]);
  });

  test("--staged reads the index, not the work tree", async () => {
    put("north/risks.yaml", "- { id: r1, descripton: Floods }\n");
    git("add", "-A");
    put("north/risks.yaml", "[]\n");
    put("north/actions/unknown.yaml", "7\n");
    const { exit, stdout } = await run(["--staged", "--format", "concise"]);
    expect(stdout).toMatch(
      /^north\/risks\.yaml:1:13 error "descripton" .*\n1 plan checked: 1 error\n$/,
    );
    expect(exit).toBe(1);
    rmSync(join(folder, "north"), { recursive: true });
    expect((await run(["--staged", "--format", "concise"])).stdout).toBe(stdout);
  });

  test("--staged takes settings from the disk, tracked or not", async () => {
    put("south.plan.yaml", broken);
    git("add", "south.plan.yaml");
    put("iuc.config.yaml", "failOn: never\n");
    expect(await checked(["--staged"])).toMatchObject({ exit: 0, files: ["south.plan.yaml"] });
    put("our.yaml", "failOn: error\n");
    expect((await checked(["--staged", "--config", "our.yaml"])).exit).toBe(1);
  });

  test("a commit that takes out the last plan passes --staged", async () => {
    git("rm", "-rq", "--cached", ".");
    const { exit, stderr } = await run(["--staged"]);
    expect(stderr).toBe("nothing to check: the next commit holds no plan\n");
    expect(exit).toBe(0);
    expect((await run(["--staged", "north"])).exit).toBe(2);
  });

  test("--staged follows links within the index, and not out of it", async () => {
    symlinkSync("../south.plan.yaml", join(folder, "deep/linked.plan.yaml"));
    symlinkSync("/etc/hosts", join(folder, "deep/west/risks.yaml"));
    symlinkSync("risks.yaml", join(folder, "north/tests.yaml"));
    rmSync(join(folder, "north/risks.yaml"));
    symlinkSync("tests.yaml", join(folder, "north/risks.yaml"));
    git("add", "-A");
    const { stdout } = await run(["--staged", "--format", "concise"]);
    expect(stdout.split("\n").map((line) => line.replace(/ error .*\(/, " ("))).toEqual([
      "deep/west/risks.yaml:1:1 (io/unreadable)",
      "north/risks.yaml:1:1 (io/not-a-file)",
      "north/tests.yaml:1:1 (io/not-a-file)",
      expect.stringMatching(/^\d plans checked: 3 errors$/),
      "",
    ]);
  });

  test("files that were only announced are not in the next commit", async () => {
    put("north/tests.yaml", "7\n");
    put("east.plan.yaml", broken);
    git("add", "-N", "north/tests.yaml", "east.plan.yaml");
    expect((await checked(["--staged"])).files).toEqual([]);
    put("north/risks.yaml", "");
    git("add", "north/risks.yaml");
    const { stdout } = await run(["--staged", "--format", "concise"]);
    expect(stdout).not.toContain("tests.yaml");
    expect(stdout).toContain("1 plan checked");
  });

  test.each([["--staged"], ["-", "--stdin-filename", "south.plan.yaml"]])(
    "%s with --fix is refused: what is read there is not what would be written",
    async (...args) => {
      const { exit, stderr } = await run([...args, "--fix"]);
      expect(stderr).toContain("cannot be used with");
      expect(exit).toBe(2);
    },
  );

  test("files in conflict cannot be checked as staged", async () => {
    git("checkout", "-qb", "work");
    put("south.plan.yaml", plan("one"));
    git("commit", "-qam", "One");
    git("checkout", "-q", "main");
    put("south.plan.yaml", plan("two"));
    git("commit", "-qam", "Two");
    expect(() => git("merge", "-q", "work")).toThrow();
    const { exit, stderr } = await run(["--staged"]);
    expect(stderr).toContain('error: "south.plan.yaml" is in conflict');
    expect(exit).toBe(2);
  });

  test("submodules are left alone", async () => {
    const inner = join(folder, "inner");
    execFileSync("git", ["clone", "-q", folder, inner], { stdio: "ignore" });
    git("add", "inner");
    expect((await checked(["--staged"])).files).toEqual([]);
    writeFileSync(join(inner, "south.plan.yaml"), broken);
    expect((await checked(["--changed"])).files).toEqual([]);
  });

  test("before the first commit everything staged is new", async () => {
    rmSync(join(folder, ".git"), { recursive: true });
    git("init", "-q", "-b", "main");
    git("add", "north");
    expect((await checked(["--staged"])).files).toEqual(["north/plan.yaml"]);
    const { exit, stderr } = await run(["--changed"]);
    expect(stderr).toBe(
      "error: --changed cannot tell which branch is the default one\n" +
        "  name what to compare with: --changed=HEAD, --changed=origin/main\n",
    );
    expect(exit).toBe(2);
  });

  test("a shallow clone compares with the tip where it knows no common commit", async () => {
    put("south.plan.yaml", `${plan()}# more\n`);
    git("commit", "-qam", "More");
    git("checkout", "-qb", "work");
    put("north/risks.yaml", "# none yet\n[]\n");
    git("commit", "-qam", "Work");
    const from = `file://${folder}`;
    const shallow = [
      "clone",
      "-q",
      "--depth",
      "1",
      "--no-single-branch",
      "-b",
      "work",
      from,
      "clone",
    ];
    execFileSync("git", shallow, { cwd: folder, stdio: "ignore" });
    expect((await checked(["--changed=origin/main"], { cwd: "clone" })).files).toEqual([
      "north/plan.yaml",
    ]);
  });

  test.each([
    ["--changed=nowhere", 'git knows no commit "nowhere"'],
    ["--changed=-x", 'git knows no commit "-x"'],
    ["--changed=--output=/tmp/x", 'git knows no commit "--output=/tmp/x"'],
    ["--changed=main..work", 'git knows no commit "main..work"'],
  ])("%s is refused", async (flag, message) => {
    const { exit, stderr } = await run([flag]);
    expect(stderr).toContain(`error: ${message}\n`);
    expect(exit).toBe(2);
  });

  test("nothing that a repository configures is run", async () => {
    const mark = join(folder, "ran");
    for (const key of ["core.fsmonitor", "diff.external", "core.pager", "core.sshCommand"])
      git("config", key, `touch ${mark}; false`);
    git("config", "diff.plan.textconv", `touch ${mark}; cat`);
    put(".gitattributes", "*.yaml diff=plan\n");
    change["a part edited"]?.();
    expect((await checked(["--changed"])).files).toEqual(["north/plan.yaml"]);
    git("-c", "core.fsmonitor=false", "add", "-A");
    rmSync(mark, { force: true });
    expect((await checked(["--staged"])).files).toEqual(["north/plan.yaml"]);
    expect(diskFiles(folder).kind("ran")).toBe("absent");
  });
});

test.each(["--changed", "--staged"])("%s outside a repository says so", async (flag) => {
  put("a.plan.yaml", plan());
  const { exit, stderr } = await run([flag]);
  expect([exit, stderr]).toEqual([
    2,
    "error: this folder is in no git repository, so nothing tells what changed\n" +
      "  run iuc in the repository, or name the plans to check\n",
  ]);
});

test.each([
  [
    "fatal: detected dubious ownership in repository at '/work'\nmore",
    "error: git does not trust this repository, because it belongs to another user\n" +
      "  allow it: git config --global --add safe.directory <folder of the repository>\n",
  ],
  ["fatal: \u001b[31mno\n", "error: git does not tell the work tree: ^[[31mno\n"],
])("what git says is passed on: %j", async (said, expected) => {
  const git: RunGit = () => ({ kind: "done", status: 128, stdout: new Uint8Array(), stderr: said });
  const io = memoryIo({ files: { "a.plan.yaml": plan() }, git });
  expect(await main(["validate", "--changed"], io)).toBe(2);
  expect(io.stderr()).toBe(expected);
});

test("without git, --changed says so", async () => {
  const io = memoryIo({ files: { "a.plan.yaml": plan() } });
  expect(await main(["validate", "--changed"], io)).toBe(2);
  expect(io.stderr()).toBe(
    "error: there is no git on this machine, and --changed and --staged ask it what changed\n" +
      "  install git, or name the plans to check\n",
  );
});

describe("--shard", () => {
  test("every plan falls to exactly one shard", async () => {
    const name = fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6}){0,2}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        async (names, count) => {
          const files = Object.fromEntries(names.map((each) => [`${each}.plan.yaml`, plan()]));
          const found: string[] = [];
          for (let index = 1; index <= count; index += 1) {
            const io = memoryIo({ files });
            await main(["validate", "--shard", `${index}/${count}`, "--format", "json"], io);
            const report = JSON.parse(io.stdout()) as { files: { file: string }[] };
            found.push(...report.files.map(({ file }) => file));
          }
          expect(found.sort()).toEqual(Object.keys(files).sort());
        },
      ),
      { numRuns: 15 },
    );
  });

  test("does not depend on how the path is written", async () => {
    for (const id of Array.from("abcdefgh")) put(`${id}.plan.yaml`, plan(id));
    const { files } = await checked(["--shard", "2/3"]);
    const names = Array.from("abcdefgh").map((id) => `${folder}/${id}.plan.yaml`);
    const whole = await checked([...names, "--shard", "2/3"]);
    expect(files.length).toBeGreaterThan(0);
    expect(whole.files).toEqual(files.map((file) => `${folder}/${file}`));
  });

  test("what stands in the way of a plan falls to one shard, too", async () => {
    put("north/plan.yaml", plan());
    execFileSync("mkfifo", [join(folder, "north/risks.yaml"), join(folder, "pipe.plan.yaml")]);
    const lines: string[] = [];
    for (const index of [1, 2, 3, 4]) {
      const { stdout } = await run(["--shard", `${index}/4`, "--format", "concise", "--quiet"]);
      lines.push(...stdout.split("\n").filter(Boolean));
    }
    const { stdout } = await run(["--format", "concise", "--quiet"]);
    expect(lines.sort()).toEqual(stdout.split("\n").filter(Boolean).sort());
    expect(lines).toHaveLength(2);
  });

  test("a shard without plans is fine, and says so", async () => {
    put("a.plan.yaml", plan());
    const results = await Promise.all([1, 2].map((index) => checked(["--shard", `${index}/2`])));
    const [empty] = results.filter(({ files }) => files.length === 0);
    expect(empty).toMatchObject({
      exit: 0,
      stderr: expect.stringMatching(/^nothing to check: shard [12]\/2 has no plan\n$/) as string,
    });
  });

  test.each(["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2"])("%s is refused", async (shard) => {
    const { exit, stderr } = await run([`--shard=${shard}`]);
    expect(stderr).toContain("write which one of how many: 2/8.");
    expect(exit).toBe(2);
  });
});

describe("patterns and lists beside a configuration", () => {
  beforeEach(() => {
    for (const path of ["a", "old/b", "north/old/c", "north/d"]) put(`${path}.plan.yaml`, plan());
    put("iuc.config.yaml", "iuc: config/1\ninclude: [a.plan.yaml]\nexclude: [north/**/c.*]\n");
  });

  test("a list stands for itself, whatever the configuration includes", async () => {
    const stdin = "north/d.plan.yaml\n";
    expect((await checked(["--files-from", "-"], { stdin })).files).toEqual(["north/d.plan.yaml"]);
  });

  test("its patterns are seen from its own folder", async () => {
    git("init", "-q");
    expect((await checked(["."], { cwd: "north" })).files).toEqual(["d.plan.yaml"]);
    expect((await checked([".", "--exclude", "/old"])).files).toEqual([
      "a.plan.yaml",
      "north/d.plan.yaml",
    ]);
  });
});
