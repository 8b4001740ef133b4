// B41 to B46: paths and files as a disk may hold them.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files-disk.ts";
import { memoryIo } from "../../src/cli/io-memory.ts";
import type { Files } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { formatNames } from "../../src/cli/validate/formats.ts";
import { plan } from "./every-format.ts";
import { expectInert } from "./inert.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iuc-paths-"));
  mkdirSync(join(folder, "in"));
  put("in/good.plan.yaml", plan);
});
afterEach(() => {
  execFileSync("chmod", ["-R", "u+rwx", folder]);
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const at = (path: string): string => join(folder, path);

const run = async (args: readonly string[], files: Files = diskFiles(folder)) => {
  const io = { ...memoryIo(), cwd: folder, files };
  const exit = await main(["validate", ...args], io);
  return { exit, stdout: io.stdout(), stderr: io.stderr() };
};

/** `file rule` of every finding. */
const found = async (args: readonly string[], files?: Files): Promise<readonly string[]> => {
  const { stdout, stderr } = await run([...args, "--format", "json"], files);
  if (stdout === "") throw new Error(stderr);
  const report = JSON.parse(stdout) as { diagnostics: { file: string; id: string }[] };
  return report.diagnostics.map(({ file, id }) => `${file} ${id}`);
};

describe("B41: a path that leads out of where it may point", () => {
  const ways = [
    "../secret.yaml",
    "a/../../secret.yaml",
    "/etc/secret.yaml",
    "C:\\secret.yaml",
    "C:/secret.yaml",
    "\\\\host\\share\\secret.yaml",
    "//host/share/secret.yaml",
    "file:///etc/secret.yaml",
    "%2e%2e/secret.yaml",
    "%2E%2E%2fsecret.yaml",
  ];

  test.each(ways)("B41: a configuration cannot point to %s", async (way) => {
    put("secret.yaml", "top: secret\n");
    for (const setting of ["include", "profiles", "customRules"]) {
      put("in/iuc.config.yaml", `iuc: config/1\n${setting}: [${JSON.stringify(way)}]\n`);
      const { exit, stdout, stderr } = await run(["in", "--config", "in/iuc.config.yaml"]);
      expect(stderr).toContain("path/outside-root");
      expect(stderr).not.toContain("top");
      expect([exit, stdout]).toEqual([2, ""]);
    }
  });

  test.each(ways)("B41: a plan cannot make us read %s", async (way) => {
    put("secret.yaml", "iuc: profile/1\nid: secret\n");
    put("in/a.plan.yaml", plan.replace("iuc-lap", JSON.stringify(way)));
    const read: string[] = [];
    const files = diskFiles(folder);
    const watched: Files = {
      ...files,
      read: (path, limit) => {
        read.push(path);
        return files.read(path, limit);
      },
    };
    expect(await found(["in"], watched)).toContain("in/a.plan.yaml field/format");
    expect(read).toEqual(["in/a.plan.yaml", "in/good.plan.yaml"]);
  });
});

describe("B42: links", () => {
  test("B42: to a file outside, to themselves and to nothing are findings; none is read", async () => {
    put("out/secret.plan.yaml", plan.replace("trees", "secret"));
    symlinkSync("../out/secret.plan.yaml", at("in/outside.plan.yaml"));
    symlinkSync("/dev/zero", at("in/device.plan.yaml"));
    symlinkSync("loop.plan.yaml", at("in/loop.plan.yaml"));
    symlinkSync("b.plan.yaml", at("in/a.plan.yaml"));
    symlinkSync("a.plan.yaml", at("in/b.plan.yaml"));
    symlinkSync("nothing", at("in/nothing.plan.yaml"));
    expect(await found(["in"])).toEqual([
      "in/a.plan.yaml io/not-a-file",
      "in/b.plan.yaml io/not-a-file",
      "in/device.plan.yaml io/not-a-file",
      "in/loop.plan.yaml io/not-a-file",
      "in/nothing.plan.yaml io/unreadable",
      "in/outside.plan.yaml io/not-a-file",
    ]);
    for (const format of formatNames)
      expect((await run(["in", "--format", format])).stdout).not.toContain("secret\n");
  });

  test("B42: a folder that leads to itself or up is entered once", async () => {
    symlinkSync(".", at("in/self"));
    symlinkSync("..", at("in/up"));
    mkdirSync(at("in/deep"));
    symlinkSync("../../in", at("in/deep/again"));
    put("in/deep/b.plan.yaml", plan);
    const { exit, stdout } = await run(["in", "--format", "concise"]);
    expect([exit, stdout]).toEqual([0, "2 plans checked: no findings\n"]);
  });

  test("B42: a folder elsewhere within is followed, and each plan is checked once", async () => {
    put("in/real/b.plan.yaml", plan);
    symlinkSync("real", at("in/alias"));
    symlinkSync("real/b.plan.yaml", at("in/b.plan.yaml"));
    const { stdout } = await run(["in", "in/alias/b.plan.yaml", "--format", "concise"]);
    expect(stdout).toBe("2 plans checked: no findings\n");
  });

  test("B42: a link that is named is followed, as whoever names it wants it", async () => {
    put("out/b.plan.yaml", plan);
    symlinkSync("../out", at("in/linked"));
    expect((await run(["in/linked", "--format", "concise"])).stdout).toBe(
      "1 plan checked: no findings\n",
    );
  });
});

describe("B43: what is no file, or closed", () => {
  const isRoot = process.getuid?.() === 0; // root may read what is closed to all

  test("B43: pipes, sockets, devices and folders with names of plans hold nobody", async () => {
    execFileSync("mkfifo", [at("in/pipe.plan.yaml")]);
    mkdirSync(at("in/folder.plan.yaml"));
    put("in/north/plan.yaml/readme.txt", "no plan\n");
    execFileSync("mkfifo", [at("in/risks.yaml")]);
    expect(await found(["in"])).toEqual([
      "in/folder.plan.yaml io/not-a-file",
      "in/north/plan.yaml io/not-a-file",
      "in/pipe.plan.yaml io/not-a-file",
    ]);
    for (const path of ["in/pipe.plan.yaml", "in/folder.plan.yaml", "/dev/zero", "/dev/tty"]) {
      const { exit, stdout } = await run([path, "--format", "concise"]);
      expect(stdout).toContain("(io/not-a-file)\n");
      expect(exit).toBe(1);
    }
  });

  test("B43: a closed file and a closed folder are findings", async () => {
    put("in/closed.plan.yaml", plan);
    chmodSync(at("in/closed.plan.yaml"), 0);
    put("in/north/plan.yaml", plan);
    chmodSync(at("in/north"), 0);
    const refused = ["in/closed.plan.yaml io/unreadable", "in/north io/unreadable"];
    expect(await found(["in"])).toEqual(isRoot ? [] : refused);
    const { stdout } = await run(["in/north", "--format", "concise"]);
    expect(stdout).toContain(
      isRoot ? "1 plan checked" : "in/north:1:1 error this folder cannot be read",
    );
  });

  /** A disk that refuses what an administrator would refuse, for whoever runs the tests. */
  const guarded = (closed: RegExp): Files => {
    const files = diskFiles(folder);
    const refused = diskFiles(join(folder, "in/good.plan.yaml"));
    const through = (path: string): Files => (closed.test(path) ? refused : files);
    return {
      ...files,
      read: (path, limit) => through(path).read(path, limit),
      list: (path) => through(path).list(path),
    };
  };

  test("B43: what the system refuses to read is a finding", async () => {
    put("in/closed.plan.yaml", plan);
    put("in/north/plan.yaml", plan);
    put("in/south/plan.yaml", plan);
    put("in/south/actions/a1.yaml", "id: a1\ntitle: Plant trees\n");
    const files = guarded(/^in\/(?:closed\.plan\.yaml|north|south\/actions)$/);
    expect(await found(["in"], files)).toEqual([
      "in/closed.plan.yaml io/unreadable",
      "in/north io/unreadable",
      "in/south/actions io/unreadable",
    ]);
  });
});

describe("B44: what changes while it is checked", () => {
  /** Does something before a path is read or listed for the first time. */
  const meanwhile = (wanted: string, change: () => void): Files => {
    const files = diskFiles(folder);
    let isDone = false;
    const look = (path: string): void => {
      if (path !== wanted || isDone) return;
      isDone = true;
      change();
    };
    return {
      ...files,
      read: (path, limit) => {
        look(path);
        return files.read(path, limit);
      },
      list: (path) => {
        look(path);
        return files.list(path);
      },
    };
  };

  beforeEach(() => {
    put("in/north/plan.yaml", plan);
    put("in/north/risks.yaml", "[]\n");
  });

  test.each<[string, string, () => void, readonly string[]]>([
    [
      "a plan goes",
      "in/good.plan.yaml",
      () => rmSync(at("in/good.plan.yaml")),
      ["in/good.plan.yaml io/unreadable"],
    ],
    [
      "a part goes",
      "in/north/risks.yaml",
      () => rmSync(at("in/north/risks.yaml")),
      ["in/north/risks.yaml io/unreadable"],
    ],
    [
      "the folder of a plan goes",
      "in/north/plan.yaml",
      () => renameSync(at("in/north"), at("north")),
      ["in/north/plan.yaml io/unreadable"],
    ],
    [
      "a folder goes before it is listed",
      "in/north",
      () => renameSync(at("in/north"), at("north")),
      ["in/north io/unreadable"],
    ],
    [
      "a file becomes a folder",
      "in/good.plan.yaml",
      () => {
        rmSync(at("in/good.plan.yaml"));
        mkdirSync(at("in/good.plan.yaml"));
      },
      ["in/good.plan.yaml io/not-a-file"],
    ],
    [
      "a file becomes a pipe",
      "in/good.plan.yaml",
      () => {
        rmSync(at("in/good.plan.yaml"));
        execFileSync("mkfifo", [at("in/good.plan.yaml")]);
      },
      ["in/good.plan.yaml io/not-a-file"],
    ],
    [
      "a file grows beyond all bounds",
      "in/good.plan.yaml",
      () => truncateSync(at("in/good.plan.yaml"), 2 ** 33),
      ["in/good.plan.yaml io/too-large"],
    ],
    [
      "a file is emptied",
      "in/good.plan.yaml",
      () => truncateSync(at("in/good.plan.yaml"), 0),
      ["in/good.plan.yaml plan/empty"],
    ],
  ])("B44: %s", async (_, path, change, expected) => {
    expect(await found(["in"], meanwhile(path, change))).toEqual(expected);
  });
});

describe("B45: odd names", () => {
  const odd: readonly (readonly [string, string])[] = [
    ["a line end and a command", "a\n::error::b"],
    ["a carriage return", "a\rb"],
    ["a command at its start", "::stop-commands::x"],
    ["a command of another runner", "##[error]b"],
    ["an escape", "a\u001b[31mb\u001b]8;;x\u0007"],
    ["a turn of direction", "a\u202eb"],
    ["a dash at its start", "-rf"],
    ["a percent sign and quotes", `100%'"b\`$(id)`],
    ["markup", "<b>a</b>|[x](javascript:1)"],
    ["blanks", "a  b "],
    ["a backslash", "a\\nb"],
    ["stars and brackets", "a*[b]{c}?"],
    ["a letter in two pieces", "e\u0301 🌳"],
    ["a name of everybody", "__proto__"],
  ];

  test.each(odd)("B45: %s, as a file, a folder and a part, in every format", async (_, name) => {
    put(`in/${name}.plan.yaml`, plan.replace("draft", "darft"));
    put(`in/${name}/plan.yaml`, plan);
    put(`in/${name}/${name}.yaml`, "7\n");
    for (const format of formatNames) {
      const { exit, stdout, stderr } = await run(["in", "--format", format]);
      expect(exit).toBe(1);
      expectInert(format, { exit, stdout, stderr, summary: "" });
    }
    const { stdout } = await run(["in", "--format", "json"]);
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(files.map(({ file }) => file).sort()).toEqual(
      ["good.plan.yaml", `${name}.plan.yaml`, `${name}/plan.yaml`]
        .map((each) => `in/${each}`)
        .sort(),
    );
  });

  test.each(odd)("B45: %s, named on the command line", async (_, name) => {
    put(`${name}.plan.yaml`, plan);
    const { exit, stdout } = await run(["--format", "json", "--", `${name}.plan.yaml`]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: `${name}.plan.yaml` }] });
    expect(exit).toBe(0);
    const wrong = await run(["--", `${name}.plan.yam`]);
    expectInert("pretty", { ...wrong, summary: "" });
    expect(wrong.exit).toBe(2);
  });

  test("B45: names that are no UTF-8 are findings", async () => {
    const bytes = (name: string): Buffer =>
      Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from([0xff]), Buffer.from(name)]);
    writeFileSync(bytes(".plan.yaml"), plan);
    mkdirSync(bytes("folder"));
    expect(await found(["in"])).toEqual([
      "in/\ufffd.plan.yaml io/unreadable",
      "in/\ufffdfolder io/unreadable",
    ]);
    rmSync(bytes(".plan.yaml"));
  });

  test("B45: a name as long as a disk allows", async () => {
    const name = `${"ü".repeat(120)}.plan.yaml`;
    put(`in/${name}`, `${plan}colour: red\n`);
    expect(await found(["in"])).toEqual([`in/${name} field/unknown`]);
  });
});

/** Descriptors that this process holds. */
const handles = (): number => {
  const probe = openSync("/dev/null", "r");
  fstatSync(probe);
  closeSync(probe);
  return probe;
};

describe("B46: very many files", () => {
  test("B46: 10,000 files and 500 folders inside one another leave no handle open", async () => {
    for (let index = 0; index < 100; index += 1) {
      mkdirSync(at(`in/${index}`));
      for (let file = 0; file < 100; file += 1) writeFileSync(at(`in/${index}/${file}.yaml`), "");
    }
    const deep = "d/".repeat(500);
    put(`in/${deep}plan.yaml`, plan);
    const before = handles();
    let most = before;
    const files = diskFiles(folder);
    const counting: Files = {
      ...files,
      list: (path) => {
        most = Math.max(most, handles());
        return files.list(path);
      },
    };
    const { exit, stdout } = await run(["in", "--format", "concise"], counting);
    expect(stdout).toBe("2 plans checked: no findings\n");
    expect(exit).toBe(0);
    expect(most - before).toBeLessThan(10);
    expect(handles()).toBe(before);
  }, 60_000);
});
