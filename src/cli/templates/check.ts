import type { Diagnostic } from "../../core/diagnostic.ts";
import type { TemplateFault } from "../../template/syntax.ts";
import type { Session } from "../session.ts";
import { inChild } from "./child.ts";
import { faultDiagnostic } from "./fault-words.ts";
import type { OwnWords } from "./protocol.ts";
import type { ReadTemplate } from "./read-template.ts";

/** A fault of a template, with its place and words. */
export interface FoundFault {
  readonly fault: TemplateFault;
  readonly diagnostic: Diagnostic;
}

/** Looks into the text of a template, in the limited child. */
export const checkTemplate = async (
  { assets }: Session,
  { source, words }: Pick<ReadTemplate, "source" | "words">,
): Promise<readonly FoundFault[]> => {
  const own: OwnWords = Object.fromEntries([...words.values()].flatMap(Object.entries<string>));
  const reply = await inChild(assets, { type: "check", source: source.text, own });
  const faults = reply.type === "checked" ? reply.faults : [];
  return faults.map((fault) => ({ fault, diagnostic: faultDiagnostic(source, fault) }));
};
