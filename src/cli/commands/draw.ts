import { Command, Option, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { drawFigures } from "../draw/draw.ts";
import { drawFlags } from "../draw/flags.ts";
import { listFigures } from "../draw/list.ts";
import { renderFlags } from "../render/flags.ts";
import type { Session } from "../session.ts";

/** `iuc draw`: single figures of plans. */
export const draw = (session: Session): CommandUnknownOpts =>
  new Command("draw")
    .description(
      "Draw single figures of a plan, as reports have them. The language is the plan's own; --lang asks " +
        "for another one. Without a figure: what can be drawn.",
    )
    .argument("[figure]", "which one, or all; the list when left out")
    .argument("[plans...]", "plan folders, files or quoted patterns; the plans here when left out")
    .addOption(drawFlags.format)
    .addOption(drawFlags.width)
    .addOption(renderFlags.theme)
    .addOption(renderFlags.out)
    .addOption(renderFlags.internal)
    .addOption(renderFlags.today)
    .addOption(renderFlags.config)
    .addOption(renderFlags.strict)
    .addOption(renderFlags.force)
    .addOption(renderFlags.dryRun)
    .addOption(new Option("--list", "list the figures and what each needs"))
    .addOption(new Option("--json", "print the list, or what was drawn, as JSON"))
    .action(async (figure, plans, options) => {
      if (figure === undefined || options.list === true)
        listFigures(session, options.json === true);
      else await drawFigures(session, { ...options, figure, plans });
    });
