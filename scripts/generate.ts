import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputs } from "./generate/outputs.ts";
import type { Output } from "./generate/sources.ts";

/** Folders that hold nothing but generated files, so that one nobody makes any more is found. */
const owned = ["docs/reference", "schemas/bundled"];

const isCurrent = ({ path, content }: Output): boolean =>
  existsSync(path) && readFileSync(path, "utf8") === content;

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const all = await outputs();
const stale = all.filter((output) => !isCurrent(output));
const wanted = new Set(all.map(({ path }) => path));
const surplus = owned.flatMap(filesIn).filter((path) => !wanted.has(path));

if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is not current`);
  for (const path of surplus) console.error(`${path} is not made by any generator`);
  if (stale.length + surplus.length > 0) {
    console.error("run `npm run generate` and commit what it writes");
    process.exitCode = 1;
  } else {
    console.error(`${all.length} generated files are current`);
  }
} else {
  for (const { path, content } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.error(`wrote ${path}`);
  }
  for (const path of surplus) {
    rmSync(path);
    console.error(`removed ${path}`);
  }
}
