import type { Blockquote, List, Nodes, Parents, PhrasingContent, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Figure, Scene, Shape } from "../figures/scene.ts";
import { inkOf, inPoints, toSvg } from "../figures/svg.ts";
import { dataTable } from "./data-table.ts";
import { fill } from "./report.ts";
import type { ExportedFile, Report } from "./report.ts";
import { headingId, headingsOf, listedData, nodesOf, plainText } from "./tree.ts";
import type { ContainerDirective, LeafDirective } from "./tree.ts";
import { isId } from "./vocabulary.ts";

/** A Markdown text that any reader shows, and the drawings it links to. */
export interface MarkdownExport {
  readonly markdown: string;
  readonly files: readonly ExportedFile[];
}

/** Writes a report as plain GFM: directives become ordinary Markdown, figures pictures in `folder`. */
export const exportMarkdown = (report: Report, folder: string): MarkdownExport => {
  const nodes = [...nodesOf(report.tree)];
  const work: Work = {
    report,
    folder,
    files: [],
    listed: listedData(report.tree),
    linked: new Set(nodes.flatMap((node) => (node.type === "link" ? [node.url] : []))),
    count: { figures: 0, tables: 0 },
  };
  const children = report.tree.children.flatMap((node) => plain(node, work));
  const markdown = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    // Besides what Markdown takes for marks: formulas, and lines that a runner of CI jobs would obey.
    .data("toMarkdownExtensions", [
      {
        unsafe: [
          { character: "$", inConstruct: "phrasing" },
          { atBreak: true, character: ":", after: ":", inConstruct: "phrasing" },
        ],
      },
    ])
    .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", listItemIndent: "one" })
    .stringify(rootOf(children));
  return { markdown, files: work.files };
};

interface Work {
  readonly report: Report;
  readonly folder: string;
  readonly files: ExportedFile[];
  readonly listed: ReadonlySet<string>;
  /** Addresses the report links to: only these places need an anchor. */
  readonly linked: ReadonlySet<string>;
  readonly count: { figures: number; tables: number };
}

/** The serializer takes any tree whose children are of its kinds; ours are by construction. */
const rootOf = (children: readonly Nodes[]): { type: "root"; children: RootContent[] } => ({
  type: "root",
  children: children.filter((node): node is RootContent => node.type !== "root"),
});

const plain = (node: Nodes, work: Work): Nodes[] => {
  switch (node.type) {
    case "heading":
      return [...anchor(headingId(node), work), withPlainChildren(node, work)];
    case "textDirective": {
      const children = plainPhrases(node.children, work);
      return node.name === "gap" ? [{ type: "emphasis", children }] : children;
    }
    case "leafDirective":
      return leaf(node, work);
    case "containerDirective":
      return container(node, work);
    default:
      return "children" in node ? [withPlainChildren(node, work)] : [node];
  }
};

const withPlainChildren = (node: Parents, work: Work): Nodes =>
  Object.assign({}, node, { children: plainAll(node.children, work) });

const plainAll = (nodes: readonly Nodes[], work: Work): Nodes[] =>
  nodes.flatMap((node) => plain(node, work));

const plainPhrases = (nodes: readonly PhrasingContent[], work: Work): PhrasingContent[] =>
  plainAll(nodes, work).filter((node): node is PhrasingContent => node.type !== "root");

const anchor = (id: string, { linked }: Work): Nodes[] =>
  isId(id) && linked.has(`#${id}`) ? [{ type: "html", value: `<a id="${id}"></a>` }] : [];

const leaf = (node: LeafDirective, work: Work): Nodes[] => {
  if (node.name === "contents") return [contents(work.report)];
  const id = node.attributes?.id ?? "";
  const figure = work.report.figures.get(id);
  if (!figure) return [];
  if (node.name === "data") return listed(figure, work);
  if (node.name === "figure") return drawn(id, figure, work);
  return [];
};

const container = (node: ContainerDirective, work: Work): Nodes[] => {
  const [first, ...others] = node.children;
  const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const label = isLabelled ? plainPhrases(first.children, work) : [];
  const body = plainAll(isLabelled ? others : node.children, work);
  const children = [...logo(node, work), ...body];
  if (node.name === "box") return box(label, children, node);
  if (isLabelled) return [tableCaption(label, work), ...children];
  if (quoted.has(node.name)) return [quote(children)];
  return [...anchor(node.attributes?.id ?? "", work), ...children];
};

/** The mark of the city as a picture, on the cover. */
const logo = ({ name }: ContainerDirective, { report, folder, files }: Work): Nodes[] => {
  const mark = report.theme.logo;
  if (name !== "cover" || mark === undefined) return [];
  const path = `${folder}/${mark.file.path}`;
  files.push({ path, content: mark.file.content });
  return [{ type: "paragraph", children: [{ type: "image", url: path, alt: mark.alt }] }];
};

const quoted = new Set(["note", "gap", "verdict"]);

const quote = (children: readonly Nodes[]): Blockquote => ({
  type: "blockquote",
  children: children.filter(isQuotable),
});

/** A field as a quotation under its name; an empty one to write in has a line. */
const box = (
  label: PhrasingContent[],
  children: readonly Nodes[],
  { attributes }: ContainerDirective,
): Nodes[] => {
  const name: Nodes[] =
    label.length > 0
      ? [{ type: "paragraph", children: [{ type: "strong", children: label }] }]
      : [];
  const isToWriteIn = children.length === 0 && Number(attributes?.lines ?? 0) > 0;
  const line: Nodes[] = isToWriteIn
    ? [{ type: "paragraph", children: [{ type: "text", value: "_".repeat(40) }] }]
    : [];
  return [quote([...name, ...children, ...line])];
};

const isQuotable = (node: Nodes): node is Blockquote["children"][number] => node.type !== "root";

const drawn = (id: string, figure: Figure, work: Work): Nodes[] => {
  const path = `${work.folder}/${id}.svg`;
  const ink = inkOf(work.report.theme.palette);
  work.files.push({ path, content: inPoints(toSvg(onPaper(figure.scene), id, ink)) });
  work.count.figures += 1;
  const { labels } = work.report;
  const number = `${labels.figure} ${work.count.figures.toString()}. `;
  const alt = [figure.scene.title, figure.scene.alt].filter((text) => text !== "").join(". ");
  return [
    { type: "paragraph", children: [{ type: "image", url: path, alt }] },
    caption(number, [{ type: "text", value: figure.caption }]),
    ...(work.listed.has(id) ? [] : [dataTable(figure.table)]),
  ];
};

/** A ground of its own, so that a reader on a dark page sees dark lines on light paper. */
const onPaper = (scene: Scene): Scene => {
  const { width, height } = scene;
  const paper: Shape = { kind: "rect", x: 0, y: 0, width, height, fill: "paper" };
  return { ...scene, shapes: [paper, ...scene.shapes] };
};

const listed = (figure: Figure, work: Work): Nodes[] => {
  const words = fill(work.report.labels.dataOf, { caption: figure.caption });
  return [tableCaption([{ type: "text", value: words }], work), dataTable(figure.table)];
};

const tableCaption = (words: PhrasingContent[], work: Work): Nodes => {
  work.count.tables += 1;
  return caption(`${work.report.labels.table} ${work.count.tables.toString()}. `, words);
};

const caption = (number: string, words: PhrasingContent[]): Nodes => ({
  type: "paragraph",
  children: [{ type: "emphasis", children: [{ type: "text", value: number }, ...words] }],
});

/** Chapters as a list of links. */
const contents = ({ tree }: Report): List => ({
  type: "list",
  spread: false,
  children: headingsOf(tree)
    .filter(({ depth }) => depth === 2)
    .map((heading) => ({
      type: "listItem",
      children: [
        {
          type: "paragraph",
          children: [
            {
              type: "link",
              url: `#${headingId(heading)}`,
              children: [{ type: "text", value: plainText(heading) }],
            },
          ],
        },
      ],
    })),
});
