import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";
import type { Shard } from "../validate/shard.ts";
import { refuseFixes, runFix, showDiff } from "../validate/fix/run-fix.ts";
import { tellFailures } from "../validate/failures.ts";
import { checkFlags } from "../validate/flags/check.ts";
import { configFlags } from "../validate/flags/config.ts";
import { fixFlags } from "../validate/flags/fix.ts";
import { gateFlags } from "../validate/flags/gate.ts";
import { outputFlags } from "../validate/flags/output.ts";
import { selectionFlags, withChangedAlone } from "../validate/flags/selection.ts";
import { exitOfReport } from "../validate/gate.ts";
import { judged } from "../validate/judge.ts";
import { kitOf } from "../validate/kit.ts";
import { hand, outputsOf } from "../validate/outputs.ts";
import { runChecks } from "../validate/run.ts";
import { select } from "../validate/select.ts";
import { openTerms } from "../validate/terms.ts";

/** `iuc validate`: checks plans and profiles. */
export const validate = (session: Session): CommandUnknownOpts => {
  const command = new Command("validate");
  const parseOptions = command.parseOptions.bind(command);
  command.parseOptions = (words) => parseOptions(withChangedAlone(words));
  return command
    .description(
      "Check plans: can they be read, are their fields right, do they follow the method. " +
        "Without a path it checks every plan below this folder; profiles found are checked too.",
    )
    .argument(
      "[paths...]",
      "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input",
    )
    .addOption(selectionFlags.exclude)
    .addOption(selectionFlags.noGitignore)
    .addOption(selectionFlags.filesFrom)
    .addOption(selectionFlags.stdinFilename)
    .addOption(selectionFlags.changed)
    .addOption(selectionFlags.staged)
    .addOption(selectionFlags.shard)
    .addOption(outputFlags.format)
    .addOption(outputFlags.json)
    .addOption(outputFlags.out)
    .addOption(outputFlags.force)
    .addOption(configFlags.config)
    .addOption(configFlags.noInline)
    .addOption(configFlags.baseline)
    .addOption(configFlags.updateBaseline)
    .addOption(configFlags.allowNew)
    .addOption(configFlags.referee)
    .addOption(configFlags.strict)
    .addOption(gateFlags.failOn)
    .addOption(gateFlags.maxWarnings)
    .addOption(checkFlags.rule)
    .addOption(checkFlags.profile)
    .addOption(checkFlags.stage)
    .addOption(checkFlags.today)
    .addOption(fixFlags.fix)
    .addOption(fixFlags.unsafeFixes)
    .addOption(fixFlags.diff)
    .action(async (paths, options) => {
      const terms = await openTerms(session, options);
      const kit = await kitOf(session, options, terms);
      const outputs = outputsOf(session, { ...options, lang: terms.open.config.lang });
      const { open } = terms;
      const selection = await select(session, paths, { ...options, open });
      const { found, session: within } = selection;
      refuseFixes(options, found);
      const checked = await runChecks(found, within.io, kit);
      const asked = { run: checked, kit, asked: options };
      const run = options.fix ? await runFix(within, found, asked) : checked;
      const report = await judged(session, { report: run.report, terms, selection });
      const code = exitOfReport(report, terms.gate);
      tellFailures(session, run);
      if (options.diff) await showDiff(within, found, asked);
      else await hand(session, ofShard(report, options.shard), outputs);
      session.exit(code);
    });
};

const ofShard = (report: CheckReport, shard: Shard | undefined): CheckReport =>
  shard ? { ...report, shard } : report;
