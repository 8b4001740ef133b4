import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { quotedChoice, suggest } from "../../../check/suggest.ts";
import { formatNames } from "../formats.ts";
import type { Output } from "../outputs.ts";

const none: readonly Output[] = [];

/** One more format: `sarif`, or with the file it goes to `sarif=out.sarif`. */
const collect = (text: string, others: readonly Output[]): readonly Output[] => {
  const [, name = "", out] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = formatNames.find((each) => each === name);
  if (format === undefined) throw new InvalidArgumentError(unknown(name));
  if (out === "") throw new InvalidArgumentError("The name of the file is missing behind =.");
  return [...others, { format, ...(out === undefined ? {} : { out }) }];
};

const unknown = (name: string): string => {
  const similar = suggest(name, formatNames);
  return similar.length > 0
    ? `Did you mean ${quotedChoice(similar)}?`
    : `Allowed choices are ${formatNames.join(", ")}.`;
};

/** How the result is printed, and where. */
export const outputFlags = {
  format: new Option(
    "--format <name[=file]>",
    "how to print the result, or write it to a file; html and markdown also to a folder/, a sheet for each plan; may be repeated",
  )
    .choices(formatNames)
    .argParser(collect)
    .default(none, "pretty"),
  json: new Option("--json", "the same as --format json").conflicts("format"),
  out: new Option("-o, --out <file>", "write what would be printed to this file"),
  force: new Option("--force", "replace files that are there"),
} as const;
