import { el, type XmlElement } from "../../office/xml.ts";
import type { Context } from "./context.ts";
import { emus } from "./elements.ts";

/** A picture in a document: its file, what it looks like as SVG, and how large it is in points. */
export interface Picture {
  /** Id of the relation to the file that every reader shows. */
  readonly file: string;
  /** Id of the relation to the SVG, for readers that show it. */
  readonly svg?: string;
  readonly name: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Number of the drawing in the document. */
  readonly id: number;
}

/** A picture in the line of text. */
export const inlinePicture = (picture: Picture): XmlElement =>
  el("w:r", {}, [
    el("w:drawing", {}, [
      el("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        el("wp:extent", extent(picture)),
        properties(picture),
        el("wp:cNvGraphicFramePr", {}, [el("a:graphicFrameLocks", { noChangeAspect: 1 })]),
        graphic(picture),
      ]),
    ]),
  ]);

/** A picture behind the text, at the top left of the page; it says nothing and is marked so. */
export const backgroundPicture = (picture: Picture): XmlElement =>
  el("w:r", {}, [
    el("w:drawing", {}, [
      el(
        "wp:anchor",
        {
          ...{ distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: 0 },
          ...{ behindDoc: 1, locked: 1, layoutInCell: 1, allowOverlap: 1 },
        },
        [
          el("wp:simplePos", { x: 0, y: 0 }),
          el("wp:positionH", { relativeFrom: "page" }, [el("wp:posOffset", {}, ["0"])]),
          el("wp:positionV", { relativeFrom: "page" }, [el("wp:posOffset", {}, ["0"])]),
          el("wp:extent", extent(picture)),
          el("wp:wrapNone"),
          properties(picture, [decorative]),
          el("wp:cNvGraphicFramePr"),
          graphic(picture),
        ],
      ),
    ]),
  ]);

const extent = ({ width, height }: Picture): Readonly<Record<string, number>> => ({
  cx: emus(width),
  cy: emus(height),
});

const extension = (uri: string, content: XmlElement): XmlElement =>
  el("a:extLst", {}, [el("a:ext", { uri }, [content])]);

const decorative = extension(
  "{C183D7F6-B498-43B3-948B-1728B52AA6E4}",
  el("adec:decorative", { val: 1 }),
);

const properties = ({ id, name, alt }: Picture, children: readonly XmlElement[] = []): XmlElement =>
  el("wp:docPr", { id, name, descr: alt }, children);

const graphic = (picture: Picture): XmlElement =>
  el("a:graphic", {}, [
    el("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" }, [
      el("pic:pic", {}, [
        el("pic:nvPicPr", {}, [
          el("pic:cNvPr", { id: picture.id, name: picture.name }),
          el("pic:cNvPicPr"),
        ]),
        el("pic:blipFill", {}, [
          el("a:blip", { "r:embed": picture.file }, vector(picture)),
          el("a:stretch", {}, [el("a:fillRect")]),
        ]),
        el("pic:spPr", {}, [
          el("a:xfrm", {}, [el("a:off", { x: 0, y: 0 }), el("a:ext", extent(picture))]),
          el("a:prstGeom", { prst: "rect" }, [el("a:avLst")]),
        ]),
      ]),
    ]),
  ]);

const vector = ({ svg }: Picture): readonly XmlElement[] =>
  svg === undefined
    ? []
    : [extension("{96DAC541-7B7A-43D3-8B79-37D633B846F1}", el("asvg:svgBlip", { "r:embed": svg }))];

/** Puts a picture into the package and gives the id of the relation to it. */
export const addMedia = (
  name: string,
  content: Uint8Array,
  { media, links }: Pick<Context, "media" | "links">,
): string => {
  media.set(`word/media/${name}`, content);
  return links.add("image", `media/${name}`);
};
