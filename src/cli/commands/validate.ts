import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Session } from "../session.ts";
import { checkFlags } from "../validate/flags/check.ts";
import { configFlags } from "../validate/flags/config.ts";
import { fixFlags } from "../validate/flags/fix.ts";
import { gateFlags } from "../validate/flags/gate.ts";
import { outputFlags } from "../validate/flags/output.ts";
import { selectionFlags, withChangedAlone } from "../validate/flags/selection.ts";
import { speedFlags } from "../validate/flags/speed.ts";
import { checkOnce } from "../validate/once.ts";

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
    .addOption(selectionFlags.watch)
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
    .addOption(speedFlags.jobs)
    .addOption(speedFlags.cache)
    .addOption(fixFlags.fix)
    .addOption(fixFlags.unsafeFixes)
    .addOption(fixFlags.diff)
    .action(async (paths, options) => {
      const run = options.watch ? (await import("../validate/watch.ts")).watchPlans : checkOnce;
      session.exit(await run(session, paths, options));
    });
};
