import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { findingLine } from "../../format/concise.ts";
import { UserError } from "../errors.ts";
import { Exit } from "../exit.ts";
import type { NewFile } from "../io.ts";
import { openLook } from "../look.ts";
import { engineNotice, openPdfEngine, PdfError, type PdfEngine } from "../pdf/engine.ts";
import { findPlans } from "../plans/find.ts";
import { writeProducts } from "../products.ts";
import { exporters, type Output } from "../render/exporters.ts";
import { openConfig } from "../config/open.ts";
import { openPlan } from "../render/open-plan.ts";
import { renderPlan, type RenderRequest } from "../render/render-plan.ts";
import type { Session } from "../session.ts";
import { todayOf } from "../today.ts";

const PDF_TIME_LIMIT = 120_000;

/** `iuc render`: plans as reports. */
export const render = (session: Session): CommandUnknownOpts => {
  const templates = templateNames(session);
  return new Command("render")
    .description(
      "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. " +
        "The language is the plan's own; --lang asks for another one.",
    )
    .argument("[plans...]", "plan folders, files or quoted patterns; the plans here when left out")
    .addOption(
      new Option("--to <outputs>", `outputs, with commas: ${outputNames.join(", ")}`)
        .argParser(outputsIn)
        .default(usual, "pdf"),
    )
    .addOption(new Option("--template <name>", "which report").choices(templates).default("plan"))
    .option("-o, --out <dir>", "folder to write to", "out")
    .option("--internal", "print people who are not public too")
    .option("--today <day>", "day to draw as today and to date the document: 2026-11-23 or now")
    .option("--config <file>", "settings of this run, instead of the nearest iuc.config.yaml")
    .option("--strict", "write nothing where an error left something out")
    .option("--force", "replace files that iuc did not write, or that were changed since")
    .option("--dry-run", "make the reports, list the files, write nothing")
    .addOption(
      new Option("--pdf-engine <engine>", "native: PDF/UA-1; wasm: tagged only")
        .choices(["auto", "native", "wasm"])
        .default("auto"),
    )
    .action(async (paths, options) => {
      const engine = lazyEngine(session, options.pdfEngine);
      const request: RenderRequest = {
        template: options.template,
        outputs: options.to,
        language: languageIn(session.globals().lang),
        isInternal: options.internal === true,
        today: todayOf(options.today, session.io),
        pdfEngine: engine.open,
      };
      if (options.to.includes("pdf")) engine.warm();
      try {
        await renderAll(session, paths, { ...options, request });
      } finally {
        await engine.close();
      }
    });
};

interface Choices {
  readonly request: RenderRequest;
  readonly out: string;
  readonly config?: string | undefined;
  readonly strict?: true | undefined;
  readonly force?: true | undefined;
  readonly dryRun?: true | undefined;
}

const renderAll = async (
  session: Session,
  paths: readonly string[],
  choices: Choices,
): Promise<void> => {
  const open = await openConfig(session, { config: choices.config });
  const { sources, problems } = findPlans(paths, session.io.files);
  let hasErrors = tellErrors(session, problems);
  let hasFailed = false;
  const files = new Map<string, NewFile & { readonly plan: string }>();
  for (const source of sources.filter(({ kind }) => kind === "plan")) {
    const { file, model, errors } = await openPlan(session, source, open);
    hasErrors = tellErrors(session, errors) || hasErrors;
    if (model === undefined || (choices.strict === true && errors.length > 0)) {
      session.io.err(`${file}: no report, see the errors above\n`);
      continue;
    }
    const rendered = await renderPlan(session, model, choices.request);
    for (const note of rendered.notes) session.note(`${file}: ${note}`);
    for (const failure of rendered.failures) session.io.err(`error: ${file}: ${failure}\n`);
    hasFailed ||= rendered.failures.length > 0;
    for (const product of rendered.files) keep(files, product, file);
  }
  write(session, [...files.values()], choices);
  if (hasFailed) session.exit(Exit.failure);
  else if (hasErrors) session.exit(Exit.findings);
};

/** Two plans with one id would overwrite each other's report. */
const keep = (
  files: Map<string, NewFile & { readonly plan: string }>,
  product: NewFile,
  plan: string,
): void => {
  const other = files.get(product.path);
  if (other !== undefined)
    throw new UserError(
      `"${other.plan}" and "${plan}" have the same id, so both would be "${product.path}"`,
      "give one of them another id, or render them to different folders",
    );
  files.set(product.path, { ...product, plan });
};

const write = (session: Session, files: readonly NewFile[], choices: Choices): void => {
  const folder = choices.out.replace(/\/+$/, "");
  const paths =
    choices.dryRun === true
      ? files.map(({ path }) => `${folder}/${path}`)
      : writeProducts(session.io.files, { folder, files }, choices.force === true);
  session.io.out(paths.map((path) => `${path}\n`).join(""));
  if (choices.dryRun === true) session.note("nothing written (--dry-run)");
};

const tellErrors = (session: Session, diagnostics: readonly Diagnostic[]): boolean => {
  const look = openLook(session);
  for (const diagnostic of diagnostics) session.io.err(`${findingLine(diagnostic, look)}\n`);
  return diagnostics.length > 0;
};

interface LazyEngine {
  /** Starts the child, which loads while the report is written. */
  readonly warm: () => void;
  readonly open: () => Promise<PdfEngine>;
  readonly close: () => Promise<void>;
}

/** The PDF engine, started once and only when a PDF is asked for. */
const lazyEngine = ({ assets, note }: Session, engine: "auto" | "native" | "wasm"): LazyEngine => {
  let opened: Promise<PdfEngine> | undefined;
  let isAnnounced = false;
  const start = (): Promise<PdfEngine> => {
    const worker = assets.path("dist/pdf-worker.js");
    return (opened ??= openPdfEngine({ worker, engine, timeLimit: PDF_TIME_LIMIT }));
  };
  /** A child that died or was stopped makes room for another, so that the next report gets its PDF. */
  const forget = (error: unknown): never => {
    if (error instanceof PdfError && error.kind !== "refused") opened = undefined;
    throw error;
  };
  return {
    warm: () => {
      start().catch(() => undefined); // told by the first report that needs it
    },
    open: async () => {
      const started = await start();
      const notice = engineNotice(started);
      if (notice !== undefined && !isAnnounced) note(notice);
      isAnnounced = true;
      return { ...started, compile: (job) => started.compile(job).catch(forget) };
    },
    close: async () => {
      const started = await opened?.catch(() => undefined);
      started?.close();
    },
  };
};

const usual: readonly Output[] = ["pdf"];

/** The language asked for; one that no formatter of dates and numbers takes is a UserError. */
const languageIn = (tag: string | undefined): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UserError(`--lang takes a language tag, not "${tag ?? ""}"`, "write pt, or pt-BR");
  }
};

const outputNames = Object.keys(exporters);

const isOutput = (name: string): name is Output => outputNames.includes(name);

const outputsIn = (text: string): readonly Output[] => {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isOutput(name));
  if (unknown !== undefined)
    throw new UserError(`--to has no output "${unknown}"`, `there are ${outputNames.join(", ")}`);
  return [...new Set(names.filter(isOutput))];
};

const templateNames = ({ assets }: Session): readonly string[] =>
  assets
    .list("templates/report")
    .filter((path) => path.endsWith("/template.yaml"))
    .map((path) => path.split("/")[2] ?? "");
