import { forTerminal } from "../../format/escape.ts";
import { summarise, type CheckReport } from "../../format/report.ts";
import { UserError } from "../errors.ts";
import { Exit, type ExitCode } from "../exit.ts";
import type { Files } from "../io.ts";
import { stdinPath, type Found } from "../plans/find.ts";
import type { PlanSource } from "../plans/group.ts";
import { below, folderOf } from "../plans/names.ts";
import { mergeReports } from "../reports/merge.ts";
import type { Session } from "../session.ts";
import { tellFailures } from "./failures.ts";
import { judged } from "./judge.ts";
import { kitSpec, openKit, type Asked } from "./kit.ts";
import { ofSources } from "./narrow.ts";
import {
  hand,
  outputsOf,
  refuseOverPlans,
  wordsFrom,
  type AskedOutputs,
  type Output,
} from "./outputs.ts";
import { runChecks } from "./run.ts";
import { select, type AskedSelection } from "./select.ts";
import { openTerms, type AskedTerms } from "./terms.ts";

type AskedWatch = Asked & AskedTerms & AskedSelection & AskedOutputs;

/**
 * Checks, and checks again what changes, until the watch ends. What the user must put right ends it only at the
 * start; later it is told. Throws a `UserError`.
 */
export const watchPlans = async (
  session: Session,
  paths: readonly string[],
  asked: AskedWatch,
): Promise<ExitCode> => {
  refuseInput(paths, asked);
  const { io } = session;
  const { open } = await openTerms(session, asked);
  const outputs = outputsOf(session, { ...asked, ...wordsFrom(open) });
  const watcher = await io.watch();
  const request: Request = { session, paths, asked, outputs };
  let round = await check(request, undefined);
  await show(session, round, outputs);
  while (io.hasReader() && (await watcher.next(round.folders))) {
    const next = await retried(request, round);
    if (next.hasChanged) await show(session, next, outputs);
    round = next;
  }
  return io.hasReader() ? Exit.interrupted : Exit.ok;
};

const refuseInput = (paths: readonly string[], { filesFrom }: AskedWatch): void => {
  if (!paths.includes(stdinPath) && filesFrom !== stdinPath) return;
  throw new UserError("standard input cannot be watched", "name files or folders");
};

interface Request {
  readonly session: Session;
  readonly paths: readonly string[];
  readonly asked: AskedWatch;
  readonly outputs: readonly Output[];
}

/** What one check found, and what the next needs to know of it. */
interface Round {
  /** Before the baseline. */
  readonly raw: CheckReport;
  readonly report: CheckReport;
  /** What was to be said besides. */
  readonly said: string;
  /** By path of the plan: what it and its parts were like. */
  readonly stamps: ReadonlyMap<string, string>;
  /** With what the plans were checked, and which of them. */
  readonly terms: string;
  readonly plans: string;
  readonly folders: readonly string[];
  readonly hasChanged: boolean;
}

const retried = async (request: Request, round: Round): Promise<Round> => {
  try {
    return await check(request, round);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    request.session.io.err(`error: ${forTerminal(error.message)}\n`);
    return { ...round, hasChanged: false };
  }
};

const check = async (
  { session: loud, paths, asked, outputs }: Request,
  before: Round | undefined,
): Promise<Round> => {
  const { session, said } = muted(loud);
  const terms = await openTerms(session, asked);
  const spec = kitSpec(session, asked, terms);
  const selection = await select(session, paths, { ...asked, open: terms.open });
  const { found } = selection;
  refuseOverPlans(session, outputs, found);
  const now = stateOf(found, { files: session.io.files, terms: JSON.stringify(spec) });
  const isKnown = ({ path }: PlanSource): boolean =>
    before?.terms === now.terms && before.stamps.get(path) === now.stamps.get(path);
  const stale = ofSources(found, (source) => !isKnown(source), session.io.files.real("."));
  const run = await runChecks(stale, session.io, await openKit(spec, session.assets));
  tellFailures(session, run);
  const raw = together(run.report, before && kept(before.raw, found.sources.filter(isKnown)));
  return {
    ...now,
    raw,
    report: await judged(session, { report: raw, terms, selection }),
    said: said.join(""),
    folders: [
      ...selection.folders,
      ...[terms.open.file ?? [], filesIn(found)].flat().map(folderOf),
    ],
    hasChanged: stale.sources.length > 0 || before?.plans !== now.plans,
  };
};

/** A session whose words are kept until it is clear whether anything has changed. */
const muted = (
  session: Session,
): { readonly session: Session; readonly said: readonly string[] } => {
  const said: string[] = [];
  const { io, globals } = session;
  return {
    said,
    session: {
      ...session,
      io: { ...io, err: (text) => void said.push(text) },
      note: (line) => {
        if (!globals().quiet) said.push(`${line}\n`);
      },
    },
  };
};

const filesIn = ({ sources }: Found): readonly string[] => sources.map(({ path }) => path);

const stateOf = (
  found: Found,
  { files, terms }: { readonly files: Files; readonly terms: string },
): Pick<Round, "stamps" | "terms" | "plans"> => ({
  stamps: stampsOf(found, files),
  terms,
  plans: JSON.stringify([
    terms,
    filesIn(found),
    found.problems.map(({ file, ruleId, message }) => [file, ruleId, message]),
  ]),
});

const stampsOf = ({ sources, problems }: Found, files: Files): ReadonlyMap<string, string> =>
  new Map(
    sources.map((source) => {
      const paths = [source.path, ...source.parts.map(({ path }) => path)];
      const near = below(folderOf(source.path), "");
      const own = problems.filter(({ file }) => file.startsWith(near));
      return [source.path, JSON.stringify([source, own, paths.map((path) => files.stamp(path))])];
    }),
  );

/** What is still true of a report: the plans that have not changed. */
const kept = (report: CheckReport, sources: readonly PlanSource[]): CheckReport => {
  const paths = new Set(sources.map(({ path }) => path));
  return { ...report, files: report.files.filter(({ file }) => paths.has(file)) };
};

const together = (fresh: CheckReport, old: CheckReport | undefined): CheckReport => {
  if (!old) return fresh;
  const { report } = mergeReports([
    { name: "new", report: fresh },
    { name: "old", report: { ...old, summary: summarise(old.files, hasFailed(old)) } },
  ]);
  return report;
};

const hasFailed = ({ files }: CheckReport): boolean =>
  files.some(({ outcome }) => outcome === "failed");

const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

const show = async (
  session: Session,
  { report, said }: Round,
  outputs: readonly Output[],
): Promise<void> => {
  const { io, note } = session;
  if (io.color && outputs.some(({ out }) => out === undefined)) io.out(clearScreen);
  io.err(said);
  await hand(session, report, outputs);
  note("watching for changes; Ctrl-C ends");
};
