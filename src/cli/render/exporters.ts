import type { Letterhead } from "../../export/docx/letterhead/read.ts";
import { exportHtml } from "../../export/html.ts";
import { exportMarkdown } from "../../export/markdown.ts";
import { checkStructure, type PreflightFinding } from "../../export/preflight.ts";
import type { Report } from "../../export/report.ts";
import type { NewFile } from "../io.ts";
import type { PdfEngine } from "../pdf/engine.ts";
import type { PdfStandard } from "../pdf/protocol.ts";
import { docxOf } from "./docx.ts";
import { pdfOf, typstOf } from "./pdf.ts";

/** What one exporter makes of a report: files, and remarks for the user. */
export interface Exported {
  readonly files: readonly NewFile[];
  readonly findings: readonly PreflightFinding[];
}

export interface ExportJob {
  readonly report: Report;
  /** File name without its ending. */
  readonly name: string;
  /** Opens the PDF engine, once for all reports of a run. */
  readonly pdfEngine: () => Promise<PdfEngine>;
  readonly pdfStandard: PdfStandard | undefined;
  /** The city's own paper for Word files. */
  readonly letterhead: Letterhead | undefined;
}

/** Exporters by the name `--to` takes. */
export const exporters = {
  md: ({ report, name }: ExportJob): Promise<Exported> => {
    const { markdown, files } = exportMarkdown(report, `${name}-figures`);
    const page = { path: `${name}.md`, content: markdown };
    return Promise.resolve({ files: [page, ...files], findings: [] });
  },
  html: async ({ report, name }: ExportJob): Promise<Exported> => ({
    files: [{ path: `${name}.html`, content: await exportHtml(report) }],
    findings: [],
  }),
  pdf: pdfOf,
  typ: (job: ExportJob): Promise<Exported> => Promise.resolve(typstOf(job)),
  docx: async (job: ExportJob): Promise<Exported> => ({ files: [await docxOf(job)], findings: [] }),
} as const;

export type Output = keyof typeof exporters;

/** Checks that hold for every output. */
export const checkReport = (report: Report): readonly PreflightFinding[] => checkStructure(report);
