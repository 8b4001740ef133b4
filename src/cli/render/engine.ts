import { engineNotice, openPdfEngine, PdfError, type PdfEngine } from "../pdf/engine.ts";
import type { EngineChoice } from "../pdf/protocol.ts";
import type { Session } from "../session.ts";

const PDF_TIME_LIMIT = 120_000;

/** The compiler keeps some 20 MB of each document, so its child makes room for another after so many. */
const DOCUMENTS_PER_CHILD = 20;

/** The PDF engine, started once and only when a PDF is asked for. */
export interface LazyEngine {
  /** Starts the child, which loads while the report is written. */
  readonly warm: () => void;
  readonly open: () => Promise<PdfEngine>;
  readonly close: () => Promise<void>;
}

/** An engine that is not there yet. */
export const lazyEngine = ({ assets, note }: Session, engine: EngineChoice): LazyEngine => {
  let opened: Promise<PdfEngine> | undefined;
  let isAnnounced = false;
  let made = 0;
  const start = (): Promise<PdfEngine> => {
    const worker = assets.path("dist/pdf-worker.js");
    return (opened ??= openPdfEngine({ worker, engine, timeLimit: PDF_TIME_LIMIT }));
  };
  /** A child that died or was stopped makes room for another, so that the next report gets its PDF. */
  const forget = (error: unknown): never => {
    if (error instanceof PdfError && error.kind !== "refused") opened = undefined;
    throw error;
  };
  return {
    warm: () => {
      start().catch(() => undefined); // told by the first report that needs it
    },
    open: async () => {
      const started = await start();
      const notice = engineNotice(started);
      if (notice !== undefined && !isAnnounced) note(notice);
      isAnnounced = true;
      return {
        ...started,
        compile: async (job) => {
          const bytes = await started.compile(job).catch(forget);
          made += 1;
          if (made % DOCUMENTS_PER_CHILD === 0) {
            opened = undefined;
            started.close();
          }
          return bytes;
        },
      };
    },
    close: async () => {
      const started = await opened?.catch(() => undefined);
      started?.close();
    },
  };
};
