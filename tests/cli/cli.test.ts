// Command line cases: one YAML file each, `tests/cli/<command>/<case>.yaml`, listed by folder.
// What a case may hold is described in CONTRIBUTING.md.
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { expectText, parseCase, splitCommand, type CliCase } from "./case.ts";

const folder = new URL("./", import.meta.url);
const commands = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());

describe.each(commands.map(({ name }) => name))("iuc %s", (command) => {
  const files = readdirSync(new URL(`${command}/`, folder)).filter((each) =>
    each.endsWith(".yaml"),
  );

  test.each(files)("%s", async (file) => {
    const text = readFileSync(new URL(`${command}/${file}`, folder), "utf8");
    await runCase(parseCase(load(text)));
  });
});

const runCase = async (each: CliCase): Promise<void> => {
  const io = memoryIo({ ...each, files: withExamples(each) });
  const exit = await main(splitCommand(each.run), io);
  expectText("stdout", io.stdout(), each.stdout);
  expectText("stderr", io.stderr(), each.stderr);
  for (const [path, expected] of Object.entries(each.written ?? {})) {
    expectText(path, io.written()[path], expected);
  }
  expect(exit, `exit code; stderr was: ${io.stderr()}`).toBe(each.exit);
};

/** The case's own files over copies of real folders: `from: { plan: examples/velenje }`. */
const withExamples = ({ files = {}, from = {} }: CliCase): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(from).flatMap(([target, source]) => copy(source, target))),
  ...files,
});

const root = new URL("../../", import.meta.url);

const copy = (source: string, target: string): [string, string][] =>
  readdirSync(new URL(source, root), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      const below = path.slice(new URL(source, root).pathname.length);
      return [`${target}${below}`, readFileSync(path, "utf8")];
    });
