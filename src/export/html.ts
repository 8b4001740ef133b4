import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { escapeXml } from "../figures/svg.ts";
import { mapElements } from "./html/element.ts";
import { finish } from "./html/finish.ts";
import { handlers } from "./html/handlers.ts";
import { schema } from "./html/schema.ts";
import { style } from "./html/style.ts";
import type { Report } from "./report.ts";
import { headingId, headingsOf, plainText } from "./tree.ts";

/** Writes a report as one HTML file: no script, no outside request, nothing to load. */
export const exportHtml = async (report: Report): Promise<string> => {
  const children = await toHtmlTree(report);
  const covers = children.filter(isCover);
  const body = children.filter((child) => !isCover(child));
  const { meta, labels } = report;
  return `<!doctype html>
<html lang="${escapeXml(meta.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(meta.title)}</title>
${metaTags(report)}<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">${escapeXml(labels.skip)}</a>
${stringify(covers)}
<div class="page">
${contents(report)}
<main id="content" tabindex="-1">
${stringify(body)}
</main>
</div>
</body>
</html>
`;
};

const toHtmlTree = async (report: Report): Promise<ElementContent[]> => {
  const { notes, backToText } = report.labels;
  const tree = await unified()
    .use(remarkRehype, {
      handlers,
      clobberPrefix: "note-",
      footnoteLabel: notes,
      footnoteLabelProperties: {},
      footnoteBackLabel: backToText,
    })
    .use(() => spellTasks)
    .use(rehypeSanitize, schema)
    .run(report.tree);
  return finish(tree.children.filter(isContent), report);
};

/** Boxes of tasks as characters: a form control without a purpose would only confuse. */
const spellTasks = (tree: HtmlRoot): HtmlRoot => ({
  ...tree,
  children: mapElements(tree.children.filter(isContent), (node) =>
    node.tagName === "input"
      ? [{ type: "text", value: node.properties.checked === true ? "☑" : "☐" }]
      : [node],
  ),
});

const isContent = (node: HtmlRoot["children"][number]): node is ElementContent =>
  node.type !== "doctype";

const isCover = (node: ElementContent): node is Element =>
  node.type === "element" && node.tagName === "header";

/** Drawings are the only raw text in the tree, and they are ours. */
const stringify = (children: readonly ElementContent[]): string =>
  unified()
    .use(rehypeStringify, { allowDangerousHtml: true })
    .stringify({ type: "root", children: [...children] });

/** Nothing may be loaded or run; the one style sheet is named by its hash. */
const policy = async (): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
};

const metaTags = ({ meta }: Report): string =>
  Object.entries({ author: meta.author, description: meta.description, date: meta.date })
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`<meta name="${name}" content="${escapeXml(value)}">\n`],
    )
    .join("");

/** Chapters and their sections as a navigation landmark. */
const contents = ({ tree, labels }: Report): string => {
  const chapters: { own: string; sections: string[] }[] = [];
  for (const heading of headingsOf(tree)) {
    const link = `<a href="#${escapeXml(encodeURI(headingId(heading)))}">${escapeXml(plainText(heading))}</a>`;
    if (heading.depth === 2) chapters.push({ own: link, sections: [] });
    if (heading.depth === 3) chapters.at(-1)?.sections.push(`<li>${link}</li>`);
  }
  const items = chapters.map(({ own, sections }) => {
    const inner = sections.length > 0 ? `<ol>${sections.join("")}</ol>` : "";
    return `<li>${own}${inner}</li>`;
  });
  return `<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${escapeXml(labels.contents)}</h2>
<ol>${items.join("\n")}</ol>
</nav>`;
};
