// Entry of the child process that runs Typst: it may hang or crash, and is killed when it takes too long.
import { loadNative } from "./native.ts";
import type { Compiler, Reply, Request, Start } from "./protocol.ts";
import { loadWasm } from "./wasm.ts";

const send = (reply: Reply): void => void process.send?.(reply);

const load = async ({ engine, fonts }: Start): Promise<Compiler | undefined> => {
  const native = engine === "wasm" ? undefined : loadNative(fonts);
  return native ?? (engine === "native" ? undefined : loadWasm(fonts));
};

const serve = async (start: Start): Promise<void> => {
  const compiler = await load(start);
  if (!compiler) {
    send({ type: "unavailable", reason: "no native Typst compiler is installed for this machine" });
    return;
  }
  send({ type: "ready", name: compiler.name, conformance: compiler.conformance });
  process.on("message", ({ source }: Request) => {
    void compiler.compile(source).then(send);
  });
};

process.on("disconnect", () => process.exit());
await serve(JSON.parse(process.argv[2] ?? "{}") as Start);
