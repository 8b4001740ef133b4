import type { CheckReport } from "../../format/report.ts";
import type { ExitCode } from "../exit.ts";
import type { Session } from "../session.ts";
import { tellFailures } from "./failures.ts";
import { refuseFixes, runFix, showDiff, type AskedFixes } from "./fix/run-fix.ts";
import { exitOfReport } from "./gate.ts";
import { judged } from "./judge.ts";
import { kitSpec, openKit, type Asked } from "./kit.ts";
import { runMany, type AskedSpeed } from "./many.ts";
import { hand, outputsOf, refuseOverPlans, wordsFrom, type AskedOutputs } from "./outputs.ts";
import { runChecks } from "./run.ts";
import { select, type AskedSelection } from "./select.ts";
import type { Shard } from "./shard.ts";
import { openTerms, type AskedTerms } from "./terms.ts";

/** What the flags ask of a run that checks once. */
type AskedRun = Asked & AskedTerms & AskedSelection & AskedOutputs & AskedFixes & AskedSpeed;

/** Checks plans, mends them where that is asked for, prints and judges. Throws a `UserError`. */
export const checkOnce = async (
  session: Session,
  paths: readonly string[],
  options: AskedRun,
): Promise<ExitCode> => {
  const terms = await openTerms(session, options);
  const spec = kitSpec(session, options, terms);
  const kit = await openKit(spec, session.assets);
  const { open } = terms;
  const outputs = outputsOf(session, { ...options, ...wordsFrom(open) });
  const selection = await select(session, paths, { ...options, open });
  const { found, session: within } = selection;
  refuseFixes(options, found);
  refuseOverPlans(session, outputs, found);
  const isMending = options.fix === true || options.diff === true;
  const checked = isMending
    ? await runChecks(found, within.io, kit)
    : await runMany(within, found, {
        ...{ kit, spec, asked: options },
        isOnDisk: within.io.files === session.io.files,
      });
  const asked = { run: checked, kit, asked: options };
  const run = options.fix ? await runFix(within, found, asked) : checked;
  const report = await judged(session, { report: run.report, terms, selection });
  tellFailures(session, run);
  if (options.diff) await showDiff(within, found, asked);
  else await hand(session, ofShard(report, options.shard), outputs);
  return exitOfReport(report, terms.gate);
};

const ofShard = (report: CheckReport, shard: Shard | undefined): CheckReport =>
  shard ? { ...report, shard } : report;
