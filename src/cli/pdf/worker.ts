// Entry of the child process that runs Typst: it may hang or crash, and is killed when it takes too long.
import { loadNative } from "./native.ts";
import { isEngineChoice } from "./protocol.ts";
import type { Compiler, EngineChoice, PdfJob, Reply } from "./protocol.ts";
import { loadWasm } from "./wasm.ts";

const send = (reply: Reply): void => void process.send?.(reply);

const load = async (engine: EngineChoice): Promise<Compiler | undefined> => {
  const native = engine === "wasm" ? undefined : loadNative();
  return native ?? (engine === "native" ? undefined : loadWasm());
};

const serve = async (engine: EngineChoice): Promise<void> => {
  const compiler = await load(engine);
  if (!compiler) {
    send({ type: "unavailable", reason: "no native Typst compiler is installed for this machine" });
    return;
  }
  send({ type: "ready", name: compiler.name, conformance: compiler.conformance });
  process.on("message", (job: PdfJob) => {
    void compiler.compile(job).then(send);
  });
};

process.on("disconnect", () => process.exit());
const [, , choice] = process.argv;
await serve(isEngineChoice(choice) ? choice : "auto");
