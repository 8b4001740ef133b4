import { Option } from "@commander-js/extra-typings";
import { UserError } from "../errors.ts";
import { pdfStandards } from "../pdf/protocol.ts";
import { paperSizes } from "./paper.ts";
import { exporters, type Output } from "./exporters.ts";

const usual: readonly Output[] = ["pdf"];

const outputNames = Object.keys(exporters);

const isOutput = (name: string): name is Output => outputNames.includes(name);

const outputsIn = (text: string): readonly Output[] => {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isOutput(name));
  if (unknown !== undefined)
    throw new UserError(`--to has no output "${unknown}"`, `there are ${outputNames.join(", ")}`);
  return [...new Set(names.filter(isOutput))];
};

/** What `iuc render` can be asked for. */
export const renderFlags = {
  to: new Option("--to <outputs>", `outputs, with commas: ${outputNames.join(", ")}`)
    .argParser(outputsIn)
    .default(usual, "pdf"),
  template: (names: readonly string[]) =>
    new Option(
      "--template <name|folder>",
      `which report: ${names.join(", ")}, or a folder of your own`,
    ).default("plan"),
  theme: new Option("--theme <id|file>", "what it looks like: one of ours, or a file of your own"),
  paper: new Option(
    "--paper <size>",
    "size of the sheets; that of the template when left out",
  ).choices(paperSizes),
  blank: new Option("--blank", "leave out what the plan says, to have worksheets to write on"),
  referenceDoc: new Option(
    "--reference-doc <file>",
    "Word file of the city that gives styles, header, footer and page to --to docx",
  ),
  out: new Option("-o, --out <dir>", "folder to write to").default("out"),
  internal: new Option("--internal", "print people and remarks that are not public too"),
  today: new Option(
    "--today <day>",
    "day to draw as today and to date the document: 2026-11-23 or now",
  ),
  config: new Option(
    "--config <file>",
    "settings of this run, instead of the nearest iuc.config.yaml",
  ),
  strict: new Option("--strict", "write nothing where an error left something out"),
  force: new Option("--force", "replace files that iuc did not write, or that were changed since"),
  dryRun: new Option("--dry-run", "make the reports, list the files, write nothing"),
  pdfEngine: new Option("--pdf-engine <engine>", "native: PDF/UA-1; wasm: tagged only")
    .choices(["auto", "native", "wasm"])
    .default("auto"),
  pdfStandard: new Option(
    "--pdf-standard <standard>",
    "ua-1: accessible, the usual one; a-2a, a-3b: for archives, with a date",
  ).choices(pdfStandards),
} as const;
