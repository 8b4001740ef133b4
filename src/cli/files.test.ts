// The real files and their twin in memory must behave alike, or tests of commands prove nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FileError } from "./errors.ts";
import { diskFiles } from "./files-disk.ts";
import { memoryIo } from "./io-memory.ts";

const folder = mkdtempSync(join(tmpdir(), "iuc-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const problemOf = (action: () => unknown): string => {
  try {
    action();
    return "none";
  } catch (error) {
    return error instanceof FileError ? error.problem : String(error);
  }
};

describe.each([
  ["on disk", diskFiles(folder)],
  ["in memory", memoryIo().files],
])("files %s", (_, files) => {
  files.write([
    { path: "plan/plan.yaml", content: "iuc: plan/1\n" },
    { path: "plan/actions/a1.yaml", content: new Uint8Array([0xff]) },
  ]);

  test("are read by bytes", () => {
    expect([...files.read("plan/actions/a1.yaml")]).toEqual([255]);
    expect([...files.read("./plan/../plan/actions/a1.yaml")]).toEqual([255]);
  });

  test("are listed one folder at a time", () => {
    expect(files.list("plan")).toEqual([
      { name: "actions", kind: "folder" },
      { name: "plan.yaml", kind: "file" },
    ]);
  });

  test("have a kind", () => {
    const kinds = ["plan", "plan/plan.yaml", "plan/none", "plan/plan.yaml/below", "."];
    expect(kinds.map(files.kind)).toEqual(["folder", "file", "absent", "absent", "folder"]);
  });

  test("are replaced", () => {
    files.write([{ path: "plan/new.yaml", content: "one" }]);
    files.write([{ path: "plan/new.yaml", content: "two" }]);
    expect(new TextDecoder().decode(files.read("plan/new.yaml"))).toBe("two");
  });

  test("refuse in the same words", () => {
    expect(problemOf(() => files.read("none"))).toBe("missing");
    expect(problemOf(() => files.read("plan"))).toBe("folder");
    expect(problemOf(() => files.read("plan/plan.yaml", 3))).toBe("too-large");
    expect(problemOf(() => files.list("none"))).toBe("missing");
    expect(problemOf(() => files.real("none"))).toBe("missing");
    expect(problemOf(() => files.write([{ path: "plan", content: "" }]))).toBe("folder");
  });
});
