import type { Diagnostic } from "../../core/diagnostic.ts";
import { findingLine } from "../../format/concise.ts";
import { openConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { Exit } from "../exit.ts";
import type { NewFile } from "../io.ts";
import { openLook } from "../look.ts";
import { findPlans } from "../plans/find.ts";
import { writeProducts } from "../products.ts";
import type { Session } from "../session.ts";
import { lazyEngine } from "./engine.ts";
import { openPlan } from "./open-plan.ts";
import { renderPlan } from "./render-plan.ts";
import { requestOf, type RenderOptions, type RenderRequest } from "./request.ts";

/** Renders every plan that the paths stand for; one that fails does not stop the others. */
export const renderPlans = async (
  session: Session,
  paths: readonly string[],
  options: RenderOptions,
): Promise<void> => {
  const engine = lazyEngine(session, options.pdfEngine);
  const request = { ...requestOf(session, options), pdfEngine: engine.open };
  if (options.to.includes("pdf")) engine.warm();
  try {
    await renderAll(session, paths, { ...options, request });
  } finally {
    await engine.close();
  }
};

interface Choices extends RenderOptions {
  readonly request: RenderRequest;
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
