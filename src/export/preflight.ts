import type { Heading } from "mdast";
import { codeOf, scriptFonts, unprintable } from "./fonts.ts";
import type { FontSet } from "./fonts.ts";
import type { Report } from "./report.ts";
import { headingsOf, listedData, nodesOf, plainText, targetsOf } from "./tree.ts";

/** What would make a document inaccessible or incomplete, in words for who wrote the template or the plan. */
export interface PreflightFinding {
  /** An error stops the export. */
  readonly level: "error" | "warning";
  readonly message: string;
  readonly fix: string;
  /** Characters it is about; where they stand in the plan is for others to find. */
  readonly characters?: readonly string[];
  /** Line of the report's Markdown, where there is one. */
  readonly line?: number;
  /** Words that stand there, perhaps as the template has them. */
  readonly words?: string;
  /** The heading it stands under. */
  readonly section?: string;
}

/** Checks title, language, headings, text alternatives, links and directives: whatever the output. */
export const checkStructure = (report: Report): readonly PreflightFinding[] => [
  ...checkMeta(report),
  ...[...checkHeadings(report), ...checkNodes(report)].map((finding) => inSection(report, finding)),
];

/** A finding with the heading that it stands under, itself left out. */
const inSection = ({ tree }: Report, finding: PreflightFinding): PreflightFinding => {
  const { line = 0 } = finding;
  const above = headingsOf(tree).findLast(({ position }) => (position?.start.line ?? line) < line);
  return above === undefined ? finding : { ...finding, section: plainText(above) };
};

/** Checks that each character of a report can be printed. */
export const checkGlyphs = (report: Report, fonts: FontSet): readonly PreflightFinding[] =>
  checkText(reportText(report), report.meta.lang, fonts);

/** Checks that each character can be printed; a script without a font is an error that names the package. */
export const checkText = (
  text: string,
  lang: string,
  fonts: FontSet,
): readonly PreflightFinding[] => {
  const missing = unprintable(text, fonts);
  const known = scriptFonts(lang, text);
  const findings = known.flatMap((font): PreflightFinding[] => {
    const chars = missing.filter(
      (char) => known.find(({ pattern }) => pattern.test(char)) === font,
    );
    return chars.length === 0
      ? []
      : [
          {
            level: "error",
            message: `no font for ${font.script} text, as in "${chars.slice(0, 8).join("")}"`,
            fix: `install the font: npm install ${font.package}@${font.version}`,
            characters: chars,
          },
        ];
  });
  const others = missing.filter((char) => !known.some(({ pattern }) => pattern.test(char)));
  return [...findings, ...others.map(unknownCharacter)];
};

/** All text a page shows: the report, the figures in it, the words the exporters add. */
export const reportText = ({ tree, figures, meta, labels }: Report): string => {
  const listed = listedData(tree);
  const shown = [...nodesOf(tree)].flatMap((node) => {
    if ("value" in node) return [node.value];
    if (node.type === "image") return [node.alt ?? ""];
    return [];
  });
  const drawn = [...figures].flatMap(([id, { scene, caption, table }]) => [
    caption,
    ...scene.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])),
    ...(listed.has(id) ? [...table.header, ...table.rows.flat()] : []),
  ]);
  return [meta.title, ...Object.values<string>({ ...labels }), ...shown, ...drawn].join("\n");
};

const unknownCharacter = (char: string): PreflightFinding => ({
  level: "warning",
  message: `no font has the character ${codeOf(char)}; the PDF shows its number instead`,
  fix: "write it in words, or name a font file that has it",
  characters: [char],
});

const checkMeta = function* ({ meta }: Report): Generator<PreflightFinding> {
  if (meta.title.trim() === "") {
    yield { level: "error", message: "the report has no title", fix: "give the plan a title" };
  }
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(meta.lang)) {
    yield {
      level: "error",
      message: `"${meta.lang}" is not a language tag`,
      fix: "use a tag such as en, pt or sr-Latn",
    };
  }
};

const checkHeadings = function* ({ tree }: Report): Generator<PreflightFinding> {
  let before: Heading | undefined;
  for (const node of nodesOf(tree)) {
    if (node.type !== "heading") continue;
    const words = plainText(node);
    const name = `"${words}"`;
    const line = node.position?.start.line ?? 1;
    if (words.trim() === "") {
      yield { level: "error", message: "a heading is empty", fix: "write or remove it", line };
    }
    if (before && node.depth === 1) {
      const message = `the heading ${name} is a second title`;
      yield { level: "error", message, fix: "begin chapters with ##", line, words };
    } else if (node.depth > Math.max(2, (before?.depth ?? 1) + 1)) {
      const message = `the heading ${name} skips a level`;
      yield { level: "error", message, fix: "go down one level at a time", line, words };
    }
    before = node;
  }
};

const checkNodes = function* (report: Report): Generator<PreflightFinding> {
  const targets = targetsOf(report.tree);
  const drawn = new Set<string>();
  for (const node of nodesOf(report.tree)) {
    const line = node.position?.start.line ?? 1;
    if (node.type === "image" && (node.alt ?? "").trim() === "") {
      yield {
        level: "error",
        message: "a picture has no text alternative",
        fix: altFix,
        line,
        words: node.url,
      };
    }
    if (node.type === "link" && node.url.startsWith("#") && !targets.has(node.url.slice(1))) {
      const message = `a link points to "${node.url}", which the report does not have`;
      yield {
        level: "warning",
        message,
        fix: "name a heading or a directive with that id",
        line,
        words: node.url,
      };
    }
    if (node.type === "leafDirective" && (node.name === "figure" || node.name === "data")) {
      const id = node.attributes?.id ?? "";
      yield* checkFigure(report, { id, line, again: node.name === "figure" && drawn.has(id) });
      if (node.name === "figure") drawn.add(id);
    }
  }
  for (const { name, line } of report.unknown) {
    const message = `the directive "${name}" is not known and is printed as written`;
    yield {
      level: "warning",
      message,
      fix: "see the list of directives for templates",
      line,
      words: `::${name}`,
    };
  }
};

const altFix = "say in words what it shows";

const checkFigure = function* (
  { figures }: Report,
  { id, line, again }: { readonly id: string; readonly line: number; readonly again: boolean },
): Generator<PreflightFinding> {
  const figure = figures.get(id);
  if (!figure) {
    const fix =
      figures.size > 0
        ? `use one of ${[...figures.keys()].join(", ")}`
        : "this report has data for none; print figures as {{#each figures.timeline}}";
    yield { level: "error", message: `there is no figure "${id}"`, fix, line };
  } else if (figure.scene.alt.trim() === "") {
    const message = `the figure "${id}" has no text alternative`;
    yield { level: "error", message, fix: altFix, line };
  }
  if (again) {
    const fix = "show it once and refer to it";
    yield { level: "error", message: `the figure "${id}" is there twice`, fix, line };
  }
};
