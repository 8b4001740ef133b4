import { suggest } from "../../check/suggest.ts";
import { parseReport } from "../../export/parse.ts";
import { nodesOf } from "../../export/tree.ts";
import { directiveNames } from "../../export/vocabulary.ts";
import {
  headingFaultsIn,
  parseTemplate,
  type TemplateHeading,
} from "../../template/heading-flow.ts";
import { maskBraces } from "../../template/mask.ts";
import { inOrder, type TemplateFault } from "../../template/syntax.ts";

/** Faults of a sound template's Markdown: pictures without words, headings that skip, unknown directives. */
export const markdownFaultsIn = (source: string): readonly TemplateFault[] => {
  const { tree, unknown } = parseReport(maskBraces(source));
  const headings: TemplateHeading[] = [];
  const faults: TemplateFault[] = [];
  for (const node of nodesOf(tree)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (node.type === "heading") headings.push({ depth: node.depth, line, column });
    if (node.type === "image" && (node.alt ?? "").trim() === "")
      faults.push({
        rule: "template/alt",
        line,
        column,
        message: "this picture has no words for who cannot see it",
      });
  }
  const directives = unknown.map(({ name, line }): TemplateFault => {
    const column = columnOf(source, line, name);
    return { rule: "template/directive", line, column, message: unknownDirective(name) };
  });
  return [...faults, ...directives, ...headingFaultsIn(parseTemplate(source), headings)].toSorted(
    inOrder,
  );
};

const unknownDirective = (name: string): string => {
  const [best] = suggest(name, directiveNames);
  const hint = best === undefined ? "" : `, did you mean "${best}"?`;
  return `no directive is called "${name}"${hint}`;
};

const columnOf = (source: string, line: number, name: string): number =>
  Math.max(0, (source.split("\n")[line - 1] ?? "").indexOf(name)) + 1;
