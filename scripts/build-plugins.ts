import { isBuiltin } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Takes node's own modules as they are. An `import` of `node:fs` makes node 22 read every export, which
 * loads its streams and costs a third of the start; it also spares CommonJS packages a `require`.
 */
export const nodeModules: Plugin = {
  name: "node-modules",
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace("node:", ""), namespace: "node" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: ["child_process", "tty"].includes(path)
        ? whenUsed(path)
        : `module.exports = ${taken(path)};`,
    }));
  },
};

const taken = (name: string): string => `process.getBuiltinModule("node:${name}")`;

// Heavy ones that are asked for at once and used seldom: commander starts programs, we ask for terminals.
// The names stand there as getters, because a bundled import copies the names it finds.
const whenUsed = (name: string): string => {
  const names = Object.keys(process.getBuiltinModule(`node:${name}`) ?? {});
  const getters = names.map((key) => `get ${key}() { return ${taken(name)}.${key}; }`);
  return `module.exports = { ${getters.join(", ")} };`;
};
