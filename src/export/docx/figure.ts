import type { Figure } from "../../figures/scene.ts";
import { inkOf, toSvg } from "../../figures/svg.ts";
import { field, paragraph, run, val } from "./elements.ts";
import type { XmlElement } from "../../office/xml.ts";
import type { Context } from "./context.ts";
import { addMedia, inlinePicture } from "./drawing.ts";
import { words } from "./inlines.ts";
import type { Logo } from "../theme.ts";

/** Pixels of a picture for each point it is wide: sharp in print. */
const SHARPNESS = 2.5;

/** A figure with its text alternative, and its caption below it. */
export const figure = (
  id: string,
  { scene, caption: told }: Figure,
  context: Context,
): readonly XmlElement[] => {
  const svg = toSvg(scene, id, inkOf(context.report.theme.palette));
  const room = context.height - 60;
  const scale = Math.min(1, context.width / scene.width, room / scene.height);
  const width = scene.width * scale;
  context.count.figures += 1;
  context.count.drawings += 1;
  const number = context.count.figures;
  const name = `figure-${number.toString()}`;
  const png = context.toPng(svg, { width: Math.round(width * SHARPNESS) });
  const drawing = inlinePicture({
    file: addMedia(`${name}.png`, png, context),
    svg: addMedia(`${name}.svg`, new TextEncoder().encode(svg), context),
    name,
    alt: [scene.title, scene.alt].filter((text) => text !== "").join(". "),
    width,
    height: scene.height * scale,
    id: context.count.drawings,
  });
  return [
    paragraph(context.styleId("ReportFigure"), [drawing]),
    caption({ label: context.report.labels.figure, kind: "Figure", number }, words(told), context),
  ];
};

interface Numbered {
  /** Word before the number, in the language of the report. */
  readonly label: string;
  /** What Word counts. */
  readonly kind: "Figure" | "Table";
  readonly number: number;
}

/** A caption that Word can count and list; one of a table stays with it. */
export const caption = (
  { label, kind, number }: Numbered,
  content: readonly XmlElement[],
  { styleId }: Context,
): XmlElement => {
  const bold = [val("w:b"), val("w:bCs")];
  return paragraph(
    styleId("Caption"),
    [
      run(`${label}\u00a0`, bold),
      field(`SEQ ${kind} \\* ARABIC`, [run(number.toString(), bold)]),
      run(". ", bold),
      ...content,
    ],
    [kind === "Table" ? val("w:keepNext") : undefined],
  );
};

/** The mark of the city, at most as large as a letterhead has it. */
export const logoPicture = (logo: Logo, context: Context): XmlElement => {
  const scale = Math.min(1, 170 / logo.width, 60 / logo.height);
  const width = logo.width * scale;
  context.count.drawings += 1;
  const { content } = logo.file;
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const isVector = logo.type === "svg";
  const shown = isVector ? context.toPng(text, { width: Math.round(width * SHARPNESS) }) : bytes;
  return inlinePicture({
    file: addMedia(`logo.${isVector ? "png" : logo.type}`, shown, context),
    ...(isVector ? { svg: addMedia("logo.svg", bytes, context) } : {}),
    name: "logo",
    alt: logo.alt,
    width,
    height: logo.height * scale,
    id: context.count.drawings,
  });
};
