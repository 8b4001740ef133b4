import type { NewFile } from "../io.ts";
import type { ExportJob } from "./exporters.ts";

/** A report as a Word file; what makes it and its pictures is loaded only here. */
export const docxOf = async ({ report, name, letterhead }: ExportJob): Promise<NewFile> => {
  const [{ exportDocx }, { pngOf }] = await Promise.all([
    import("../../export/docx.ts"),
    import("../png/png.ts"),
  ]);
  const fonts = report.theme.fonts.map(({ path }) => path);
  const language = report.meta.lang;
  const content = exportDocx(report, {
    toPng: (svg, { width }) => pngOf(svg, { width, language, fonts }),
    letterhead,
  });
  return { path: `${name}.docx`, content };
};
