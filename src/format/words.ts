import type { Level } from "../core/diagnostic.ts";
import type { Counts } from "./report.ts";

/** `1 error`, `2 errors`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

/** `2 errors, 1 warning`; `no findings` where there are none. */
export const countedLevels = (counts: Counts): string => {
  const parts = levelWords
    .filter(({ level }) => counts[level] > 0)
    .map(({ level, one, many }) => counted(counts[level], one, many));
  return parts.length === 0 ? "no findings" : parts.join(", ");
};

/** `a, b and c`. */
export const listed = (words: readonly string[]): string => {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
};

const levelWords: readonly { level: Level; one: string; many: string }[] = [
  { level: "error", one: "error", many: "errors" },
  { level: "warning", one: "warning", many: "warnings" },
  { level: "info", one: "info", many: "infos" },
];

const groupDigits = (count: number): string =>
  String(count).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ",");
