#!/usr/bin/env node
"use strict";
// A CommonJS file (see package.json beside it): node reads one without its loader of modules.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { Script } = require("node:vm");

const args = process.argv.slice(2);
const dist = join(__dirname, "../dist");
const isHelper = args[0] === "--assist" && !require("node:worker_threads").isMainThread;

// As in `main`, the first word that is no flag names the command; only the speed depends on guessing it right.
const fastName = () => {
  if (isHelper) return "validate";
  const words = args.filter((_, at) => !/^--(lang|color)$/.test(args[at - 1]));
  const word = words.find((each) => !each.startsWith("-"));
  if (word === "validate" || (word === "render" && !args.some((each) => each.includes("docx"))))
    return word;
  return word === undefined && args.length > 0 ? "help" : undefined;
};

const read = (file) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * What V8 made of a script when it was built: the script's own hash, then twice the same, as V8 does not notice
 * damage and would run it. What another version of V8 made, V8 refuses.
 */
const remembered = (file, source) => {
  const kept = read(`${file}.v8`);
  const size = kept ? (kept.length - 64) / 2 : 0;
  if (!Number.isInteger(size) || size <= 0) return undefined;
  const data = kept.subarray(64, 64 + size);
  const isOfSource = source.startsWith(kept.toString("latin1", 0, 64), 2);
  return isOfSource && data.equals(kept.subarray(64 + size)) ? data : undefined;
};

/** Runs a script of `dist/fast`; nothing where it is not there. */
const runScript = (name) => {
  const file = join(dist, "fast", `${name}.cjs`);
  const source = read(file)?.toString("latin1");
  if (source === undefined) return undefined;
  const script = new Script(source, { filename: file, cachedData: remembered(file, source) });
  // Most runs are about few plans; `src/cli/effort.ts` allows it again where there are many.
  if (name !== "help" && !isHelper) require("node:v8").setFlagsFromString("--no-opt");
  const module = { exports: {} };
  const url = pathToFileURL(file).href;
  script.runInThisContext()(module.exports, createRequire(file), module, url);
  return module.exports;
};

const crash = (io) => (error) => {
  io.err(
    `${error instanceof Error ? error.stack : String(error)}\n\n` +
      "this is a fault in iuc, not in your plan; please report it with the lines above\n",
  );
  process.exit(3);
};

const start = async () => {
  const name = fastName();
  const { main, processIo, assist } =
    (name && runScript(name)) ?? (await import(pathToFileURL(join(dist, "iuc.js")).href));
  if (isHelper) return assist();
  const io = processIo(process);
  process.on("SIGINT", () => process.exit(130));
  process.on("uncaughtException", crash(io));
  process.exitCode = await main(args, io);
};

start();
