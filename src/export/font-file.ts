/** What we read of a TrueType or OpenType font file. */
export interface FontFile {
  readonly family: string;
  readonly unitsPerEm: number;
  /** Advance width in font units of every code point the font has. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Reads family name, character map and advance widths of a font file; throws RangeError if it is none. */
export const readFontFile = (bytes: Uint8Array): FontFile => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`the font file has no table "${tag}"`);
    return offset;
  };
  const metricCount = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const advance = (glyph: number): number =>
    view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1));
  return {
    family: readFamily(view, table("name")),
    unitsPerEm: view.getUint16(table("head") + 18),
    advances: new Map(
      [...readCharacterMap(view, table("cmap"))].map(([point, glyph]) => [point, advance(glyph)]),
    ),
  };
};

const readDirectory = (view: DataView): Map<string, number> => {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    tables.set(latin1(view, entry, 4), view.getUint32(entry + 8));
  }
  return tables;
};

const latin1 = (view: DataView, start: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(start + index)));

/** Name records 16 (typographic family) and 1 (family), Windows platform, UTF-16. */
const readFamily = (view: DataView, name: number): string => {
  const strings = name + view.getUint16(name + 4);
  const found = new Map<number, string>();
  for (let index = 0; index < view.getUint16(name + 2); index += 1) {
    const record = name + 6 + 12 * index;
    if (view.getUint16(record) !== 3) continue;
    const start = strings + view.getUint16(record + 10);
    const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, unit) =>
      view.getUint16(start + 2 * unit),
    );
    found.set(view.getUint16(record + 6), String.fromCharCode(...units));
  }
  return found.get(16) ?? found.get(1) ?? "";
};

/** Code point and glyph, from the fullest Unicode subtable: format 12, else 4. */
const readCharacterMap = (view: DataView, cmap: number): Iterable<[number, number]> => {
  const formats = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * index);
    formats.set(view.getUint16(start), start);
  }
  const full = formats.get(12);
  if (full !== undefined) return readGroups(view, full);
  const basic = formats.get(4);
  if (basic !== undefined) return readSegments(view, basic);
  throw new RangeError("the font file has no Unicode character map");
};

const readGroups = function* (view: DataView, start: number): Generator<[number, number]> {
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const entry = start + 16 + 12 * group;
    const first = view.getUint32(entry);
    for (let point = first; point <= view.getUint32(entry + 4); point += 1) {
      yield [point, view.getUint32(entry + 8) + point - first];
    }
  }
};

const readSegments = function* (view: DataView, start: number): Generator<[number, number]> {
  const double = view.getUint16(start + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const end = start + 14 + segment;
    const first = view.getUint16(end + double + 2);
    const delta = view.getUint16(end + 2 * double + 2);
    const rangeAt = end + 3 * double + 2;
    const range = view.getUint16(rangeAt);
    for (let point = first; point <= view.getUint16(end) && point < 0xffff; point += 1) {
      const raw = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - first));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) yield [point, glyph];
    }
  }
};
