import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bare, cache, ours } from "./candidates.ts";
import { race, type Candidate } from "./measure.ts";
import { shortText, writePlans } from "./plans.ts";
import { printTable, ratioOf, type Section } from "./report.ts";

// Reports of one plan and of a hundred, beside programs that make the same file of the same report.

const out = join(cache, "reports");
const velenje = resolve("examples/velenje");
const page = join(out, "velenje.html");

/** The report of a plan, or of all plans of a folder, in one output. */
const render = (name: string, plans: string, to: string): Candidate =>
  ours(`render, ${name}`, "render", plans, "--to", to, "--out", out, "--force", "--quiet");

/** Where a program lies; nothing where it is not installed. */
const installed = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && spawnSync(path, ["--version"]).status === 0);

interface Peer {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const printers: readonly Peer[] = [
  {
    name: "chromium, prints our HTML",
    program: "chromium",
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"],
      ...[`--print-to-pdf=${join(out, "chromium.pdf")}`, `file://${page}`],
    ],
  },
  {
    name: "weasyprint, prints our HTML",
    program: "weasyprint",
    args: [page, join(out, "weasyprint.pdf")],
  },
];

const writers: readonly Peer[] = [
  {
    name: "pandoc, Word file of our HTML",
    program: "pandoc",
    args: [page, "--output", join(out, "pandoc.docx")],
  },
];

/** Those that are installed; the others are named as absent. */
const present = (peers: readonly Peer[]): readonly Candidate[] =>
  peers.flatMap(({ name, program, args }) => {
    const command = installed(program);
    if (command === undefined) console.log(`${program} is absent: it is not installed here`);
    return command === undefined ? [] : [{ name, command, args }];
  });

/** What the peers read. */
const writePage = (): void => {
  race([render("for the others", velenje, "html")], 0);
};

const pdf: Section = () => {
  writePage();
  const rows = race([bare, render("PDF", velenje, "pdf"), ...present(printers)], 5);
  printTable("examples/velenje to PDF, against node -e 0", rows);
  return [{ what: "velenje to PDF / node -e 0", ratio: ratioOf(rows[1], rows[0]), bar: 14 }];
};

const docx: Section = () => {
  writePage();
  const rows = race([bare, render("Word", velenje, "docx"), ...present(writers)], 3);
  printTable("examples/velenje to DOCX, against node -e 0", rows);
  return [];
};

const html: Section = () => {
  const rows = race([bare, render("HTML", velenje, "html"), render("Markdown", velenje, "md")], 5);
  printTable("examples/velenje to HTML, against node -e 0", rows);
  return [];
};

const HUNDRED = 100;

const hundredPdf: Section = () => {
  const folder = join(cache, "short");
  rmSync(folder, { recursive: true, force: true });
  writePlans(folder, HUNDRED, shortText);
  writePage();
  const all = [
    bare,
    render("1 short plan", join(folder, "p0.plan.yaml"), "pdf"),
    render("100 short plans", folder, "pdf"),
  ];
  const rows = race(all, 1);
  const [, single, many] = rows;
  printTable("100 plans of 5 kB to PDF, against node -e 0", rows);
  return [{ what: "100 plans / 100 × 1 plan", ratio: ratioOf(many, single) / HUNDRED, bar: 1 }];
};

/** The parts about reports, by the names that `--only` takes. */
export const reports = { pdf, docx, html, "hundred-pdf": hundredPdf } as const;
