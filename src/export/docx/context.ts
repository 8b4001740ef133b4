import type { FootnoteDefinition } from "mdast";
import type { XmlElement } from "../../office/xml.ts";
import type { Report } from "../report.ts";
import type { StyleName } from "./style-list.ts";

/** A drawing as PNG; as many pixels across as asked. */
export type ToPng = (svg: string, options: { readonly width: number }) => Uint8Array;

/** What a part refers to, with the id it does so by. */
export interface Links {
  readonly add: (kind: string, target: string) => string;
  readonly list: readonly { readonly id: string; readonly kind: string; readonly target: string }[];
}

/** What the parts of the Word writer share while they write one report. */
export interface Context {
  readonly report: Report;
  readonly toPng: ToPng;
  /** Id of a style in the document, which may be the city's own. */
  readonly styleId: (name: StyleName) => string;
  /** Bookmark of something that links point to. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly notes: Notes;
  readonly links: Links;
  /** Pictures by their path in the package. */
  readonly media: Map<string, Uint8Array>;
  readonly count: Count;
  /** How much wider than ours the letters may be. */
  readonly looseness: number;
  /** Number of the last list that is not the report's. */
  readonly listBase: number;
  /** Width there is, in points. */
  readonly width: number;
  /** Height of a page's text, in points. */
  readonly height: number;
  /** Room on a page turned to its side. */
  readonly wide: { readonly width: number; readonly height: number };
  /** Height of the coloured part of the cover, where it has one. */
  readonly band?: Band;
  /** Style of running text, where it is not the usual one. */
  readonly prose?: StyleName;
}

/** The coloured part of the cover: how far it reaches below the top margin, in points. */
export interface Band {
  readonly height: number;
}

/** Numbers given in order. */
export interface Count {
  figures: number;
  tables: number;
  drawings: number;
  bookmarks: number;
  /** Lists so far: each has a number of its own, so that it begins at one. */
  readonly lists: { readonly isOrdered: boolean; readonly start: number }[];
}

export interface Notes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** Number of each note referred to, in the order they are. */
  readonly numbers: Map<string, number>;
  readonly written: XmlElement[];
  readonly links: Links;
}

/** An empty list of what a part refers to. */
export const openLinks = (): Links => {
  const list: { id: string; kind: string; target: string }[] = [];
  return {
    list,
    add: (kind, target) => {
      const known = list.find((each) => each.kind === kind && each.target === target);
      if (known) return known.id;
      const id = `rId${(list.length + 1).toString()}`;
      list.push({ id, kind, target });
      return id;
    },
  };
};
