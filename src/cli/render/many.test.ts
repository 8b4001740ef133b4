import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openAssets } from "../assets.ts";
import { memoryIo, type MemorySetup } from "../io-memory.ts";
import { main } from "../main.ts";
import { lazyEngine } from "./engine.ts";

const plan = (id: string): string =>
  `iuc: plan/1\nid: ${id}\ntitle: Plan ${id}\nprofile: iuc-lap\nlanguage: en\nstatus: draft\n` +
  "cities: [{ id: braga, name: Braga, country: PT }]\n";

const ids = Array.from({ length: 30 }, (_, index) => `p${String(index + 1).padStart(2, "0")}`);
const all = Object.fromEntries(ids.map((id) => [`plans/${id}.plan.yaml`, plan(id)]));

const render = async (files: Record<string, string>, setup: MemorySetup = {}) => {
  const io = memoryIo({ ...setup, files });
  const exit = await main(["render", "plans", "--to", "md"], io);
  return { exit, io, written: io.written() };
};

const manifestOf = (written: Readonly<Record<string, string>>): readonly string[] => {
  const { files } = JSON.parse(written["out/iuc-manifest.json"] ?? "{}") as { files: object };
  return Object.keys(files);
};

test("the manifest names the reports of all plans", async () => {
  const { exit, io, written } = await render(all);
  expect([exit, io.stderr()]).toEqual([0, ""]);
  expect(io.stdout()).toBe(ids.map((id) => `out/${id}.md\n`).join(""));
  expect(manifestOf(written)).toEqual(ids.map((id) => `${id}.md`));
});

test("a plan that cannot be read does not stop the others", async () => {
  const { exit, io, written } = await render({ ...all, "plans/p07.plan.yaml": "iuc: plan/1\n: [" });
  expect(exit).toBe(1);
  expect(io.stderr()).toContain("plans/p07.plan.yaml: no report, see the errors above");
  expect(manifestOf(written)).toEqual(ids.filter((id) => id !== "p07").map((id) => `${id}.md`));
});

test("somebody's own file is left as it is, and the others are written", async () => {
  const { exit, io, written } = await render({ ...all, "out/p03.md": "mine" });
  expect(exit).toBe(2);
  expect(io.stderr()).toContain('error: "out/p03.md" was not written by iuc');
  expect(written["out/p03.md"]).toBe("mine");
  expect(manifestOf(written)).toHaveLength(29);
});

test("on a terminal one line says how far it is, and leaves nothing behind", async () => {
  const { io } = await render(all, { live: true, width: 20 });
  expect(io.stderr()).toContain("\r\u001b[K7/30  plans/p07.pla\r");
  expect(io.stderr().endsWith("\r\u001b[K")).toBe(true);
  expect(io.stderr()).not.toContain("\n");
});

const folder = mkdtempSync(join(tmpdir(), "iuc-many-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an engine makes room for another after twenty documents", async () => {
  const worker = join(folder, "worker.mjs");
  writeFileSync(
    worker,
    `process.send({ type: "ready", name: String(process.pid), conformance: "ua-1" });
     process.on("message", () => process.send({ type: "pdf", bytes: new Uint8Array([1]) }));`,
  );
  const engine = lazyEngine(
    {
      io: memoryIo(),
      assets: { ...openAssets(), path: () => worker },
      globals: () => ({ color: "never", quiet: false }),
      note: () => undefined,
      exit: () => undefined,
    },
    "auto",
  );
  const names: string[] = [];
  for (let made = 0; made < 45; made += 1) {
    const { name, compile } = await engine.open();
    await compile({ source: { main: "", files: [] }, fonts: [] });
    names.push(name);
  }
  await engine.close();
  const children = [...new Set(names)];
  expect(children.map((name) => names.filter((other) => other === name).length)).toEqual([
    20, 20, 5,
  ]);
  for (const pid of children.slice(0, 2)) expect(() => process.kill(Number(pid), 0)).toThrow();
});
