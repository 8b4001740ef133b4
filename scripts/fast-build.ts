import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build as bundle, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { staging } from "./staging.ts";
import { leanRules, nodeModules, plainChalk } from "./build-plugins.ts";

/**
 * What is started most often, each as one script of its own beside `iuc.js` with its chunks, which serves all
 * other commands: one file is found, read and compiled faster than a dozen.
 */
const scripts: readonly FastScript[] = [
  { name: "help", run: "--help" },
  { name: "validate", command: "validate", run: "validate examples/velenje" },
  { name: "render", command: "render", run: "render examples/velenje --to typ --dry-run" },
];

interface FastScript {
  readonly name: string;
  /** The one command it knows. */
  readonly command?: string;
  /** What it is run with once, so that V8 compiles what most runs need. */
  readonly run: string;
}

const folder = `${staging}/fast`;

/**
 * Builds the scripts into `dist/fast`, and what they load only on demand into `dist/fast/lazy`. `build` is the
 * hash of what they are built from.
 */
export const buildFast = async (build: string): Promise<readonly Metafile[]> => {
  const lazy = new Map<string, string>();
  const files: Metafile[] = [];
  for (const script of scripts) files.push(await buildScript(script, { lazy, build }));
  for (let done = 0; done < lazy.size;) {
    const entryPoints = [...lazy].slice(done).map(([source, name]) => ({ in: source, out: name }));
    done = lazy.size;
    files.push(await buildLazy(entryPoints, lazy)); // may come upon more of them
  }
  for (const script of scripts) remember(script);
  return files;
};

const common = {
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  supported: { "dynamic-import": false, "regexp-unicode-property-escapes": true },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

const buildScript = async (
  { name, command }: FastScript,
  { lazy, build }: { readonly lazy: Map<string, string>; readonly build: string },
): Promise<Metafile> => {
  const outfile = `${folder}/${name}.cjs`;
  const { metafile } = await bundle({
    ...common,
    stdin: {
      contents: entry + (command === "validate" ? helping : ""),
      resolveDir: ".",
      loader: "ts",
    },
    outfile,
    define: { "import.meta.url": "scriptUrl", iucBuild: JSON.stringify(build) },
    plugins: [nodeModules, plainChalk, leanRules, oneCommand(command), apart(lazy, "./lazy")],
  });
  // Its hash, and one expression, which the starter compiles with what V8 remembers of it.
  const text = `(function (exports, require, module, scriptUrl) {${readFileSync(outfile, "utf8")}\n})\n`;
  const hash = createHash("sha256").update(text).digest("hex");
  writeFileSync(outfile, `//${hash}\n${text}`);
  return metafile;
};

/** Without it the script starts slower, and does the same. */
const remember = ({ name, run }: FastScript): void => {
  const args = ["scripts/remember.mjs", `${folder}/${name}.cjs`, run];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`"iuc ${run}" failed`);
};

const errors = "src/cli/errors.ts";
const shared = `globalThis[Symbol.for("iuc:errors")]`;

const entry = `
import * as errors from "./${errors}";
Reflect.set(globalThis, Symbol.for("iuc:errors"), errors);
export * from "./src/cli/index.ts";
`;

/** What `bin/iuc.js` does in a helper thread. */
const helping = 'export { assist } from "./src/cli/validate/assist.ts";\n';

const buildLazy = async (
  entryPoints: readonly { in: string; out: string }[],
  lazy: Map<string, string>,
): Promise<Metafile> => {
  const { metafile } = await bundle({
    ...common,
    entryPoints: [...entryPoints],
    outdir: `${folder}/lazy`,
    outExtension: { ".js": ".cjs" },
    plugins: [nodeModules, plainChalk, leanRules, sharedErrors, apart(lazy, ".")],
  });
  return metafile;
};

/**
 * Leaves out every command but one, which is loaded at once: modules that may be loaded later or never would
 * each be wrapped in a function. The starter takes the whole program where another command is named.
 */
const oneCommand = (kept: string | undefined): Plugin => ({
  name: "one-command",
  setup: (build) => {
    build.onLoad({ filter: /\/src\/cli\/commands\/index\.ts$/ }, ({ path }) => ({
      contents: loadedAtOnce(readFileSync(path, "utf8"), kept),
      loader: "ts",
    }));
    build.onResolve({ filter: /^\.\/[a-z-]+\.ts$/ }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && relative(".", importer) === "src/cli/commands/index.ts"
        ? { path, external: true }
        : undefined,
    );
  },
});

const loadedAtOnce = (text: string, command: string | undefined): string => {
  if (command === undefined) return text;
  const call = `(await import("./${command}.ts")).${command}`;
  if (!text.includes(call)) throw new Error(`the table of commands does not load "${command}"`);
  return `import { ${command} } from "./${command}.ts";\n${text.replace(call, command)}`;
};

/** Word files need HarfBuzz, which no `require` can load: where one is asked for, the starter takes `iuc.js`. */
const wholeOnly = new Set(["src/export/docx.ts", "src/cli/png/png.ts"]);

/** Puts what is loaded on demand into files of its own. Such a file has its own copy of what it imports. */
const apart = (found: Map<string, string>, where: string): Plugin => ({
  name: "apart",
  setup: (build) =>
    build.onResolve({ filter: /.*/ }, async ({ kind, path, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === "asked") return undefined;
      const { path: target } = await build.resolve(path, { kind, resolveDir, pluginData: "asked" });
      if (wholeOnly.has(relative(".", target))) return { path, external: true };
      const name = nameOf(target);
      found.set(target, name);
      return { path: `${where}/${name}.cjs`, external: true };
    }),
});

/** `cli-validate-job-summary` for a file of ours, the name of the package for others. */
const nameOf = (target: string): string => {
  const path = relative(".", target);
  const [, name = path] =
    /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? /^src\/(.*)\.ts$/.exec(path) ?? [];
  return name.replaceAll(/[@/]/g, "-").replace(/^-/, "");
};

/** The errors that a user can mend are told from others by their class: of it there must be one only. */
const sharedErrors: Plugin = {
  name: "shared-errors",
  setup: (build) => {
    build.onResolve({ filter: /\/errors\.ts$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === resolve(errors) ? { path, namespace: "shared" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "shared" }, () => ({
      contents: `module.exports = ${shared};`,
    }));
  },
};
