import { Option } from "@commander-js/extra-typings";

/** What is mended, and how. */
export const fixFlags = {
  fix: new Option("--fix", "mend what is certain: names, dates and numbers in another form"),
  unsafeFixes: new Option(
    "--unsafe-fixes",
    "with --fix or --diff: also what was probably meant; look at it afterwards",
  ),
  diff: new Option(
    "--diff",
    "print what --fix would change, as a patch, and write nothing",
  ).conflicts(["fix", "format", "json", "out"]),
} as const;
