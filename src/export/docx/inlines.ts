import type { Nodes, PhrasingContent } from "mdast";
import { el, type XmlElement } from "../../office/xml.ts";
import type { Context } from "./context.ts";
import { field, paragraph, run, runProperties, val } from "./elements.ts";
import { languageOf, pieces } from "./fonts.ts";
import type { StyleName } from "./style-list.ts";

/** What the letters around a phrase say of it. */
type Marks = readonly XmlElement[];

/** Phrasing content as runs. */
export const inlines = (
  nodes: readonly Nodes[],
  context: Context,
  marks: Marks = [],
): readonly XmlElement[] => nodes.flatMap((node) => inline(node, context, marks));

const inline = (node: Nodes, context: Context, marks: Marks): readonly XmlElement[] => {
  switch (node.type) {
    case "text":
      return words(node.value.replaceAll(/[^\S\u00a0\u202f]+/g, " "), marks);
    case "strong":
      return inlines(node.children, context, [...marks, val("w:b"), val("w:bCs")]);
    case "emphasis":
      return inlines(node.children, context, [...marks, val("w:i"), val("w:iCs")]);
    case "delete":
      return inlines(node.children, context, [...marks, val("w:strike")]);
    case "inlineCode":
      return words(node.value, styled("ReportCodeMark", context, marks));
    case "break":
      return [el("w:r", {}, [el("w:br")])];
    case "link":
      return link(node, context, marks);
    case "image":
      return words(node.alt ?? "", marks);
    case "footnoteReference":
      return footnote(node.identifier, context);
    case "textDirective":
      return inlines(node.children, context, marked(node, context, marks));
    default:
      return "children" in node ? inlines(node.children, context, marks) : [];
  }
};

/** A text as runs, one for each kind of script. */
export const words = (text: string, marks: Marks = []): readonly XmlElement[] =>
  pieces(text).map((piece) => run(piece.text, [...marks, ...piece.marks]));

/** A phrase has one style; the one nearest to it counts. */
const styled = (name: StyleName, { styleId }: Context, marks: Marks): Marks => [
  val("w:rStyle", styleId(name)),
  ...marks.filter((mark) => mark.name !== "w:rStyle"),
];

type TextDirective = Extract<Nodes, { type: "textDirective" }>;

const marked = ({ name, attributes }: TextDirective, context: Context, marks: Marks): Marks => {
  if (name === "gap") return styled("ReportGapMark", context, marks);
  if (name === "tag") return styled("ReportTag", context, marks);
  const lang = attributes?.lang ?? "";
  if (name !== "quote" || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang)) return marks;
  return [...marks.filter((mark) => mark.name !== "w:lang"), languageOf(lang)];
};

const link = (
  { url, children }: { readonly url: string; readonly children: readonly PhrasingContent[] },
  context: Context,
  marks: Marks,
): readonly XmlElement[] => {
  const target = targetOf(url, context);
  if (target === undefined) return inlines(children, context, marks);
  const content = inlines(children, context, styled("Hyperlink", context, marks));
  return [el("w:hyperlink", { ...target, "w:history": 1 }, content)];
};

/** A bookmark or an address; pages beside the report are none of its own. */
const targetOf = (
  url: string,
  { bookmarks, links }: Context,
): Readonly<Record<string, string>> | undefined => {
  if (/^(?:https?:|mailto:)/i.test(url)) return { "r:id": links.add("hyperlink", url) };
  const bookmark = url.startsWith("#") ? bookmarks.get(url.slice(1)) : undefined;
  return bookmark === undefined ? undefined : { "w:anchor": bookmark };
};

/** The first reference carries the note, later ones repeat its number. */
const footnote = (identifier: string, context: Context): readonly XmlElement[] => {
  const { notes, styleId } = context;
  const definition = notes.definitions.get(identifier);
  if (!definition) return [];
  const style = runProperties([val("w:rStyle", styleId("FootnoteReference"))]);
  const known = notes.numbers.get(identifier);
  if (known !== undefined) {
    const shown = el("w:r", {}, [...style, el("w:t", {}, [known.toString()])]);
    return [field(`NOTEREF ${bookmarkOf(known)} \\f \\h`, [shown])];
  }
  const number = notes.numbers.size + 1;
  notes.numbers.set(identifier, number);
  const mark = el("w:r", {}, [...style, el("w:footnoteRef")]);
  const inner: Context = { ...context, links: notes.links };
  const paragraphs = definition.children.map((child, index) =>
    paragraph(styleId("FootnoteText"), [
      ...(index === 0 ? [mark, run(" ")] : []),
      ...inlines([child], inner),
    ]),
  );
  notes.written.push(el("w:footnote", { "w:id": number }, paragraphs));
  const reference = el("w:r", {}, [...style, el("w:footnoteReference", { "w:id": number })]);
  return bookmarked(bookmarkOf(number), [reference], context);
};

const bookmarkOf = (note: number): string => `_note_${note.toString()}`;

/** Content with a bookmark around it. */
export const bookmarked = (
  name: string,
  content: readonly XmlElement[],
  { count }: Context,
): readonly XmlElement[] => {
  count.bookmarks += 1;
  const id = count.bookmarks;
  return [
    el("w:bookmarkStart", { "w:id": id, "w:name": name }),
    ...content,
    el("w:bookmarkEnd", { "w:id": id }),
  ];
};
