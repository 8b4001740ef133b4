import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { gates } from "../gate.ts";

const wholeNumber = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("it takes a whole number.");
};

/** What makes a run fail. */
export const gateFlags = {
  failOn: new Option(
    "--fail-on <level>",
    "exit with 1 on findings of this level or graver; error when nobody says otherwise",
  ).choices(gates),
  maxWarnings: new Option("--max-warnings <n>", "exit with 1 on more warnings than this").argParser(
    wholeNumber,
  ),
} as const;
