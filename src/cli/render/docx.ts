import type { Report } from "../../export/report.ts";
import type { NewFile } from "../io.ts";

/** A report as a Word file; what makes it and its pictures is loaded only here. */
export const docxOf = async (report: Report, name: string): Promise<readonly NewFile[]> => {
  const [{ exportDocx }, { pngOf }] = await Promise.all([
    import("../../export/docx.ts"),
    import("../png/png.ts"),
  ]);
  const language = report.meta.lang;
  const content = exportDocx(report, {
    toPng: (svg, { width }) => pngOf(svg, { width, language }),
  });
  return [{ path: `${name}.docx`, content }];
};
