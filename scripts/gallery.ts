// Makes the pictures of README and docs/gallery from the examples: pages as PDF, as web page, as Word opens them.
// Needs what nothing else here does: pdftoppm and pdftotext of poppler, convert of ImageMagick, a Chromium, and
// for Word files LibreOffice; without that one their picture stays as it is.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageOf, pagesFrom } from "./gallery/pages.ts";
import { mount } from "./gallery/mount.ts";
import { has, run } from "./gallery/run.ts";
import { screens } from "./gallery/screens.ts";

const folder = mkdtempSync(join(tmpdir(), "iuc-gallery-"));

/** The plan invented for tests, which has data for every figure. */
const exemplary = "tests/mutations/exemplary.plan.yaml";

/** Renders an example, or another plan, and returns the path of the file. */
const render = (
  plan: string,
  to: string,
  { template = "plan", lang = "en" }: { template?: string; lang?: string } = {},
): string => {
  const choice = ["--template", template, "--to", to, "--lang", lang, "--today", "2026-11-24"];
  const out = ["--out", folder, "--force"];
  const [path = ""] = run(
    process.execPath,
    "bin/iuc.js",
    "render",
    plan === exemplary ? plan : `examples/${plan}`,
    ...choice,
    ...out,
  )
    .split("\n")
    .filter((line) => line.endsWith(`.${to}`));
  return path;
};

run(process.execPath, "scripts/run.mjs", "scripts/build.ts");
for (const place of ["docs/images", "docs/gallery"]) mkdirSync(place, { recursive: true });

// What a page says chooses it, so that the choice outlives changes to the report.
const velenje = render("velenje", "pdf");
const gabrovo = render("gabrovo", "pdf");
mount("docs/images/report.png", [
  pageOf(velenje, /./),
  pageOf(velenje, /^Total cost$/m),
  pageOf(gabrovo, /^Figure \d+\. When each action/m),
  pageOf(velenje, /^Figure \d+\. What each action costs/m),
]);
mount("docs/gallery/figures.png", [
  pageOf(gabrovo, /^Figure \d+\. Causes and effects/m),
  pageOf(gabrovo, /^Figure \d+\. Who cares/m),
  pageOf(gabrovo, /^Figure \d+\. Where each indicator/m),
  pageOf(gabrovo, /^Figure \d+\. Which of the 17 goals/m),
]);
const rich = render(exemplary, "pdf");
mount("docs/gallery/money.png", [
  pageOf(rich, /^Figure \d+\. What the plan needs/m),
  pageOf(rich, /^Figure \d+\. From which source/m),
  pageOf(rich, /^Figure \d+\. How likely/m),
  pageOf(rich, /^Figure \d+\. How well/m),
]);
mount("docs/gallery/templates.png", [
  ...["summary", "fiches", "council", "progress"].map((template) =>
    pageOf(render("gabrovo", "pdf", { template }), /./),
  ),
]);
const sheets = render("gabrovo", "pdf", { template: "worksheets" });
mount("docs/gallery/worksheets.png", [
  pageOf(sheets, /^Problem tree$/m),
  pageOf(sheets, /^Canvas of the plan$/m),
]);
mount("docs/gallery/languages.png", [
  ...["fr", "pl", "el", "hi"].map((lang) =>
    pageOf(render("velenje", "pdf", { template: "summary", lang }), /./),
  ),
]);

const page = `file://${render("gabrovo", "html")}`;
mount("docs/gallery/web.png", await screens(page, folder), 620);
if (has("soffice")) {
  run(
    "soffice",
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    join(folder, "word"),
    render("gabrovo", "docx"),
  );
  mount("docs/gallery/word.png", pagesFrom(join(folder, "word/gabrovo.pdf"), 4));
} else console.log("no LibreOffice here: docs/gallery/word.png stays as it is");
rmSync(folder, { recursive: true, force: true });
