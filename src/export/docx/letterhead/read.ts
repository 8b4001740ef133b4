import { readRelations, relationsPath, type Relation } from "../../../office/relations.ts";
import {
  childOf,
  childrenOf,
  elementBudget,
  elementsIn,
  readXml,
  type XmlElement,
} from "../../../office/xml.ts";
import { openZip, type Zip } from "../../../office/zip.ts";
import type { PreflightFinding } from "../../preflight.ts";
import { openLinks } from "../context.ts";
import type { Furniture } from "../furniture.ts";
import type { Page } from "../page.ts";
import { cleanPart } from "./clean.ts";
import { refusalOf, unlikeWord } from "./faults.ts";
import { sectionPage } from "./page-of.ts";
import { pictureEnding } from "./pictures.ts";

/** What a report takes over from a city's own file: looks, header, footer, page. None of it can act. */
export interface Letterhead {
  readonly styles: XmlElement;
  readonly numbering?: XmlElement;
  readonly theme?: XmlElement;
  readonly furniture: readonly Furniture[];
  /** Pictures of headers and footers, by their path in a document. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly page: Page;
  readonly hasTitlePage: boolean;
  readonly hasEvenPages: boolean;
  /** Id of the style the file gives new tables. */
  readonly tableStyle?: string;
}

/** A letterhead, or why it is refused, and what of it was left out. */
export interface OpenedLetterhead {
  readonly letterhead?: Letterhead;
  readonly findings: readonly PreflightFinding[];
}

/** Reads a Word file as a letterhead: nothing is trusted, nothing runs, nothing is loaded. */
export const readLetterhead = (bytes: Uint8Array): OpenedLetterhead => {
  const refused = unlikeWord(bytes);
  if (refused) return { findings: [refused] };
  try {
    const zip = openZip(bytes);
    const leftOut = new Set<string>();
    const letterhead = letterheadOf(zip, leftOut);
    return { letterhead, findings: [...findingsOf(zip), ...[...leftOut].map(omitted)] };
  } catch (error) {
    return { findings: [refusalOf(error)] };
  }
};

interface Opened {
  readonly part: (path: string) => XmlElement | undefined;
  readonly relations: (path: string) => readonly Relation[];
  readonly bytes: (path: string) => Uint8Array | undefined;
}

const openedIn = (zip: Zip): Opened => {
  const budget = elementBudget();
  const part = (path: string): XmlElement | undefined => {
    const content = zip.read(path);
    return content === undefined ? undefined : readXml(content, budget);
  };
  return {
    part,
    bytes: zip.read,
    relations: (path) => {
      const found = part(relationsPath(path));
      return found === undefined ? [] : readRelations(found, path);
    },
  };
};

const letterheadOf = (zip: Zip, leftOut: Set<string>): Letterhead => {
  const opened = openedIn(zip);
  const main = opened.relations("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const document = opened.part(main);
  if (document?.name !== "w:document") throw new RangeError("no document");
  const relations = opened.relations(main).filter(({ isOutside }) => !isOutside);
  const find = (kind: string): XmlElement | undefined => {
    const path = relations.find((each) => each.kind === kind)?.target;
    return path === undefined ? undefined : opened.part(path);
  };
  const styles = find("styles");
  if (styles?.name !== "w:styles") throw new RangeError("no styles");
  const sections = [...elementsIn(document)].filter(({ name }) => name === "w:sectPr");
  const settings = find("settings");
  const theme = find("theme");
  const numbering = find("numbering");
  const media = new Map<string, Uint8Array>();
  const tableStyle = settings && childOf(settings, "w:defaultTableStyle")?.attributes["w:val"];
  return {
    styles,
    ...(numbering?.name === "w:numbering" ? { numbering } : {}),
    ...(theme !== undefined && isSelfContained(theme) ? { theme } : {}),
    furniture: furnitureOf(sections, { relations, opened, media, leftOut }),
    media,
    page: sectionPage(sections.at(-1) ?? document),
    hasTitlePage: sections.some((section) => isOn(childOf(section, "w:titlePg"))),
    hasEvenPages: settings !== undefined && isOn(childOf(settings, "w:evenAndOddHeaders")),
    ...(tableStyle === undefined ? {} : { tableStyle }),
  };
};

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "1");

/** A theme that refers to pictures would lack them. */
const isSelfContained = (theme: XmlElement): boolean =>
  theme.name === "a:theme" &&
  [...elementsIn(theme)].every(({ attributes }) =>
    Object.keys(attributes).every((name) => !name.startsWith("r:")),
  );

interface Source {
  readonly relations: readonly Relation[];
  readonly opened: Opened;
  readonly media: Map<string, Uint8Array>;
  readonly leftOut: Set<string>;
}

/** The headers and footers that hold at the end of the file: a later section's replace an earlier one's. */
const furnitureOf = (sections: readonly XmlElement[], source: Source): readonly Furniture[] => {
  const references = sections.flatMap((section) =>
    (["header", "footer"] as const).flatMap((kind) =>
      childrenOf(section, `w:${kind}Reference`).map(({ attributes }) => {
        const found = source.relations.find(({ id }) => id === attributes["r:id"]);
        return { kind, type: attributes["w:type"] ?? "default", path: found?.target ?? "" };
      }),
    ),
  );
  const paths = new Map(references.map((each) => [`${each.kind} ${each.type}`, each]));
  return [...paths.values()].flatMap(({ kind, type, path }) => {
    if (type !== "default" && type !== "first" && type !== "even") return [];
    const part = source.opened.part(path);
    const isPart = part?.name === (kind === "header" ? "w:hdr" : "w:ftr");
    return isPart ? [{ kind, type, pages: "all", ...takenOver(part, path, source) }] : [];
  });
};

/** A header or footer with the pictures it shows. */
const takenOver = (
  part: XmlElement,
  path: string,
  { opened, media, leftOut }: Source,
): Pick<Furniture, "xml" | "links"> => {
  const links = openLinks();
  const relations = opened.relations(path);
  const pictureId = (id: string): string | undefined => {
    const relation = relations.find((each) => each.id === id);
    if (relation?.kind !== "image" || relation.isOutside) return undefined;
    const content = opened.bytes(relation.target);
    const ending = content && pictureEnding(content);
    if (content === undefined || ending === undefined) return undefined;
    const name = `letterhead-${(media.size + 1).toString()}.${ending}`;
    media.set(`word/media/${name}`, content);
    return links.add("image", `media/${name}`);
  };
  let drawings = FIRST_DRAWING + media.size * 100;
  const nextDrawing = (): number => (drawings += 1);
  const xml = cleanPart(part, { pictureId, nextDrawing, leftOut: (what) => leftOut.add(what) });
  return { xml, links };
};

/** Above the numbers of a report's own drawings. */
const FIRST_DRAWING = 10_000;

const outward = new Set(["attachedTemplate", "hyperlink", "image", "oleObject", "subDocument"]);
const embedded = new Set([
  "oleObject",
  "package",
  "aFChunk",
  "control",
  "vbaProject",
  "subDocument",
]);

/** What in the whole file is left out because it acts or leads outside. */
const findingsOf = (zip: Zip): readonly PreflightFinding[] => {
  const opened = openedIn(zip);
  const relations = zip.paths
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const part = opened.part(path);
      return part === undefined
        ? []
        : readRelations(part, path.replace(/_rels\/(.*)\.rels$/, "$1"));
    });
  const outside = relations.filter(({ isOutside }) => isOutside);
  const found: PreflightFinding[] = [];
  if (zip.paths.some((path) => /vba(Project|Data)/i.test(path))) found.push(omitted("macros"));
  if (outside.length > 0) {
    const kinds = new Set(outside.map(({ kind }) => (outward.has(kind) ? kind : "other")));
    found.push(omitted(kinds.has("attachedTemplate") ? "template" : "links"));
  }
  if (relations.some(({ kind }) => embedded.has(kind) && kind !== "vbaProject"))
    found.push(omitted("objects"));
  return found;
};

const omissions: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  macros: ["the letterhead holds macros; they are left out", "nothing to do: a report needs none"],
  template: [
    "the letterhead loads a template from outside; it is left out",
    "detach the template in Word if you see this again",
  ],
  links: [
    "the letterhead leads to places outside; its words stay, the links are left out",
    "nothing to do, or add the links to the report by hand",
  ],
  objects: [
    "the letterhead holds embedded objects; they are left out",
    "put them in as pictures (PNG) if they should be seen",
  ],
  fields: [
    "the letterhead holds fields that read files or start programs; their last text stays",
    "keep page numbers, titles and dates only",
  ],
  pictures: [
    "a picture of the letterhead is linked or of a kind that is not taken; it is left out",
    "put it in as PNG or JPEG, not as a link",
  ],
};

const omitted = (what: string): PreflightFinding => {
  const [message, fix] = omissions[what] ?? [what, ""];
  return { level: "warning", message, fix };
};
