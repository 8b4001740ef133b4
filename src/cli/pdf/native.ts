import { createRequire } from "node:module";
import type { ExportedFile } from "../../export/report.ts";
import { fontBytes } from "./font-bytes.ts";
import type { Compiler, Complaint, PdfStandard, Reply } from "./protocol.ts";

/** The part of the native binding we use; it comes without types of its own. */
interface Binding {
  readonly NodeCompiler: {
    readonly create: (options: {
      workspace: string;
      fontArgs: { fontBlobs: readonly Buffer[] }[];
    }) => NodeCompiler;
  };
}

interface NodeCompiler {
  addSource(path: string, text: string): void;
  mapShadow(path: string, content: Buffer): void;
  compile(options: { mainFilePath: string }): Compiled;
  fetchDiagnostics(taken: unknown): readonly Diagnostic[];
  pdf(document: unknown, options: { pdfStandard: string }): Buffer;
}

interface Compiled {
  readonly result: unknown;
  hasError(): boolean;
  takeDiagnostics(): unknown;
}

interface Diagnostic {
  readonly message: string;
  readonly hints?: readonly string[];
}

/** A platform package has the whole interface; the parent package only chooses among them. */
const packages = [
  "@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu",
  "@myriaddreamin/typst-ts-node-compiler-linux-x64-musl",
  "@myriaddreamin/typst-ts-node-compiler",
];

/** A folder that does not exist: the compiler can read nothing but what it is handed. */
const workspace = "/iuc-report-in-memory";

/** Loads the native Typst compiler; undefined where none is installed for this machine. */
export const loadNative = (): Compiler | undefined => {
  const binding = loadBinding();
  if (!binding) return undefined;
  return {
    name: "typst",
    conformance: "ua-1",
    compile: ({ source: { main, files }, fonts, standard = "ua-1" }) => {
      const fontBlobs = fonts.map((path) => Buffer.from(fontBytes(path)));
      const compiler = binding.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
      for (const { path, content } of files)
        compiler.mapShadow(`${workspace}/${path}`, bytes(content));
      const mainFilePath = `${workspace}/main.typ`;
      compiler.addSource(mainFilePath, main);
      return Promise.resolve(compileMain(compiler, mainFilePath, standard));
    },
  };
};

const loadBinding = (): Binding | undefined => {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      const loaded: unknown = require(name);
      if (isBinding(loaded)) return loaded;
    } catch {
      // Not installed, or built for another machine: the next one, in the end WASM.
    }
  }
  return undefined;
};

const isBinding = (loaded: unknown): loaded is Binding =>
  typeof loaded === "object" && loaded !== null && "NodeCompiler" in loaded;

const bytes = (content: ExportedFile["content"]): Buffer =>
  typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);

const compileMain = (
  compiler: NodeCompiler,
  mainFilePath: string,
  pdfStandard: PdfStandard,
): Reply => {
  const compiled = compiler.compile({ mainFilePath });
  if (compiled.hasError()) {
    const diagnostics = compiler.fetchDiagnostics(compiled.takeDiagnostics());
    return {
      type: "refused",
      complaints: diagnostics.map(({ message, hints }) => ({ message, hints: hints ?? [] })),
    };
  }
  try {
    return { type: "pdf", bytes: compiler.pdf(compiled.result, { pdfStandard }) };
  } catch (error) {
    return { type: "refused", complaints: complaintsIn(error) };
  }
};

/** The export throws a Rust dump in `code`; its messages are the quoted strings behind `message:`. */
const complaintsIn = (error: unknown): readonly Complaint[] => {
  const dump = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const messages = [...dump.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(([, quoted]) =>
    unquoted(quoted ?? ""),
  );
  return [...new Set(messages)].map((message) => ({ message, hints: [] }));
};

const unquoted = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replaceAll(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, hex: string | undefined, char: string) =>
      hex === undefined ? char : String.fromCodePoint(Number.parseInt(hex, 16)),
    );
