import type { Paper } from "../../export/report.ts";

/** Sizes of sheets that `--paper` takes. */
export const paperSizes = ["a4", "a3"] as const;

export type PaperSize = (typeof paperSizes)[number];

/** The sheet a template is made for, `a4-landscape`, in the size the user asks for. */
export const paperOf = (made: string | undefined, asked: PaperSize | undefined): Paper => ({
  size: asked ?? (made?.startsWith("a3") ? "a3" : "a4"),
  turned: made?.endsWith("-landscape") ?? false,
});
