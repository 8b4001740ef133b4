import { quotedChoice, suggest } from "../../check/suggest.ts";
import { forJson } from "../../format/escape.ts";
import { figureKinds, isFigureKind, type FigureKind } from "../../report/figures/index.ts";
import { openConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { Exit } from "../exit.ts";
import { findPlans } from "../plans/find.ts";
import { openPlan } from "../render/open-plan.ts";
import { keep, tellErrors, writeOut, type Product, type Writing } from "../render/outcome.ts";
import { languageIn } from "../render/request.ts";
import type { Session } from "../session.ts";
import { openTheme } from "../themes/open.ts";
import { todayOf } from "../today.ts";
import { drawPlan, type DrawRequest, type Drawn, type Picture } from "./draw-plan.ts";
import { figureInfo } from "./kinds.ts";

/** The flags of `iuc draw` as commander read them. */
export interface DrawOptions extends Writing {
  readonly figure: string;
  readonly plans: readonly string[];
  readonly format: readonly Picture[];
  readonly width: number;
  readonly theme?: string | undefined;
  readonly internal?: true | undefined;
  readonly today?: string | undefined;
  readonly config?: string | undefined;
  readonly strict?: true | undefined;
  readonly json?: true | undefined;
}

/** Draws a figure, or all, of every plan that the paths stand for. */
export const drawFigures = async (session: Session, options: DrawOptions): Promise<void> => {
  const open = await openConfig(session, { config: options.config });
  const request: DrawRequest = {
    kinds: kindsOf(options.figure, session),
    formats: options.format,
    width: options.width,
    language: languageIn(session.globals().lang),
    isInternal: options.internal === true,
    today: todayOf(options.today, session.io),
    theme: openTheme(session, options.theme, open),
  };
  const { sources, problems } = findPlans(options.plans, session.io.files);
  let isLacking = tellErrors(session, problems);
  const files = new Map<string, Product>();
  const all: (Drawn & { readonly plan: string })[] = [];
  for (const source of sources.filter(({ kind }) => kind === "plan")) {
    const { file, model, errors } = await openPlan(session, source, open);
    isLacking = tellErrors(session, errors) || isLacking;
    if (model === undefined || (options.strict === true && errors.length > 0)) {
      session.io.err(`${file}: no figure, see the errors above\n`);
      continue;
    }
    const drawn = await drawPlan(session.assets, model, request);
    if (drawn.length === 0) session.io.err(`${file}: ${lackText(request.kinds)}\n`);
    isLacking ||= drawn.length === 0;
    for (const one of drawn) {
      all.push({ ...one, plan: file });
      for (const failure of one.failures) session.io.err(`error: ${file}: ${failure}\n`);
      for (const product of one.files) keep(files, product, file);
    }
  }
  const paths = writeOut(session, [...files.values()], options);
  if (options.dryRun === true) session.note("nothing written (--dry-run)");
  session.io.out(options.json === true ? jsonOf(all, options.out) : lines(paths));
  if (all.some(({ failures }) => failures.length > 0)) session.exit(Exit.failure);
  else if (isLacking) session.exit(Exit.findings);
};

const lines = (paths: readonly string[]): string => paths.map((path) => `${path}\n`).join("");

const everything = "all";

/** The kinds a name stands for; a UserError with what may be meant where it is none. */
const kindsOf = (name: string, { io }: Session): readonly FigureKind[] => {
  const names = Object.keys(figureKinds);
  if (name === everything) return names.filter(isFigureKind);
  if (isFigureKind(name)) return [name];
  const near = suggest(name, [...names, everything]);
  const list = `iuc draw --list lists them: ${names.join(", ")}`;
  const meant = near.length > 0 ? `did you mean ${quotedChoice(near)}?` : list;
  const isPath = io.files.kind(name) !== "absent";
  throw new UserError(
    `there is no figure "${name}"`,
    isPath ? `the figure comes first: iuc draw ${everything} ${name}` : meant,
  );
};

const lackText = (kinds: readonly FigureKind[]): string => {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return "no data for any figure";
  return `no data for "${kind}": it needs ${figureInfo[kind]?.needs ?? "more"}`;
};

const jsonOf = (all: readonly (Drawn & { readonly plan: string })[], out: string): string =>
  `${forJson({
    schemaVersion: 1,
    figures: all.map(({ plan, id, caption, alt, files }) => ({
      plan,
      figure: id,
      caption,
      alt,
      files: files.map(({ path }) => `${out.replace(/\/+$/, "")}/${path}`),
    })),
  })}\n`;
