import { UserError } from "./errors.ts";
import type { Io } from "./io.ts";

/**
 * The day a run compares with, as an ISO date: `--today`, else SOURCE_DATE_EPOCH, else none.
 * Days are those of UTC, so that no machine's time zone matters. Throws a `UserError`.
 */
export const todayOf = (
  flag: string | undefined,
  { env, clock }: Pick<Io, "env" | "clock">,
): string | undefined => {
  if (flag === "now") return isoDay(clock());
  if (flag !== undefined) return checkedDay(flag);
  const epoch = env.SOURCE_DATE_EPOCH;
  return epoch === undefined || epoch === "" ? undefined : dayOfEpoch(epoch);
};

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const checkedDay = (text: string): string => {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime());
  if (isDay && isoDay(date) === text) return text;
  throw new UserError(
    `--today takes a day, not ${JSON.stringify(text)}`,
    "write --today 2026-03-01, or --today now",
  );
};

// https://reproducible-builds.org/specs/source-date-epoch/: whole seconds since 1970.
const dayOfEpoch = (text: string): string => {
  const date = new Date(Number(text) * 1000);
  if (/^\d+$/.test(text) && !Number.isNaN(date.getTime())) return isoDay(date);
  throw new UserError(
    `SOURCE_DATE_EPOCH is not a number of seconds: ${JSON.stringify(text)}`,
    "unset it, or give --today",
  );
};
