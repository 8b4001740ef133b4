import type { Element, ElementContent } from "hast";
import { escapeXml } from "../figures/svg.ts";
import { stringify, toHtmlTree } from "./html/hast.ts";
import { htmlPage } from "./html/page.ts";
import { styleOf } from "./html/style.ts";
import type { Report } from "./report.ts";
import { headingId, headingsOf, plainText } from "./tree.ts";

/** Writes a report as one HTML file: no script, no outside request, nothing to load. */
export const exportHtml = async (report: Report): Promise<string> => {
  const children = await toHtmlTree(report);
  const covers = children.filter(isCover);
  const body = children.filter((child) => !isCover(child));
  return htmlPage(
    report,
    styleOf(report.theme.palette),
    `${stringify(covers)}
<div class="page">
${contents(report)}
<main id="content" tabindex="-1">
${stringify(body)}
</main>
</div>`,
  );
};

const isCover = (node: ElementContent): node is Element =>
  node.type === "element" && node.tagName === "header";

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
