// Makes the picture in README: four pages of the report on an example, side by side. Needs two tools besides
// Node, which nothing else here does: pdftoppm and pdftotext of poppler, montage of ImageMagick.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const picture = "docs/images/report.png";

/** What the first page of each kind says, so that the choice outlives changes to the report. */
const pages: Readonly<Record<string, RegExp>> = {
  cover: /./,
  summary: /^Total cost$/m,
  actions: /^Figure \d+\. When each action/m,
  budget: /^Figure \d+\. What each action costs/m,
};

/** Width of a page in pixels, drawn larger and made smaller; with border and gaps, four make 1600. */
const width = 378;

/** Runs a tool and returns what it prints; ends the script where the tool is missing or fails. */
const run = (tool: string, ...args: readonly string[]): string => {
  const { status, error, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8" });
  if (status === 0) return stdout;
  console.error(`${tool} failed: ${error?.message ?? stderr}`);
  process.exit(1);
};

/** Number of the first page that says it. */
const numberOf = (kind: string, text: RegExp, texts: readonly string[]): number => {
  const index = texts.findIndex((page) => text.test(page));
  if (index >= 0) return index + 1;
  console.error(`no page of the report looks like "${kind}": mend the table in scripts/gallery.ts`);
  return process.exit(1);
};

const folder = mkdtempSync(join(tmpdir(), "iuc-gallery-"));
const pdf = join(folder, "velenje.pdf");
run(process.execPath, "scripts/run.mjs", "scripts/build.ts");
run(process.execPath, "bin/iuc.js", "render", "examples/velenje", "--out", folder);

const texts = run("pdftotext", pdf, "-").split("\f");
const images = Object.entries(pages).map(([kind, text]) => {
  const page = String(numberOf(kind, text, texts));
  const size = ["-scale-to-x", String(4 * width), "-scale-to-y", "-1"];
  run("pdftoppm", "-png", "-singlefile", "-f", page, "-l", page, ...size, pdf, join(folder, kind));
  return join(folder, `${kind}.png`);
});

mkdirSync(dirname(picture), { recursive: true });
const look = [
  "-resize",
  `${width}x`,
  "-bordercolor",
  "#d0d7de",
  "-border",
  "1",
  "-background",
  "#f6f8fa",
];
const small = ["-strip", "-dither", "None", "-colors", "64", "-define", "png:compression-level=9"];
run("montage", ...images, "-tile", "4x1", "-geometry", "+10+16", ...look, ...small, picture);
rmSync(folder, { recursive: true, force: true });
console.log(`wrote ${picture} (${run("identify", "-format", "%w x %h, %b", picture)})`);
