import type { ElementContent, Root as HtmlRoot } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Report } from "../report.ts";
import { mapElements } from "./element.ts";
import { finish } from "./finish.ts";
import { handlers } from "./handlers.ts";
import { schema } from "./schema.ts";

/** The tree of a report as clean HTML, drawings and data in their places. */
export const toHtmlTree = async (report: Report): Promise<ElementContent[]> => {
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

/** HTML of a tree. Drawings are the only raw text in the tree, and they are ours. */
export const stringify = (children: readonly ElementContent[]): string =>
  unified()
    .use(rehypeStringify, { allowDangerousHtml: true })
    .stringify({ type: "root", children: [...children] });
