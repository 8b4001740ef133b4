import type { Element, ElementContent } from "hast";
import { clean } from "./clean.ts";
import { dataUrl } from "./html/data-url.ts";
import { element, isElement } from "./html/element.ts";
import { stringify, toHtmlTree } from "./html/hast.ts";
import { htmlPage } from "./html/page.ts";
import { script } from "./html/script.ts";
import { styleOf } from "./html/style.ts";
import { hasLongTable } from "./html/tables.ts";
import type { Report } from "./report.ts";
import type { Logo } from "./theme.ts";
import { headingId, headingsOf, plainText } from "./tree.ts";

/** Writes a report as one HTML file: whole without scripts, no outside request, nothing to load. */
export const exportHtml = async (report: Report): Promise<string> => {
  const children = await toHtmlTree(report);
  const { logo } = report.theme;
  const { covers, main } = parted(children);
  const { filterRows, rowsShown } = report.labels;
  const isLong = hasLongTable(main);
  const words = isLong ? { dataFilterRows: filterRows, dataRowsShown: rowsShown } : {};
  const page = element("div", { className: ["page"] }, [
    ...contents(report),
    element("main", { id: "content", tabIndex: -1, ...words }, [lineEnd, ...main, lineEnd]),
  ]);
  return htmlPage(report, {
    style: styleOf(report.theme, report.meta.paper),
    body: stringify([
      ...covers.map((cover) => (logo ? withLogo(cover, logo) : cover)),
      page,
      lineEnd,
      imprint(report),
    ]),
    ...(isLong ? { script } : {}),
  });
};

const lineEnd: ElementContent = { type: "text", value: "\n" };

/** The cover; where there is none, the title and what stands before the first chapter. */
const parted = (
  children: readonly ElementContent[],
): { readonly covers: readonly Element[]; readonly main: readonly ElementContent[] } => {
  const covers = children.filter(isCover).slice(0, 1);
  if (covers.length > 0) return { covers, main: children.filter((child) => !isCover(child)) };
  const end = children.findIndex((child) => isElement(child) && child.tagName === "h2");
  const head = children.slice(0, Math.max(end, 0));
  if (!head.some((child) => isElement(child) && child.tagName === "h1"))
    return { covers: [], main: children };
  const title = element("header", { className: ["cover", "band"] }, head);
  return { covers: [title], main: children.slice(end) };
};

const isCover = (node: ElementContent): node is Element =>
  isElement(node) && node.tagName === "header";

const withLogo = (cover: Element, { alt, file, type, width, height }: Logo): Element => {
  const src = dataUrl(type === "svg" ? "image/svg+xml" : `image/${type}`, file.content);
  const picture = element("img", { src, alt: clean(alt), width, height }, []);
  return {
    ...cover,
    children: [element("p", { className: ["logo"] }, [picture]), ...cover.children],
  };
};

/** Chapters and their sections as a navigation landmark; none where there is nothing to choose. */
const contents = ({ tree, labels }: Report): Element[] => {
  const chapters: { own: Element; sections: Element[] }[] = [];
  for (const heading of headingsOf(tree)) {
    const href = `#${encodeURI(headingId(heading))}`;
    const link = element("a", { href }, [plainText(heading)]);
    if (heading.depth === 2) chapters.push({ own: link, sections: [] });
    if (heading.depth === 3) chapters.at(-1)?.sections.push(element("li", {}, [link]));
  }
  if (chapters.length < 2) return [];
  const items = chapters.map(({ own, sections }) =>
    element("li", {}, [own, ...(sections.length > 0 ? [element("ol", {}, sections)] : [])]),
  );
  return [
    element("nav", { className: ["contents"], ariaLabelledBy: ["contents-title"] }, [
      element("h2", { id: "contents-title" }, [labels.contents]),
      element("ol", {}, items),
    ]),
  ];
};

/** What this is, whose and of when, at the end of the page. */
const imprint = ({ meta: { title, author, date } }: Report): Element => {
  const words = [title, author].filter((part) => part !== undefined && part !== "").join(" · ");
  const day = date === undefined ? [] : [" · ", element("time", { dateTime: date }, [date])];
  return element("footer", { className: ["imprint"] }, [element("p", {}, [clean(words), ...day])]);
};
