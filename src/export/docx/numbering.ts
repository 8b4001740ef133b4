import { el, type XmlElement } from "../../office/xml.ts";
import { hex, properties, twips, val } from "./elements.ts";
import type { Count } from "./context.ts";

const LEVELS = 5;
/** The two kinds of lists. */
const kinds = { bullets: 1, numbers: 2 } as const;

/** The highest numbers that are in use already. */
export interface Base {
  readonly kinds: number;
  readonly lists: number;
}

/** What Word counts lists by: one number for each list, of two kinds. */
export const numberingOf = (
  lists: Count["lists"],
  accent: string,
  base: Base = { kinds: 0, lists: 0 },
): XmlElement =>
  el("w:numbering", {}, [
    abstract(base.kinds + kinds.bullets, accent, () => ({ format: "bullet", text: "•" })),
    abstract(base.kinds + kinds.numbers, accent, (level) => ({
      format: "decimal",
      text: `%${level + 1}.`,
    })),
    ...lists.map(({ isOrdered, start }, index) =>
      el("w:num", { "w:numId": base.lists + index + 1 }, [
        val("w:abstractNumId", base.kinds + (isOrdered ? kinds.numbers : kinds.bullets)),
        ...(isOrdered ? startingAt(start) : []),
      ]),
    ),
  ]);

const startingAt = (start: number): readonly XmlElement[] =>
  Array.from({ length: LEVELS }, (_, level) =>
    el("w:lvlOverride", { "w:ilvl": level }, [val("w:startOverride", level === 0 ? start : 1)]),
  );

const abstract = (
  id: number,
  accent: string,
  look: (level: number) => { readonly format: string; readonly text: string },
): XmlElement =>
  el("w:abstractNum", { "w:abstractNumId": id }, [
    val("w:multiLevelType", "hybridMultilevel"),
    ...Array.from({ length: LEVELS }, (_, level) => {
      const { format, text } = look(level);
      return el("w:lvl", { "w:ilvl": level }, [
        val("w:start", 1),
        val("w:numFmt", format),
        val("w:lvlText", text),
        val("w:lvlJc", "left"),
        properties("w:pPr", [
          el("w:ind", { "w:left": twips(listIndent(level)), "w:hanging": twips(STEP) }),
        ]),
        properties("w:rPr", [val("w:color", hex(accent))]),
      ]);
    }),
  ]);

/** Points from the text to the next level of a list. */
const STEP = 16;

/** Where the text of a level of a list begins, in points. */
export const listIndent = (level: number): number => STEP * (level + 1);

/** Deepest level a list may have. */
export const lastLevel = LEVELS - 1;
