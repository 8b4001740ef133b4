import type { TypstSource } from "../../export/typst.ts";

/** `native` conforms to PDF/UA-1, `wasm` tags but cannot claim it; `auto` takes the first that loads. */
export type EngineChoice = "auto" | "native" | "wasm";

/** What the child is started with, as one JSON argument. */
export interface Start {
  readonly engine: EngineChoice;
  /** Font files, absolute. */
  readonly fonts: readonly string[];
}

/** What Typst says about a source it refuses. */
export interface Complaint {
  readonly message: string;
  readonly hints: readonly string[];
}

export type Request = { readonly type: "compile"; readonly source: TypstSource };

export type Reply =
  | { readonly type: "ready"; readonly name: string; readonly conformance: Conformance }
  | { readonly type: "unavailable"; readonly reason: string }
  | { readonly type: "pdf"; readonly bytes: Uint8Array }
  | { readonly type: "refused"; readonly complaints: readonly Complaint[] };

export type Conformance = "ua-1" | "tagged";

/** A compiler loaded in the child. */
export interface Compiler {
  readonly name: string;
  readonly conformance: Conformance;
  readonly compile: (source: TypstSource) => Promise<Reply>;
}
