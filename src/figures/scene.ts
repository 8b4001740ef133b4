/** A drawing as plain data, in points from the top left; drawn in order, all texts on top of all shapes. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Short name, announced first. */
  readonly title: string;
  /** What the drawing says, for who cannot see it. */
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | LineShape | PathShape | CircleShape | TextShape;

/** Hatchings, so that colour is never the only carrier; drawn in `stroke` or `ink` over `fill`. */
export type Pattern = "diagonal" | "cross" | "dots";

/** A colour by its part in the design; a palette says what it looks like. */
export type Color = keyof typeof palette;

/** What each colour looks like, `#rrggbb`. */
export type Palette = Readonly<Record<Color, string>>;

interface Paint {
  readonly fill?: Color;
  readonly stroke?: Color;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: readonly number[];
  readonly pattern?: Pattern;
}

export interface RectShape extends Paint {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface LineShape extends Pick<Paint, "strokeWidth" | "dash"> {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Color;
}

export interface PathShape extends Paint {
  readonly kind: "path";
  /** SVG path data: letters, numbers, spaces and commas only. */
  readonly d: string;
}

export interface CircleShape extends Paint {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface TextShape {
  readonly kind: "text";
  readonly text: string;
  /** Where the text starts, has its middle or ends, on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: Color;
  /** Degrees clockwise round (x, y). */
  readonly rotate?: number;
}

export type Weight = 400 | 600;

/** The colours of reports: one accent, neutrals, and four fills that differ in lightness too. */
export const palette = {
  ink: "#1c2428",
  muted: "#566168",
  rule: "#c8d0d4",
  grid: "#e6ebed",
  tint: "#f2f5f6",
  paper: "#ffffff",
  accent: "#0b5d73",
  accentSoft: "#7fb2c1",
  accentTint: "#e3eff2",
  sand: "#d9b26a",
  sandTint: "#faf3e3",
  clay: "#a8492f",
  moss: "#5f7d4f",
} as const;

/** A scene with what a report says about it: caption and the same facts as a table. */
export interface Figure {
  readonly scene: Scene;
  readonly caption: string;
  readonly table: DataTable;
}

export interface DataTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column; absent means all at the start. */
  readonly align?: readonly ("start" | "end")[];
}
