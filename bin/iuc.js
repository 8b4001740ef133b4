#!/usr/bin/env node
const { argv, getBuiltinModule } = process;

const isHelper = argv[2] === "--assist" && !getBuiltinModule("node:worker_threads").isMainThread;

// As in `main`, the first word that is no flag names the command; only the speed depends on guessing it right.
const fastName = () => {
  if (isHelper) return "validate";
  const words = argv.slice(2).filter((_, at) => !/^--(lang|color)$/.test(argv[at + 1]));
  const word = words.find((each) => !each.startsWith("-"));
  if (word === "validate") return "validate";
  return word === undefined && argv.length > 2 ? "help" : undefined;
};

const read = (url) => {
  try {
    return getBuiltinModule("node:fs").readFileSync(url);
  } catch {
    return undefined;
  }
};

/** What V8 made of a script when it was built; V8 itself does not notice damage, nor another script as long. */
const remembered = (url, source) => {
  const kept = read(new URL(`${url.href}.v8`));
  if (kept === undefined || kept.length < 4) return undefined;
  const { crc32 } = getBuiltinModule("node:zlib");
  const data = kept.subarray(4);
  return crc32(data, crc32(source)) === kept.readUInt32LE(0) ? data : undefined;
};

/** Runs a script of `dist/fast`; nothing where it is not there. */
const runScript = (name) => {
  const url = new URL(`../dist/fast/${name}.cjs`, import.meta.url);
  const source = read(url);
  if (source === undefined) return undefined;
  const { Script } = getBuiltinModule("node:vm");
  const cachedData = remembered(url, source);
  const script = new Script(source.toString("latin1"), { filename: url.pathname, cachedData });
  // Most runs check few plans; `src/cli/effort.ts` allows it again where there are many.
  if (name === "validate" && !isHelper) getBuiltinModule("node:v8").setFlagsFromString("--no-opt");
  const module = { exports: {} };
  const require = getBuiltinModule("node:module").createRequire(url);
  script.runInThisContext()(module.exports, require, module, url.href);
  return module.exports;
};

const name = fastName();
const { main, processIo, assist } = (name && runScript(name)) ?? (await import("../dist/iuc.js"));
const io = processIo(process);

const crash = (error) => {
  io.err(
    `${error instanceof Error ? error.stack : String(error)}\n\n` +
      "this is a fault in iuc, not in your plan; please report it with the lines above\n",
  );
  process.exit(3);
};

process.on("SIGINT", () => process.exit(130));
process.on("uncaughtException", crash);
if (isHelper) await assist();
else process.exitCode = await main(argv.slice(2), io);
