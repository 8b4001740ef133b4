import { openConfig, type OpenConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { Exit } from "../exit.ts";
import type { NewFile } from "../io.ts";
import { findPlans } from "../plans/find.ts";
import type { PlanSource } from "../plans/group.ts";
import type { Session } from "../session.ts";
import { TemplateLimitError } from "../templates/child.ts";
import { openTemplate } from "../templates/open.ts";
import { openTheme } from "../themes/open.ts";
import { lazyEngine } from "./engine.ts";
import { openLetterhead } from "./letterhead.ts";
import { openPlan } from "./open-plan.ts";
import { claim, tellErrors, tellUserError, writeOut } from "./outcome.ts";
import { openProgress } from "./progress.ts";
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
  const plans = sources.filter(({ kind }) => kind === "plan");
  const run: Run = { session, open, request, choices, owners: new Map() };
  const progress = openProgress(session, plans.length);
  const outcomes: Outcome[] = tellErrors(session, problems) ? ["errors"] : [];
  for (const source of plans) {
    progress.show(source.path);
    outcomes.push(...(await renderOne(run, source, progress.clear)));
  }
  progress.clear();
  if (choices.dryRun === true) session.note("nothing written (--dry-run)");
  const worst = severity.find((outcome) => outcomes.includes(outcome));
  if (worst !== undefined) session.exit(exits[worst]);
};

/** What went wrong with a plan. */
type Outcome = "failed" | "refused" | "errors";

const severity = ["failed", "refused", "errors"] as const;

const exits = { failed: Exit.failure, refused: Exit.usage, errors: Exit.findings } as const;

interface Run {
  readonly session: Session;
  readonly open: OpenConfig;
  readonly request: RenderRequest;
  readonly choices: Choices;
  /** Plans by the names their products took; of the products themselves nothing is kept. */
  readonly owners: Map<string, string>;
}

/** One plan from its files to its products, which are written together before the next plan is read. */
const renderOne = async (
  run: Run,
  source: PlanSource,
  clear: () => void,
): Promise<readonly Outcome[]> => {
  const { session, open, request, choices } = run;
  const { file, model, errors, placeOf } = await openPlan(session, source, open);
  const outcomes: Outcome[] = errors.length > 0 ? ["errors"] : [];
  if (model === undefined || (choices.strict === true && errors.length > 0)) {
    clear();
    tellErrors(session, errors);
    session.io.err(`${file}: no report, see the errors above\n`);
    return outcomes;
  }
  const rendered = await renderPlan(session, model, { ...request, placeOf });
  clear();
  tellErrors(session, errors);
  for (const note of rendered.notes) session.note(`${file}: ${note}`);
  for (const failure of rendered.failures) session.io.err(`error: ${file}: ${failure}\n`);
  if (rendered.failures.length > 0) outcomes.push("failed");
  if (!write(run, rendered.files, file)) outcomes.push("refused");
  return outcomes;
};

/** Writes the products of a plan, all or none, and names them; false where somebody's file stands in the way. */
const write = (
  { session, choices, owners }: Run,
  files: readonly NewFile[],
  plan: string,
): boolean => {
  try {
    claim(owners, files, plan);
    const written = writeOut(session, files, choices);
    session.io.out(written.map((path) => `${path}\n`).join(""));
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    tellUserError(session, error);
    return false;
  }
};
