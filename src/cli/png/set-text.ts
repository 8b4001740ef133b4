import { Buffer as TextBuffer, shape } from "harfbuzzjs";
import type { Face } from "./faces.ts";

/** A line of text as outlines: path data from the baseline on, and how far it reaches. */
export interface SetText {
  readonly d: string;
  readonly width: number;
}

export interface TextStyle {
  readonly faces: readonly Face[];
  readonly size: number;
  /** BCP 47 tag: some letters look different in another language. */
  readonly language: string;
}

/** Sets one line: each character in the first face that has it, shaped as its script wants. */
export const setText = (text: string, style: TextStyle): SetText => {
  let x = 0;
  const paths: string[] = [];
  for (const run of runsOf(text, style.faces)) {
    const { d, width } = setRun(run, x, style);
    paths.push(d);
    x += width;
  }
  return { d: paths.join(""), width: x };
};

interface Run {
  readonly face: Face;
  text: string;
}

/** Marks, joiners and spaces stay with the letters before them, so that these can be shaped together. */
const follows = /^[\p{M}\p{Cf}\s]$/u;

const runsOf = (text: string, faces: readonly Face[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const char of text) {
    const last = runs.at(-1);
    const point = char.codePointAt(0) ?? 0;
    const stays = last !== undefined && follows.test(char) && last.face.has(point);
    const face = stays ? last.face : (faces.find(({ has }) => has(point)) ?? faces[0]);
    if (last !== undefined && last.face === face) last.text += char;
    else if (face !== undefined) runs.push({ face, text: char });
  }
  return runs;
};

const setRun = ({ face, text }: Run, start: number, { size, language }: TextStyle): SetText => {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setLanguage(language);
  shape(face.font, buffer);
  const scale = size / face.unitsPerEm;
  const places = buffer.getGlyphPositions();
  let x = 0;
  const paths = buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
    const at = { x: start + (x + xOffset) * scale, y: -yOffset * scale, scale };
    x += xAdvance;
    return placed(face.font.glyphToPath(glyph), at);
  });
  return { d: paths.join(""), width: x * scale };
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A glyph's outline, which grows upwards in units of its face, at its place in the drawing. */
const placed = (d: string, { x, y, scale }: Place): string =>
  d.replaceAll(/(-?[\d.]+),(-?[\d.]+)/g, (_, across: string, up: string) => {
    const point = [x + Number(across) * scale, y - Number(up) * scale];
    return `${point.map((value) => value.toFixed(2)).join(" ")} `;
  });
