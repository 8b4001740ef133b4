import { memoryIo } from "../../src/cli/io-memory.ts";
import { main } from "../../src/cli/main.ts";
import { assemble } from "../../src/check/assemble.ts";
import type { LocatedDocument } from "../../src/core/document.ts";
import { documentOf } from "./plans.ts";

/** Contents by path below the folder of the plan. */
export type PlanFiles = Readonly<Record<string, string>>;

/** The files that `iuc init plan --yes` writes with these flags. */
export const freshPlan = async (...flags: readonly string[]): Promise<PlanFiles> => {
  const io = memoryIo();
  const exit = await main(["init", "plan", "--yes", ...flags], io);
  if (exit !== 0) throw new Error(io.stderr());
  return Object.fromEntries(
    Object.entries(io.written()).map(([path, text]) => [path.slice("plan/".length), text]),
  );
};

/** What a text becomes when every example in it is put to use: `# ` goes, advice (`##`) stays. */
export const withExamples = (text: string): string =>
  text.replaceAll(/^( *)# (?!yaml-language-server)/gm, "$1");

/** One document of `plan.yaml` and its parts, as the command reads them; faults of reading throw. */
export const documentIn = (files: PlanFiles): LocatedDocument => {
  const parts = Object.entries(files).filter(
    ([path]) => /^[^.].*\.yaml$/.test(path) && path !== "plan.yaml",
  );
  const { document, diagnostics } = assemble(
    documentOf(files["plan.yaml"] ?? ""),
    parts.map(([name, text]) => ({ name, document: documentOf(text, name) })),
  );
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return document;
};
