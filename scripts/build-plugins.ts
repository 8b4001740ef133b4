import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import ts from "typescript";

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
      contents: seldomUsed.has(path) ? whenUsed(path) : `module.exports = ${taken(path)};`,
    }));
  },
};

const seldomUsed = new Set(["child_process", "crypto", "os", "tty", "v8", "worker_threads"]);

const taken = (name: string): string => `process.getBuiltinModule("node:${name}")`;

// Heavy ones that are asked for at once and used seldom: commander starts programs, we ask for terminals.
// The names stand there as getters, because a bundled import copies the names it finds.
const whenUsed = (name: string): string => {
  const names = Object.keys(process.getBuiltinModule(`node:${name}`) ?? {});
  const getters = names.map((key) => `get ${key}() { return ${taken(name)}.${key}; }`);
  return `module.exports = { ${getters.join(", ")} };`;
};

/** Spares chalk a look at the terminal when it starts, which loads half of node: our theme decides on colours. */
export const plainChalk: Plugin = {
  name: "plain-chalk",
  setup(build) {
    build.onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: "plain" }));
    build.onLoad({ filter: /.*/, namespace: "plain" }, () => ({
      contents: "export default { stdout: false, stderr: false };",
    }));
  },
};

/** Gives who imports `src/rules/lean.ts` the rules without their examples and their words in other languages. */
export const leanRules: Plugin = {
  name: "lean-rules",
  setup(build) {
    build.onResolve({ filter: /^\.\/index\.ts$/ }, ({ importer, resolveDir, path }) =>
      importer === resolve("src/rules/lean.ts")
        ? { path: resolve(resolveDir, path), namespace: "lean" }
        : undefined,
    );
    build.onResolve({ filter: /^\./, namespace: "lean" }, ({ path, resolveDir }) => {
      const target = resolve(resolveDir, path);
      const isRule = /^\.\/[a-z-]+\/[a-z0-9-]+\.ts$/.test(path);
      return { path: target, namespace: isRule ? "lean" : "file" };
    });
    build.onLoad({ filter: /.*/, namespace: "lean" }, ({ path }) => ({
      contents: withoutExtras(readFileSync(path, "utf8")),
      loader: "ts",
      resolveDir: resolve(path, ".."),
    }));
  },
};

const extras = new Set(["good", "bad", "fr", "es", "pt"]);

/** The text of a rule's file without what only those read who explain the rule. */
export const withoutExtras = (text: string): string => {
  const cuts: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && extras.has(node.name.getText()) && isOfRule(node))
      cuts.push(node);
    else node.forEachChild(look);
  };
  look(ts.createSourceFile("rule.ts", text, ts.ScriptTarget.Latest, true));
  return cuts.reduceRight(
    (left, node) => left.slice(0, node.getFullStart()) + left.slice(node.end).replace(/^,/, ""),
    text,
  );
};

/** A property of the rule itself, or of its words. */
const isOfRule = ({ parent }: ts.PropertyAssignment): boolean => {
  const owner = parent.parent;
  const isWords = ts.isPropertyAssignment(owner) && owner.name.getText() === "words";
  const call = isWords ? owner.parent.parent : owner;
  return ts.isCallExpression(call) && call.expression.getText() === "defineRule";
};
