import { checkGlyphs, reportText, type PreflightFinding } from "../../export/preflight.ts";
import type { Report } from "../../export/report.ts";
import { exportPrivateTypst, exportTypst } from "../../export/typst.ts";
import { engineLine, PdfError } from "../pdf/engine.ts";
import { loadFonts, type Fonts } from "../pdf/fonts.ts";
import type { ExportJob, Exported } from "./exporters.ts";

/** A report as PDF, of the standard asked for. Throws a `PdfError`. */
export const pdfOf = async (job: ExportJob): Promise<Exported> => {
  const { report, name, pdfStandard: standard } = job;
  const { fonts, findings } = fontsOf(report);
  const faults = [...findings, ...(standard?.startsWith("a-") ? checkDate(report) : [])];
  if (faults.some(isError)) return { files: [], findings: faults };
  const engine = await job.pdfEngine();
  if (standard !== undefined && engine.conformance === "tagged")
    throw new PdfError("unavailable", `this PDF engine knows no standards; ${engineLine}`);
  const source = exportPrivateTypst(report, fonts.set);
  const content = await engine.compile({ source, fonts: fonts.files, standard });
  return { files: [{ path: `${name}.pdf`, content }], findings: faults };
};

/** The source that the PDF is made of, for who wants to set it with the `typst` program. */
export const typstOf = ({ report, name, pdfStandard = "ua-1" }: ExportJob): Exported => {
  const { fonts, findings } = fontsOf(report);
  if (findings.some(isError)) return { files: [], findings };
  const { main, files } = exportTypst(report, fonts.set);
  const head = [
    `// typst compile --pdf-standard ${pdfStandard} --font-path FONTS main.typ`,
    `// FONTS is a folder with: ${fonts.files.map(fileName).join(", ")}`,
  ];
  const source = [{ path: "main.typ", content: `${head.join("\n")}\n${main}` }, ...files];
  return {
    files: source.map(({ path, content }) => ({ path: `${name}-typst/${path}`, content })),
    findings,
  };
};

const fontsOf = (report: Report): { fonts: Fonts; findings: readonly PreflightFinding[] } => {
  const fonts = loadFonts({
    lang: report.meta.lang,
    text: reportText(report),
    own: report.theme.fonts.map(({ path }) => path),
  });
  return { fonts, findings: checkGlyphs(report, fonts.set) };
};

const isError = ({ level }: PreflightFinding): boolean => level === "error";

const checkDate = ({ meta }: Report): readonly PreflightFinding[] =>
  meta.date === undefined
    ? [
        {
          level: "error",
          message: "PDF/A needs the day of the document, and the plan names none",
          fix: "give --today, or write the whole day in history, adoption or publication",
        },
      ]
    : [];

const fileName = (path: string): string => path.replace(/^.*[\\/]/, "");
