import type { Letterhead } from "../../export/docx/letterhead/read.ts";
import { exportHtml } from "../../export/html.ts";
import { exportMarkdown } from "../../export/markdown.ts";
import {
  checkGlyphs,
  checkStructure,
  reportText,
  type PreflightFinding,
} from "../../export/preflight.ts";
import type { Report } from "../../export/report.ts";
import { exportTypst } from "../../export/typst.ts";
import type { NewFile } from "../io.ts";
import { loadFonts } from "../pdf/fonts.ts";
import type { PdfEngine } from "../pdf/engine.ts";
import { docxOf } from "./docx.ts";

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
  pdf: async (job: ExportJob): Promise<Exported> => {
    const { report, name } = job;
    const fonts = loadFonts({
      lang: report.meta.lang,
      text: reportText(report),
      own: report.theme.fonts.map(({ path }) => path),
    });
    const findings = checkGlyphs(report, fonts.set);
    if (findings.some(({ level }) => level === "error")) return { files: [], findings };
    const engine = await job.pdfEngine();
    const source = exportTypst(report, fonts.set);
    const content = await engine.compile({ source, fonts: fonts.files });
    return { files: [{ path: `${name}.pdf`, content }], findings };
  },
  docx: async (job: ExportJob): Promise<Exported> => ({ files: [await docxOf(job)], findings: [] }),
} as const;

export type Output = keyof typeof exporters;

/** Checks that hold for every output. */
export const checkReport = (report: Report): readonly PreflightFinding[] => checkStructure(report);
