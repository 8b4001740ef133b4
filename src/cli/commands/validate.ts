import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { findPlans } from "../plans/find.ts";
import type { Session } from "../session.ts";
import { refuseFixes, runFix, showDiff } from "../validate/fix/run-fix.ts";
import { tellFailures } from "../validate/failures.ts";
import { checkFlags } from "../validate/flags/check.ts";
import { fixFlags } from "../validate/flags/fix.ts";
import { gateFlags } from "../validate/flags/gate.ts";
import { outputFlags } from "../validate/flags/output.ts";
import { exitOf } from "../validate/gate.ts";
import { kitOf } from "../validate/kit.ts";
import { hand, outputsOf } from "../validate/outputs.ts";
import { runChecks } from "../validate/run.ts";

/** `iuc validate`: checks plans and profiles. */
export const validate = (session: Session): CommandUnknownOpts =>
  new Command("validate")
    .description(
      "Check plans: can they be read, are their fields right, do they follow the method. " +
        "Without a path it checks every plan below this folder; profiles found are checked too.",
    )
    .argument(
      "[paths...]",
      "files, folders, quoted patterns (plans/**/*.yaml), or - for standard input",
    )
    .addOption(outputFlags.format)
    .addOption(outputFlags.json)
    .addOption(outputFlags.out)
    .addOption(outputFlags.force)
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
      const kit = kitOf(session, options);
      const outputs = outputsOf(session, options);
      const found = findPlans(paths, session.io.files);
      refuseFixes(options, found);
      const checked = await runChecks(found, session.io, kit);
      const asked = { run: checked, kit, asked: options };
      const run = options.fix ? await runFix(session, found, asked) : checked;
      const code = exitOf(run.report.summary, options);
      tellFailures(session, run);
      if (options.diff) await showDiff(session, found, asked);
      else await hand(session, run.report, outputs);
      session.exit(code);
    });
