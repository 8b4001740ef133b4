import type { Figure, Scene, TextShape } from "../../figures/scene.ts";
import { inkOf, texts, toShapesSvg } from "../../figures/svg.ts";
import { printable } from "../fonts.ts";
import type { Context } from "./context.ts";
import { pt, put, str } from "./literal.ts";

/** A figure: its shapes as a drawing, its texts set by Typst over it, so that each glyph is checked. */
export const figure = (id: string, { scene, caption }: Figure, context: Context): string => {
  const path = `figure-${id.replaceAll(/[^\w-]/g, "-")}.svg`;
  context.files.push({ path, content: toShapesSvg(scene, inkOf(context.report.theme.palette)) });
  const scale = Math.min(1, context.width / scene.width, context.height / scene.height);
  return [
    `#figure(kind: image, alt: ${str(altOf(scene))}, caption: [${put(caption, context)}], drawing(`,
    `${str(path)}, ${pt(scene.width * scale)}, ${pt(scene.height * scale)}, (`,
    ...texts(scene).map((text) => `  ${placed(text, scale, context)},`),
    ")))",
  ].join("\n");
};

const altOf = ({ title, alt }: Scene): string => (alt === "" ? title : alt);

/** Arguments of `drawing` in the style: text, x, y, size, weight, anchor, colour, turn. */
const placed = (shape: TextShape, scale: number, { fonts, report }: Context): string => {
  const { text, x, y, size, weight = 400, anchor = "start", fill = "ink" } = shape;
  return `(${[
    str(printable(text, fonts)),
    pt(x * scale),
    pt(y * scale),
    pt(size * scale),
    weight,
    str(anchor),
    `rgb(${str(report.theme.palette[fill])})`,
    `${(shape.rotate ?? 0).toString()}deg`,
  ].join(", ")})`;
};
