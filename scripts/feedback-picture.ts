// Makes the picture in the trainers' guide: the cover of thirty feedback sheets, and one sheet. Needs three tools
// besides Node: chromium, pdftoppm of poppler, montage of ImageMagick.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const picture = "docs/images/feedback.png";

/** Whose sheet is shown beside the cover. */
const city = "nimes";

/** Height of the pages in pixels. */
const height = 560;

/** Runs a tool; ends the script where it is missing or fails otherwise than by findings. */
const run = (tool: string, ...args: readonly string[]): void => {
  const { status, error, stderr } = spawnSync(tool, args, { encoding: "utf8" });
  if (status === 0 || status === 1) return;
  console.error(`${tool} failed: ${error?.message ?? stderr}`);
  process.exit(1);
};

const folder = mkdtempSync(join(tmpdir(), "iuc-feedback-"));
const at = (name: string): string => join(folder, name);

/** The first page of a sheet as a picture. */
const drawn = (name: string): string => {
  const pdf = at(`${name}.pdf`);
  run(
    "chromium",
    ...["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"],
    `--print-to-pdf=${pdf}`,
    `file://${at(`sheets/${name}.html`)}`,
  );
  run(
    "pdftoppm",
    "-png",
    "-singlefile",
    "-scale-to-x",
    "-1",
    "-scale-to-y",
    String(height),
    pdf,
    at(name),
  );
  return at(`${name}.png`);
};

run(process.execPath, "scripts/run.mjs", "scripts/build.ts");
run(process.execPath, "scripts/run.mjs", "scripts/submissions.ts", at("submissions"));
run(
  process.execPath,
  ...["bin/iuc.js", "validate", at("submissions"), "--profile", "iuc-lap", "--stage", "consulted"],
  ...["--format", `html=${at("sheets/")}`],
);
run(
  "montage",
  ...[drawn("index"), drawn(city), "-tile", "2x1", "-geometry", "+6+6", "-background", "#bbb"],
  ...["-dither", "None", "-colors", "16", "-strip", "-define", "png:compression-level=9", picture],
);
rmSync(folder, { recursive: true });
console.error(`wrote ${picture}`);
