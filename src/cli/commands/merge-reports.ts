import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { openConfig } from "../config/open.ts";
import { UserError } from "../errors.ts";
import { mergeReports } from "../reports/merge.ts";
import { readReports } from "../reports/read.ts";
import type { Session } from "../session.ts";
import { configFlags } from "../validate/flags/config.ts";
import { gateFlags } from "../validate/flags/gate.ts";
import { outputFlags } from "../validate/flags/output.ts";
import { exitOfReport, gateOf } from "../validate/gate.ts";
import { formats } from "../validate/formats.ts";
import { hand, outputsOf, wordsFrom, type Output } from "../validate/outputs.ts";

/** `iuc merge-reports`: the reports of several runs as one. */
export const mergeReportsCommand = (session: Session): CommandUnknownOpts =>
  new Command("merge-reports")
    .description(
      "Put the JSON reports of several runs of iuc validate together, such as those of shards, " +
        "and judge them as one: every form of output, and the exit code of the whole.",
    )
    .argument("<files...>", "reports of iuc validate --format json")
    .addOption(outputFlags.format)
    .addOption(outputFlags.json)
    .addOption(outputFlags.out)
    .addOption(outputFlags.force)
    .addOption(configFlags.config)
    .addOption(configFlags.strict)
    .addOption(gateFlags.failOn)
    .addOption(gateFlags.maxWarnings)
    .action(async (paths, options) => {
      const open = await openConfig(session, options);
      const outputs = outputsOf(session, { ...options, ...wordsFrom(open) });
      refuseSheets(outputs);
      const reports = readReports(session, paths);
      const { report, missing } = mergeReports(reports);
      const code = exitOfReport(report, gateOf(options, open.config));
      if (missing.length > 0)
        session.io.err(`incomplete: there is no report of shard ${missing.join(", ")}\n`);
      await hand(session, report, outputs);
      session.exit(code);
    });

const refuseSheets = (outputs: readonly Output[]): void => {
  const sheet = outputs.find(({ format }) => formats[format].speaks === "plan");
  if (!sheet) return;
  throw new UserError(
    `"${sheet.format}" is made of the plans themselves, which reports do not hold`,
    `write it in the run that checks them: iuc validate plans --format ${sheet.format}`,
  );
};
