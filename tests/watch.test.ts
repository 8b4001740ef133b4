// `iuc validate --watch`: in memory what is checked again, and on a disk that changes are noticed.
import { spawn, spawnSync, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { memoryIo, type MemorySetup } from "../src/cli/io-memory.ts";
import type { Files } from "../src/cli/io.ts";
import { main } from "../src/cli/main.ts";

const plan = (id: string): string => `iuc: plan/1
id: ${id}
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

const broken = plan("a").replace("draft", "darft");

const put =
  (path: string, content: string) =>
  (files: Files): void =>
    files.write([{ path, content }]);

/** What stood on standard output after each check, and which files were read in it. */
const watch = async (setup: MemorySetup, ...args: readonly string[]) => {
  const io = memoryIo(setup);
  const reads: string[][] = [[]];
  const texts: string[] = [];
  let before = 0;
  const files: Files = {
    ...io.files,
    read: (path, limit) => {
      reads.at(-1)?.push(path);
      return io.files.read(path, limit);
    },
  };
  const settle = (): void => {
    const all = io.stdout();
    texts.push(all.slice(before));
    before = all.length;
  };
  const watched = {
    ...io,
    files,
    watch: async () => {
      const { next } = await io.watch();
      return {
        next: (folders: readonly string[]) => {
          settle();
          reads.push([]);
          return next(folders);
        },
      };
    },
  };
  const words = ["validate", "--watch", "--format", "concise", ...args];
  const exit = await main(words, watched);
  return { exit, texts, reads: reads.slice(0, -1), stderr: io.stderr() };
};

const files = {
  "a.plan.yaml": plan("a"),
  "north/plan.yaml": plan("b"),
  "north/risks.yaml": "[]\n",
};

describe("in memory", () => {
  test("what has changed is read again, nothing else, and the whole is told", async () => {
    const { exit, texts, reads, stderr } = await watch({
      files,
      changes: [
        put("a.plan.yaml", broken),
        put("north/risks.yaml", "7\n"),
        put("a.plan.yaml", plan("a")),
      ],
    });
    expect(reads).toEqual([
      ["a.plan.yaml", "north/plan.yaml", "north/risks.yaml"],
      ["a.plan.yaml"],
      ["north/plan.yaml", "north/risks.yaml"],
      ["a.plan.yaml"],
    ]);
    expect(
      texts.map((text) => text.split("\n").map((line) => line.replace(/ error .*/, " error"))),
    ).toEqual([
      ["2 plans checked: no findings", ""],
      ["a.plan.yaml:6:9 error", "2 plans checked: 1 error", ""],
      ["a.plan.yaml:6:9 error", "north/risks.yaml:1:1 error", "2 plans checked: 2 errors", ""],
      ["north/risks.yaml:1:1 error", "2 plans checked: 1 error", ""],
    ]);
    expect(stderr).toBe("watching for changes; Ctrl-C ends\n".repeat(4));
    expect(exit).toBe(130);
  });

  test("plans that come and go are told; other files and equal contents are not", async () => {
    const { texts } = await watch({
      files: { ...files, "x/b.plan.yaml": plan("c") },
      changes: [
        put("README.md", "# Plans\n"),
        put("a.plan.yaml", plan("a")),
        put("c.plan.yaml", plan("d")),
        put(".gitignore", "x/\n"),
      ],
    });
    expect(texts.map((text) => text.trimEnd())).toEqual([
      "3 plans checked: no findings",
      "",
      "",
      "4 plans checked: no findings",
      "3 plans checked: no findings",
    ]);
  });

  test("settings that change hold for all plans; what is wrong with them is told and forgiven", async () => {
    const config = (text: string) => put("iuc.config.yaml", `iuc: config/1\n${text}`);
    const { exit, texts, reads, stderr } = await watch({
      files: { ...files, "a.plan.yaml": `${plan("a")}tags: [x]\n` },
      changes: [config("stage: final\n"), config("stage: fin\n"), config("stage: draft\n")],
    });
    expect(reads[1]).toEqual(
      expect.arrayContaining(["a.plan.yaml", "north/plan.yaml"]) as string[],
    );
    expect(texts[1]).not.toBe(texts[0]);
    expect(texts[2]).toBe("");
    expect(stderr).toContain("error: ");
    expect(texts[3]).toBe(texts[0]);
    expect(exit).toBe(130);
  });

  test("on a terminal each check begins on an empty screen", async () => {
    const changes = [put("a.plan.yaml", broken)];
    const { texts } = await watch({ files, changes, color: true }, "--color", "never");
    expect(texts.map((text) => text.startsWith("\u001b[2J\u001b[3J\u001b[H"))).toEqual([
      true,
      true,
    ]);
    const { texts: quiet } = await watch({ files, changes });
    expect(quiet.join("")).not.toContain("\u001b");
  });

  test("reports are written again", async () => {
    const io = memoryIo({ files, changes: [put("a.plan.yaml", broken)] });
    expect(await main(["validate", "--watch", "--format", "json=out.json"], io)).toBe(130);
    expect(JSON.parse(io.written()["out.json"] ?? "")).toMatchObject({ summary: { errors: 1 } });
  });

  test.each([
    [["-"], "error: standard input cannot be watched"],
    [["--files-from", "-"], "error: standard input cannot be watched"],
    [["--staged"], "cannot be used with"],
    [["--fix"], "cannot be used with"],
    [["--baseline", "b.yaml", "--update-baseline"], "cannot be used with"],
    [["nowhere"], 'error: there is no file or folder "nowhere"'],
  ])("%j is refused", async (args, message) => {
    const { exit, stderr } = await watch({ files }, ...args);
    expect(stderr).toContain(message);
    expect(exit).toBe(2);
  });
});

describe("on a disk", () => {
  let folder = "";
  let child: ChildProcessByStdio<null, Readable, Readable> | undefined;

  beforeAll(() => {
    const { status } = spawnSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"]);
    expect(status, "the build").toBe(0);
  }, 120_000);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "iuc-watch-"));
    mkdirSync(join(folder, "north"));
    writeFileSync(join(folder, "a.plan.yaml"), plan("a"));
    writeFileSync(join(folder, "north/plan.yaml"), plan("b"));
  });
  afterEach(() => {
    child?.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the built command; `said` waits until standard output holds a text since the last time. */
  const start = () => {
    const args = [resolve("bin/iuc.js"), "validate", "--watch", "--format", "concise"];
    const started = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    let text = "";
    started.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const said = async (wanted: string): Promise<void> => {
      while (!text.includes(wanted)) await once(started.stdout, "data");
      text = "";
    };
    return { started, said };
  };

  test("changes, files that an editor replaces, new and renamed folders are noticed; Ctrl-C ends with 130 (B62)", async () => {
    const { started, said } = start();
    await said("2 plans checked: no findings\n");
    writeFileSync(join(folder, "a.plan.yaml"), broken);
    await said("2 plans checked: 1 error\n");
    writeFileSync(join(folder, "a.plan.yaml~"), plan("a"));
    renameSync(join(folder, "a.plan.yaml~"), join(folder, "a.plan.yaml"));
    await said("2 plans checked: no findings\n");
    mkdirSync(join(folder, "south/deep"), { recursive: true });
    writeFileSync(join(folder, "south/deep/plan.yaml"), plan("c"));
    await said("3 plans checked: no findings\n");
    writeFileSync(join(folder, "south/deep/risks.yaml"), "7\n");
    await said("3 plans checked: 1 error\n");
    renameSync(join(folder, "south"), join(folder, "west"));
    await said("west/deep/risks.yaml:1:1 error");
    rmSync(join(folder, "west"), { recursive: true });
    await said("2 plans checked: no findings\n");
    started.kill("SIGINT");
    expect(await once(started, "close")).toEqual([130, null]);
  }, 60_000);
});
