import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { explainComplaints } from "./complaints.ts";
import { isReply } from "./protocol.ts";
import type { Conformance, EngineChoice, PdfJob, Reply } from "./protocol.ts";

/** Turns Typst source into a PDF, in a child process. */
export interface PdfEngine {
  readonly name: string;
  /** `ua-1`: checked against PDF/UA-1 by the engine; `tagged`: readable by machines, no such claim. */
  readonly conformance: Conformance;
  /** The bytes of the PDF; throws PdfError. */
  readonly compile: (job: PdfJob) => Promise<Uint8Array>;
  readonly close: () => void;
}

export interface PdfOptions {
  /** The bundled `worker.ts`. */
  readonly worker: string;
  readonly engine: EngineChoice;
  /** Milliseconds for loading and for each document. */
  readonly timeLimit: number;
}

/** The document could not be made: the engine refused it, crashed, was too slow or is not there. */
export class PdfError extends Error {
  readonly kind: "refused" | "crashed" | "too-slow" | "unavailable";

  constructor(kind: PdfError["kind"], message: string) {
    super(message);
    this.name = "PdfError";
    this.kind = kind;
  }
}

/** The line to print when the engine could only tag; undefined where nothing is to say. */
export const engineNotice = ({
  conformance,
}: Pick<PdfEngine, "conformance">): string | undefined =>
  conformance === "ua-1" ? undefined : `the PDF is tagged, not PDF/UA; for PDF/UA ${engineLine}`;

/** What brings the engine that checks standards. */
export const engineLine =
  "install the native engine: npm install @myriaddreamin/typst-ts-node-compiler@0.7.0";

/** Starts the child and loads the compiler; start it early, it works while the report is being written. */
export const openPdfEngine = async (options: PdfOptions): Promise<PdfEngine> => {
  const child = start(options);
  const reply = await answer(child, options.timeLimit);
  if (reply.type !== "ready") {
    child.kill("SIGKILL");
    throw new PdfError(
      "unavailable",
      reply.type === "unavailable" ? reply.reason : "no PDF engine",
    );
  }
  return {
    name: reply.name,
    conformance: reply.conformance,
    compile: async (job) => {
      if (child.connected) child.send(job);
      return pdfOf(await answer(child, options.timeLimit));
    },
    close: () => void child.kill("SIGKILL"),
  };
};

/** The child sees none of our environment: no options for Node, no proxies, no font configuration. */
const start = ({ worker, engine }: PdfOptions): ChildProcess => {
  const { SystemRoot } = process.env;
  return fork(worker, [engine], {
    env: SystemRoot === undefined ? {} : { SystemRoot },
    execArgv: [],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
};

const pdfOf = (reply: Reply): Uint8Array => {
  if (reply.type === "pdf") return reply.bytes;
  throw new PdfError(
    "refused",
    reply.type === "refused" ? explainComplaints(reply.complaints) : "",
  );
};

/** The next message of the child; rejects when it dies or the time is over. */
const answer = (child: ChildProcess, timeLimit: number): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
    };
    const onMessage = (reply: unknown): void => {
      settle();
      if (isReply(reply)) resolve(reply);
      else reject(new PdfError("crashed", "the PDF engine answered in a way we do not know"));
    };
    const onError = (cause: Error): void => {
      settle();
      reject(new PdfError("unavailable", `the PDF engine did not start: ${cause.message}`));
    };
    const onExit = (code: number | null, signal: string | null): void => {
      settle();
      const how = signal ?? `exit ${(code ?? 0).toString()}`;
      reject(new PdfError("crashed", `the PDF engine stopped unexpectedly (${how})`));
    };
    const timer = setTimeout(() => {
      settle();
      child.kill("SIGKILL");
      const seconds = (timeLimit / 1000).toString();
      reject(new PdfError("too-slow", `the PDF took longer than ${seconds} s and was stopped`));
    }, timeLimit);
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    if (child.exitCode !== null || child.signalCode !== null)
      onExit(child.exitCode, child.signalCode);
  });
