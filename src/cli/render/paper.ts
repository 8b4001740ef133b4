import type { Paper } from "../../export/report.ts";

/** Sizes of sheets that `--paper` takes. */
export const paperSizes = ["a4", "a3"] as const;

export type PaperSize = (typeof paperSizes)[number];

/** The sheet a template is made for, in the size the user asks for: `paper: a4-landscape` in its template.yaml. */
export const paperOf = (templateYaml: string, asked: PaperSize | undefined): Paper => {
  const [, size, turned] = /^paper: *(a4|a3)(-landscape)?\s*$/m.exec(templateYaml) ?? [];
  const own: PaperSize = size === "a3" ? "a3" : "a4";
  return { size: asked ?? own, turned: turned !== undefined };
};
