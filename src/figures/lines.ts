import { wrapText, type Font } from "./measure.ts";
import type { Shape, TextShape } from "./scene.ts";

/** How a text of several lines is set; `y` is the baseline of the first. */
export interface TextBox extends Font, Pick<TextShape, "x" | "y" | "fill" | "anchor"> {
  readonly width: number;
  readonly maxLines: number;
  /** Distance from one baseline to the next. */
  readonly leading: number;
}

/** A text broken into lines, and how many they are. */
export const textLines = (
  text: string,
  { width, maxLines, leading, y, ...style }: TextBox,
): { readonly shapes: readonly Shape[]; readonly count: number } => {
  const lines = wrapText(text, style, { width, maxLines });
  return {
    shapes: lines.map((line, index) => ({
      kind: "text",
      text: line,
      y: y + index * leading,
      ...style,
    })),
    count: lines.length,
  };
};
