import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontBytes } from "./font-bytes.ts";
import type { Compiler, Complaint, Reply } from "./protocol.ts";

const packageName = "@myriaddreamin/typst-ts-web-compiler";

/** Diagnostics as `path:line:column: message`. */
const asLines = 2;

/** Loads the WASM build of Typst: it needs no binary of the machine and cannot export PDF/UA. */
export const loadWasm = async (): Promise<Compiler> => {
  const { TypstCompilerBuilder, initSync } = await import("@myriaddreamin/typst-ts-web-compiler");
  const wasm = createRequire(import.meta.url).resolve(`${packageName}/wasm`);
  initSync({ module: readFileSync(wasm) });
  return {
    name: "typst-wasm",
    conformance: "tagged",
    compile: async ({ source: { main, files }, fonts }) => {
      const builder = new TypstCompilerBuilder();
      builder.set_dummy_access_model();
      for (const font of fonts) await builder.add_raw_font(fontBytes(font));
      const compiler = await builder.build();
      for (const { path, content } of files) {
        compiler.map_shadow(`/${path}`, Buffer.from(content));
      }
      compiler.add_source("/main.typ", main);
      const compiled: unknown = compiler.compile("/main.typ", [], "pdf", asLines);
      return replyOf(compiled);
    },
  };
};

const replyOf = (compiled: unknown): Reply => {
  if (typeof compiled === "object" && compiled !== null) {
    if ("result" in compiled && compiled.result instanceof Uint8Array) {
      return { type: "pdf", bytes: compiled.result };
    }
    if ("diagnostics" in compiled && Array.isArray(compiled.diagnostics)) {
      return { type: "refused", complaints: compiled.diagnostics.map(complaint) };
    }
  }
  return { type: "refused", complaints: [] };
};

const complaint = (line: unknown): Complaint => ({
  message: String(line).replace(/^\S*:\d+:\d+: (?:error: )?/, ""),
  hints: [],
});
