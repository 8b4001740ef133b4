import { Option } from "@commander-js/extra-typings";
import { formats, type FormatName } from "../../../format/index.ts";

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

const formatNames = Object.keys(formats).filter(isFormat);

/** How the result is printed, and where. */
export const outputFlags = {
  format: new Option("--format <name>", "how to print the result")
    .choices(formatNames)
    .default("pretty" as const),
  json: new Option("--json", "the same as --format json").conflicts("format"),
  out: new Option("-o, --out <file>", "write the result to this file"),
  force: new Option("--force", "with --out: replace the file"),
} as const;
