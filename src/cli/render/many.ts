import { openConfig } from "../config/open.ts";
import { Exit } from "../exit.ts";
import { findPlans } from "../plans/find.ts";
import type { Session } from "../session.ts";
import { TemplateLimitError } from "../templates/child.ts";
import { openTemplate } from "../templates/open.ts";
import { openTheme } from "../themes/open.ts";
import { lazyEngine } from "./engine.ts";
import { openLetterhead } from "./letterhead.ts";
import { openPlan } from "./open-plan.ts";
import { keep, tellErrors, writeOut, type Product } from "./outcome.ts";
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
  } catch (error) {
    if (!(error instanceof TemplateLimitError)) throw error;
    session.io.err(`error: ${error.message}\n`);
    session.exit(Exit.failure);
  } finally {
    await engine.close();
  }
};

interface Choices extends RenderOptions {
  readonly request: Omit<RenderRequest, "template" | "theme" | "letterhead">;
}

const renderAll = async (
  session: Session,
  paths: readonly string[],
  choices: Choices,
): Promise<void> => {
  const open = await openConfig(session, { config: choices.config });
  const request: RenderRequest = {
    ...choices.request,
    template: await openTemplate(session, choices.template, open),
    theme: openTheme(session, choices.theme, open),
    letterhead: await openLetterhead(session, choices),
  };
  const { sources, problems } = findPlans(paths, session.io.files);
  let hasErrors = tellErrors(session, problems);
  let hasFailed = false;
  const files = new Map<string, Product>();
  for (const source of sources.filter(({ kind }) => kind === "plan")) {
    const { file, model, errors } = await openPlan(session, source, open);
    hasErrors = tellErrors(session, errors) || hasErrors;
    if (model === undefined || (choices.strict === true && errors.length > 0)) {
      session.io.err(`${file}: no report, see the errors above\n`);
      continue;
    }
    const rendered = await renderPlan(session, model, request);
    for (const note of rendered.notes) session.note(`${file}: ${note}`);
    for (const failure of rendered.failures) session.io.err(`error: ${file}: ${failure}\n`);
    hasFailed ||= rendered.failures.length > 0;
    for (const product of rendered.files) keep(files, product, file);
  }
  const written = writeOut(session, [...files.values()], choices);
  session.io.out(written.map((path) => `${path}\n`).join(""));
  if (hasFailed) session.exit(Exit.failure);
  else if (hasErrors) session.exit(Exit.findings);
};
