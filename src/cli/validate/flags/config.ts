import { Option } from "@commander-js/extra-typings";

/** Where settings come from. */
export const configFlags = {
  config: new Option(
    "--config <file>",
    "settings of this run, instead of the nearest iuc.config.yaml",
  ),
} as const;
