import type { TypstSource } from "../../export/typst.ts";

/** `native` conforms to PDF/UA-1, `wasm` tags but cannot claim it; `auto` takes the first that loads. */
export type EngineChoice = "auto" | "native" | "wasm";

/** Whether a text names an engine. */
export const isEngineChoice = (text: unknown): text is EngineChoice =>
  text === "auto" || text === "native" || text === "wasm";

/** What the PDF conforms to: readable by everyone, or kept for ever; both at once is more than Typst does. */
export const pdfStandards = ["ua-1", "a-2a", "a-3b"] as const;

export type PdfStandard = (typeof pdfStandards)[number];

/** A document to compile and the font files it may use, absolute; it names them by their private names. */
export interface PdfJob {
  readonly source: TypstSource;
  /** Checked by the native engine; the other one knows none. PDF/UA-1 where nothing is said. */
  readonly standard?: PdfStandard | undefined;
  readonly fonts: readonly string[];
}

/** What Typst says about a source it refuses. */
export interface Complaint {
  readonly message: string;
  readonly hints: readonly string[];
}

export type Reply =
  | { readonly type: "ready"; readonly name: string; readonly conformance: Conformance }
  | { readonly type: "unavailable"; readonly reason: string }
  | { readonly type: "pdf"; readonly bytes: Uint8Array }
  | { readonly type: "refused"; readonly complaints: readonly Complaint[] };

const replyTypes = new Set<unknown>(["ready", "unavailable", "pdf", "refused"]);

/** Whether a message of the child is one of ours; what it carries is then of our own making. */
export const isReply = (message: unknown): message is Reply =>
  typeof message === "object" &&
  message !== null &&
  "type" in message &&
  replyTypes.has(message.type);

export type Conformance = "ua-1" | "tagged";

/** A compiler loaded in the child. */
export interface Compiler {
  readonly name: string;
  readonly conformance: Conformance;
  readonly compile: (job: PdfJob) => Promise<Reply>;
}
