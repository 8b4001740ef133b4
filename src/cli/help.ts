import { Help, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { Say } from "./chrome/index.ts";

/** Makes the help of a command speak; its flags, names and values stay what they are. */
export const speakHelp = (command: CommandUnknownOpts, say: Say): void => {
  const plain = new Help();
  command.configureHelp({
    styleTitle: (title) => say(title),
    commandUsage: (of) =>
      plain
        .commandUsage(of)
        .replaceAll(
          /[[<](?:options|command)[\]>]/g,
          (place) => place.charAt(0) + say(place.slice(1, -1)) + place.slice(-1),
        ),
    commandDescription: (of) => say(plain.commandDescription(of)),
    subcommandDescription: (of) => say(plain.subcommandDescription(of)),
    argumentDescription: (argument) => say(plain.argumentDescription(argument)),
    optionDescription: (option) => {
      const details = plain.optionDescription(option).slice(option.description.length);
      const said = details.replaceAll(/\b(?:choices|default|preset):/g, (word) => say(word));
      return say(option.description) + said;
    },
  });
  for (const below of command.commands) speakHelp(below, say);
};
