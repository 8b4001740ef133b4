import { InvalidArgumentError, Option } from "@commander-js/extra-typings";

const count = (text: string): "auto" | number => {
  if (text === "auto") return text;
  const number = Number(text);
  if (/^\d{1,3}$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError("it takes auto, or a number from 1 to 999.");
};

/** How fast, with the same result. */
export const speedFlags = {
  jobs: new Option("--jobs <n>", "threads to check with; auto takes more than one for many plans")
    .argParser(count)
    .default("auto" as const),
  cache: new Option("--cache", "use and keep results below the cache folder of this user"),
} as const;
