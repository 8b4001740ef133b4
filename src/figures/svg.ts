import { isMeasured, textWidth } from "./measure.ts";
import { palette } from "./scene.ts";
import type { Color, Palette, Pattern, Scene, Shape, TextShape } from "./scene.ts";

/** Escapes a text for XML content and attributes; characters XML forbids become "�". */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�")
    .replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0).toString()};`);

/** How the colours of a scene are written: as the palette has them, or by a name a style sheet fills in. */
export type Ink = (color: Color) => string;

/** Colours of a palette, `#rrggbb`. */
export const inkOf =
  (palette: Palette): Ink =>
  (color) =>
    palette[color];

/** A scene as a complete SVG; `id` makes its internal names unique on a page. */
export const toSvg = (scene: Scene, id: string, ink: Ink = inkOf(palette)): string => {
  const name = id.replaceAll(/[^A-Za-z0-9_-]/g, "-");
  const { width, height } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="${family}">`,
    `<title id="${name}-title">${escapeXml(scene.title)}</title>`,
    `<desc id="${name}-desc">${escapeXml(scene.alt)}</desc>`,
    ...drawShapes(scene, name, ink),
    ...texts(scene).map((shape) => drawText(shape, ink)),
    "</svg>",
  ].join("\n");
};

/** An SVG as large as it was measured, so that its texts are as large as those around it. */
export const inPoints = (svg: string): string =>
  svg.replace(/ width="([\d.]+)" height="([\d.]+)"/, ' width="$1pt" height="$2pt"');

/** The shapes of a scene without its texts, for a typesetter that sets them itself. */
export const toShapesSvg = (scene: Scene, ink: Ink = inkOf(palette)): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(scene.width)} ${number(scene.height)}" width="${number(scene.width)}" height="${number(scene.height)}">`,
    ...drawShapes(scene, "s", ink),
    "</svg>",
  ].join("\n");

/** The texts of a scene, in drawing order. */
export const texts = (scene: Scene): readonly TextShape[] =>
  scene.shapes.filter((shape) => shape.kind === "text");

const family = "&#39;Source Sans 3&#39;,&#39;Source Sans Pro&#39;,system-ui,sans-serif";

type Drawn = Exclude<Shape, TextShape>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

const drawShapes = (scene: Scene, id: string, ink: Ink): string[] => {
  const drawn = scene.shapes.filter((shape) => shape.kind !== "text");
  const hatchings = new Map(drawn.flatMap((shape) => hatching(shape, id, ink)));
  const definitions = [...hatchings.values()];
  return [
    ...(definitions.length > 0 ? [`<defs>${definitions.join("")}</defs>`] : []),
    ...drawn.flatMap((shape) => [
      outline(shape, paint(shape, ink)),
      ...hatching(shape, id, ink).map(([name]) => outline(shape, { fill: `url(#${name})` })),
    ]),
  ];
};

const outline = (shape: Drawn, painted: Attributes): string => {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, radius } = shape;
      return tag("rect", { x, y, width, height, rx: radius, ...painted });
    }
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return tag("line", { x1, y1, x2, y2, ...painted });
    }
    case "circle": {
      const { cx, cy, r } = shape;
      return tag("circle", { cx, cy, r, ...painted });
    }
    case "path":
      return tag("path", { d: shape.d.replaceAll(/[^A-Za-z0-9 .,+-]/g, ""), ...painted });
  }
};

const paint = (shape: Drawn, ink: Ink): Attributes => ({
  fill: shape.kind === "line" || shape.fill === undefined ? "none" : ink(shape.fill),
  stroke: shape.stroke === undefined ? undefined : ink(shape.stroke),
  "stroke-width": shape.strokeWidth,
  "stroke-dasharray": shape.dash?.map(number).join(" "),
});

const motifs: Readonly<Record<Pattern, string>> = {
  diagonal: "M-1 1L1 -1M0 6L6 0M5 7L7 5",
  cross: "M-1 1L1 -1M0 6L6 0M5 7L7 5M-1 5L1 7M0 0L6 6M5 -1L7 1",
  dots: "M2 3a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",
};

/** Name and definition of the hatching a shape asks for, if any. */
const hatching = (shape: Drawn, id: string, ink: Ink): [string, string][] => {
  if (shape.kind === "line" || shape.pattern === undefined) return [];
  const color = shape.stroke ?? "ink";
  const name = `${id}-${shape.pattern}-${color}`;
  const motif = tag("path", {
    d: motifs[shape.pattern],
    stroke: ink(color),
    "stroke-width": 0.8,
    fill: shape.pattern === "dots" ? ink(color) : "none",
  });
  return [
    [
      name,
      `<pattern id="${name}" width="6" height="6" patternUnits="userSpaceOnUse">${motif}</pattern>`,
    ],
  ];
};

/** `textLength` holds the measured width where a reader lacks the font and shows another. */
const drawText = (shape: TextShape, ink: Ink): string => {
  const { x, y, size, text, weight, rotate } = shape;
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === 600 ? 600 : undefined,
    "text-anchor": shape.anchor === "start" ? undefined : shape.anchor,
    fill: ink(shape.fill ?? "ink"),
    transform: rotate === undefined ? undefined : `rotate(${[rotate, x, y].map(number).join(" ")})`,
    ...(isMeasured(text) && text.length > 1
      ? { textLength: textWidth(text, shape), lengthAdjust: "spacingAndGlyphs" }
      : {}),
  };
  return `${tag("text", attributes).slice(0, -2)}>${escapeXml(text)}</text>`;
};

const tag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? number(value) : value}"`],
  );
  return `<${name}${written.join("")}/>`;
};

const number = (value: number): string => String(Math.round(value * 100) / 100);
