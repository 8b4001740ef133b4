import { readFileSync } from "node:fs";
import { Blob, Face as FontFace, Font } from "harfbuzzjs";

/** One upright face of a font file, ready to set text. */
export interface Face {
  readonly font: Font;
  /** Units of the face in one em. */
  readonly unitsPerEm: number;
  readonly weight: number;
  readonly has: (point: number) => boolean;
}

/** The upright faces of font files, in their order; each file is read once in a process. */
export const openFaces = (files: readonly string[]): readonly Face[] =>
  files.flatMap((file) => {
    if (!opened.has(file)) opened.set(file, openFace(file));
    return opened.get(file) ?? [];
  });

const opened = new Map<string, Face | undefined>();

/** Offsets in the table that tells weight and slope (OpenType, “OS/2”). */
const WEIGHT = 4;
const SELECTION = 62;

const openFace = (file: string): Face | undefined => {
  const face = new FontFace(new Blob(readFileSync(file)));
  const { weight, isItalic } = traitsOf(face);
  if (isItalic) return undefined;
  const points = new Set(face.collectUnicodes());
  return {
    font: new Font(face),
    unitsPerEm: face.upem,
    weight,
    has: (point) => points.has(point),
  };
};

/** Read at once: the table is a view of memory that HarfBuzz may move. */
const traitsOf = (face: FontFace): { readonly weight: number; readonly isItalic: boolean } => {
  const table = face.referenceTable("OS/2");
  if (table === undefined) return { weight: 400, isItalic: false };
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return { weight: view.getUint16(WEIGHT), isItalic: (view.getUint16(SELECTION) & 1) === 1 };
};

/** Faces in the order a text of this weight wants them: those as heavy first, then all others. */
export const facesFor = (faces: readonly Face[], weight: number): readonly Face[] => {
  const isAsHeavy = (face: Face): boolean => face.weight >= 550 === weight >= 550;
  return [...faces.filter(isAsHeavy), ...faces.filter((face) => !isAsHeavy(face))];
};
