// Runs one TypeScript script of the project on a fresh clone: `node scripts/run.mjs scripts/build.ts --flag`.
// Plain JavaScript without dependencies, because it is what installs them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const requireNode = (major, minor) => {
  const [haveMajor, haveMinor] = process.versions.node.split(".").map(Number);
  if (haveMajor < major || (haveMajor === major && haveMinor < minor)) {
    fail(`Node ${process.versions.node} is too old: install Node ${major}.${minor} or later`);
  }
};

const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** Whether what npm says it installed is what the lock file asks for; platform packages may be absent. */
const isInstalled = () => {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = readJson("node_modules/.package-lock.json").packages;
  return Object.entries(readJson("package-lock.json").packages).every(([path, wanted]) => {
    const found = installed[path]?.version;
    return path === "" || found === wanted.version || (found === undefined && wanted.optional);
  });
};

const install = () => {
  console.error("installing dependencies (npm ci)");
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) fail("npm ci failed; what it printed above says why");
};

/** Bundles the script, not its packages, into the cache; Node 20 cannot run TypeScript. */
const bundle = async (script) => {
  const { build } = await import("esbuild");
  const folder = join(root, "node_modules/.cache/iuc");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(script, ".ts")}.mjs`);
  await build({
    entryPoints: [join(root, script)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
};

const [script, ...args] = process.argv.slice(2);
if (!script) fail("usage: node scripts/run.mjs <script.ts> [arguments]");
requireNode(20, 19);
if (!isInstalled()) install();
process.chdir(root);
process.setSourceMapsEnabled(true);
const outfile = await bundle(script);
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
