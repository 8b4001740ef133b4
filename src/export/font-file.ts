/** What we read of a TrueType or OpenType font file. */
export interface FontFile {
  readonly family: string;
  readonly unitsPerEm: number;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** Whether the maker allows documents to carry the font. */
  readonly embeddable: boolean;
  /** One file for many weights, of which typesetters take the first. */
  readonly variable: boolean;
  /** Advance width in font units of every code point the font has. */
  readonly advances: ReadonlyMap<number, number>;
}

/**
 * Reads family name, style, rights, character map and advance widths of a font file; throws RangeError if it is
 * none. Time is bounded by the number of characters there can be, whatever the file says.
 */
export const readFontFile = (bytes: Uint8Array): FontFile => {
  const view = viewOf(bytes);
  const kind = view.getUint32(0);
  if (!kinds.has(kind)) throw new RangeError(strange.get(kind) ?? "the file is no font");
  const tables = readDirectory(view);
  const table = (tag: string): number => tableEntry(bytes, tag).start;
  const metricCount = view.getUint16(table("hhea") + 34);
  if (metricCount === 0) throw new RangeError("the font file has no widths");
  const hmtx = table("hmtx");
  const advance = (glyph: number): number =>
    view.getUint16(hmtx + 4 * Math.min(glyph, metricCount - 1));
  const family = readFamily(view, table("name"));
  const unitsPerEm = view.getUint16(table("head") + 18);
  if (family === "" || unitsPerEm === 0) throw new RangeError("the font file has no name or size");
  return {
    family,
    unitsPerEm,
    ...readStyle(view, tables.get("OS/2")?.start),
    variable: tables.has("fvar"),
    advances: new Map(
      [...readCharacterMap(view, table("cmap"))].map(([point, glyph]) => [point, advance(glyph)]),
    ),
  };
};

/** TrueType, OpenType, and TrueType as some makers mark it. */
const kinds = new Set([0x00010000, 0x4f54544f, 0x74727565]);

const strange = new Map([
  [0x774f4646, "the file is a font for web pages (WOFF)"],
  [0x774f4632, "the file is a font for web pages (WOFF2)"],
  [0x74746366, "the file holds several fonts (TTC)"],
]);

/** Weight, slant and the right to embed; a font that says nothing is a regular one without limits. */
const readStyle = (
  view: DataView,
  os2: number | undefined,
): Pick<FontFile, "weight" | "italic" | "embeddable"> =>
  os2 === undefined
    ? { weight: 400, italic: false, embeddable: true }
    : {
        weight: view.getUint16(os2 + 4),
        italic: (view.getUint16(os2 + 62) & 1) === 1,
        embeddable: (view.getUint16(os2 + 8) & 0xf) !== 2,
      };

/** Where a table of a font file stands, and its line in the directory. */
export interface TableEntry {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** The place of a table; throws RangeError where the font has none. */
export const tableEntry = (bytes: Uint8Array, tag: string): TableEntry => {
  const entry = readDirectory(viewOf(bytes)).get(tag);
  if (entry === undefined) throw new RangeError(`the font file has no table "${tag}"`);
  return entry;
};

/** The family name of a font file; throws RangeError if it is none. */
export const familyIn = (bytes: Uint8Array): string =>
  readFamily(viewOf(bytes), tableEntry(bytes, "name").start);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readDirectory = (view: DataView): Map<string, TableEntry> => {
  const tables = new Map<string, TableEntry>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (start + length > view.byteLength) throw new RangeError("the font file is cut off");
    tables.set(latin1(view, at, 4), { at, start, length });
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

/** The last character there can be. */
const lastPoint = 0x10ffff;

const readGroups = function* (view: DataView, start: number): Generator<[number, number]> {
  let before = -1;
  for (let group = 0; group < view.getUint32(start + 12); group += 1) {
    const entry = start + 16 + 12 * group;
    const first = view.getUint32(entry);
    const last = view.getUint32(entry + 4);
    // In order and without overlap, as the format asks: so each character comes once at most.
    if (first <= before || last < first || last > lastPoint) throw new RangeError(disorder);
    before = last;
    for (let point = first; point <= last; point += 1) {
      yield [point, view.getUint32(entry + 8) + point - first];
    }
  }
};

const readSegments = function* (view: DataView, start: number): Generator<[number, number]> {
  const double = view.getUint16(start + 6);
  let before = -1;
  for (let segment = 0; segment < double; segment += 2) {
    const end = start + 14 + segment;
    const first = view.getUint16(end + double + 2);
    if (first <= before && first !== 0xffff) throw new RangeError(disorder);
    before = view.getUint16(end);
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

const disorder = "the characters of the font file are in disorder";
