import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { renderFlags } from "../render/flags.ts";
import { renderPlans } from "../render/many.ts";
import { shippedIds } from "../templates/shipped.ts";
import type { Session } from "../session.ts";

/** `iuc render`: plans as reports. */
export const render = (session: Session): CommandUnknownOpts =>
  new Command("render")
    .description(
      "Write a plan as a report. Gaps of a draft are marked, people who are not public are left out. " +
        "The language is the plan's own; --lang asks for another one.",
    )
    .argument("[plans...]", "plan folders, files or quoted patterns; the plans here when left out")
    .addOption(renderFlags.to)
    .addOption(renderFlags.template(shippedIds(session.assets)))
    .addOption(renderFlags.theme)
    .addOption(renderFlags.paper)
    .addOption(renderFlags.blank)
    .addOption(renderFlags.referenceDoc)
    .addOption(renderFlags.out)
    .addOption(renderFlags.internal)
    .addOption(renderFlags.today)
    .addOption(renderFlags.config)
    .addOption(renderFlags.strict)
    .addOption(renderFlags.force)
    .addOption(renderFlags.dryRun)
    .addOption(renderFlags.pdfEngine)
    .addOption(renderFlags.pdfStandard)
    .action((paths, options) => renderPlans(session, paths, options));
