// What an editor shows in a fresh plan: the real YAML language server, offline, on real files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshPlan, withExamples, type PlanFiles } from "./support/fresh-plan.ts";
import { openEditor, type Editor } from "./support/language-server.ts";

const folder = mkdtempSync(join(tmpdir(), "iuc editor é-"));
let files: PlanFiles;
let editor: Editor;

beforeAll(async () => {
  files = await freshPlan(..."--city Braga --country PT --theme mobility".split(" "));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  editor = await openEditor(folder);
}, 60_000);

afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});

const inPlan = (path: string): string => files[path] ?? "";

const yamlFiles = (): readonly string[] =>
  Object.keys(files).filter((path) => /^[^.].*\.yaml$/.test(path));

test("there is nothing to complain about, neither fresh nor with the examples in use", async () => {
  expect(yamlFiles()).toContain("plan.yaml");
  const opened = yamlFiles().flatMap((path) => [
    [path, inPlan(path)] as const,
    [`used-${path}`, withExamples(inPlan(path))] as const,
  ]);
  const said = await Promise.all(
    opened.map(async ([path, text]) => [path, await editor.open(path, text)]),
  );
  expect(said).toEqual(opened.map(([path]) => [path, []]));
}, 60_000);

describe("in plan.yaml", () => {
  beforeAll(async () => {
    await editor.open("plan.yaml", inPlan("plan.yaml"));
  });

  test("values come with their meaning", async () => {
    const offers = await editor.complete("plan.yaml", "status: ");
    expect(offers).toContainEqual({ label: "draft", help: "being written" });
    expect(offers.map(({ label }) => label)).toContain("adopted");
  });

  test("a field explains itself", async () => {
    const shown = await editor.hover("plan.yaml", "\nstatus");
    expect(shown).toContain("How mature the plan is. Checks grow stricter with it.");
  });

  test("fields come with their meaning", async () => {
    await editor.open("new.yaml", `${inPlan("plan.yaml")}\nsu`);
    expect(await editor.complete("new.yaml", "\nsu")).toContainEqual({
      label: "summary",
      help: expect.stringMatching(/^\S.{20}/) as string,
    });
  });

  test("a slip is marked", async () => {
    const wrong = inPlan("plan.yaml").replace("status: draft", "status: finished\ntitel: x");
    expect(await editor.open("wrong.yaml", wrong)).toEqual([
      expect.stringContaining('Valid values: "roadmap", "draft"') as string,
      "Property titel is not allowed.",
    ]);
  });
});

describe("in a part file", () => {
  test("fields and values of an entry come with their meaning", async () => {
    const text = inPlan("stakeholders.yaml").replace("  level: local\n", "  level: \n  \n");
    await editor.open("stakeholders.yaml", text);
    expect(await editor.complete("stakeholders.yaml", "level: ")).toContainEqual({
      label: "regional",
      help: "a region, province or county",
    });
    expect(await editor.complete("stakeholders.yaml", "level: \n  ")).toContainEqual({
      label: "power",
      help: "How much it can move, 1 to 5.",
    });
    expect(await editor.hover("stakeholders.yaml", "\n  sector")).toContain("Its sector.");
  });

  test("a group of fields is known, too", async () => {
    await editor.open("localGroup.yaml", inPlan("localGroup.yaml"));
    expect(await editor.hover("localGroup.yaml", "\ncoordinator")).toContain("Who runs it.");
  });

  test("the first line that the advice gives makes a file of one action", async () => {
    const [modeline = ""] = /# yaml-language-server: .*item.*/.exec(inPlan("actions.yaml")) ?? [];
    const path = "actions/a1-bus-lanes.yaml";
    const said = await editor.open(path, `${modeline}\nid: a1\ntitle: Build\nkind: \n\n`);
    expect(said).not.toEqual([]);
    expect(await editor.complete(path, "kind: ")).toContainEqual({
      label: "pilot",
      help: "a first try meant to be scaled up",
    });
    expect(await editor.complete(path, "kind: \n")).toContainEqual({
      label: "owners",
      help: "Who answers for it. Several are fine when they are equals.",
    });
    expect(await editor.hover(path, "\nkind")).toContain("The kind of action.");
  });
});
