import { join, resolve } from "node:path";
import type { Candidate } from "./measure.ts";

/** Where the bench keeps its plans. */
export const cache = resolve("node_modules/.cache/iuc/bench");

export const schema = resolve("schemas/bundled/plan.schema.json");
export const ruleset = join(cache, "spectral.json");
const node = process.execPath;
const peer = (name: string): string => resolve("bench/node_modules/.bin", name);

/** What every ratio of a start is against. */
export const bare: Candidate = { name: "node -e 0", command: node, args: ["-e", "0"] };

/** A run of ours; findings are not a failure of the bench. */
export const ours = (name: string, ...args: readonly string[]): Candidate => ({
  name: `iuc ${name}`,
  command: node,
  args: [resolve("bin/iuc.js"), ...args],
  env: { XDG_CACHE_HOME: join(cache, "kept") },
  exits: [0, 1],
});

export const validate = (name: string, folder: string, ...flags: readonly string[]): Candidate =>
  ours(`validate, ${name}`, "validate", join(cache, folder), "--quiet", ...flags);

/** The peers, each as a team without iuc would run it on a folder of plans. They check the schema only. */
export const peers = {
  jsonschema: (folder: string): Candidate => ({
    name: "jsonschema (native), schema only",
    command: peer("jsonschema"),
    args: ["validate", schema, join(cache, folder), "--extension", ".yaml"],
    exits: [0, 2],
  }),
  ajv: (folder: string): Candidate => ({
    name: "ajv-cli, schema only",
    command: peer("ajv"),
    args: [
      ...["validate", "--spec=draft2020", "--strict=false", "--all-errors"],
      ...["-s", schema, "-d", join(cache, folder, "*.yaml")],
    ],
    exits: [0, 1],
  }),
  spectral: (folder: string): Candidate => ({
    name: "spectral, schema only",
    command: peer("spectral"),
    args: ["lint", "--quiet", "--ruleset", ruleset, join(cache, folder, "*.yaml")],
    exits: [0, 1],
  }),
} as const;

/** Why a tool that one would expect here is not. */
export const absent =
  "redocly is absent: `redocly lint` reads descriptions of interfaces (OpenAPI, AsyncAPI, Arazzo) and " +
  "refuses every other file";
