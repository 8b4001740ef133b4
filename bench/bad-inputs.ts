import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const head = `iuc: plan/1
id: trees
title: Shade for all
profile: iuc-lap
language: en
status: draft
cities: [{ id: lyon, name: Lyon, country: FR }]
`;

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join("");

/** Files that are meant to cost time or memory, by the ids of the bad-input list. */
export const badInputs: Readonly<Record<string, () => string>> = {
  "B01 alias bomb": () =>
    `${head}x0: &x0 [a, a, a, a, a, a, a, a, a]\n${times(9, (at) => `x${at + 1}: &x${at + 1} [${times(9, () => `*x${at}, `)}]\n`)}`,
  "B04 5,000 nested flow lists": () => `${head}x: ${"[".repeat(5_000)}${"]".repeat(5_000)}\n`,
  "B05 3,000 nested maps": () => head + times(3_000, (at) => `${" ".repeat(at)}x:\n`),
  "B06 60,000 keys in one map": () => head + times(60_000, (at) => `key${at}: 1\n`),
  "B07 100,000 commas": () => `${head}tags: [${",".repeat(100_000)}]\n`,
  "B08 one text of 3 MB": () => `${head}vision: "${"word ".repeat(600_000)}"\n`,
  "B10 2,000 syntax errors": () => head + times(2_000, () => ": : }\n"),
  "B35 200,000 wrong items": () => `${head}tags:\n${times(200_000, () => "- 1\n")}`,
  "B36 4,000 equal objects": () =>
    `${head}actions:\n${times(4_000, () => "  - { id: a1, title: Trees, owners: [lyon] }\n")}`,
};

/** Writes them, each into a folder of its own. */
export const writeBadInputs = (folder: string): void => {
  for (const [name, text] of Object.entries(badInputs)) {
    const own = join(folder, name.slice(0, 3));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "bad.plan.yaml"), text());
  }
};
