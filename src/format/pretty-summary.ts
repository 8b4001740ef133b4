import { displayWidth } from "../core/text.ts";
import { forTerminal } from "./escape.ts";
import type { Look } from "./look.ts";
import { nextCommand, shortPath } from "./next-command.ts";
import type { CheckedFile, CheckReport, Summary } from "./report.ts";
import { clip, padEnd, wrap } from "./layout.ts";
import { counted, countedLevels, listed } from "./words.ts";

/** A line per plan, the total, what was not checked, and the next command worth running. */
export const prettySummary = (report: CheckReport, look: Look): string[] => {
  const { files, summary } = report;
  const columns = {
    file: widest(files.map(({ file }) => forTerminal(shortPath(file)))),
    found: widest(files.map(found)),
  };
  const next = nextCommand(report);
  return [
    ...files.flatMap((file) => fileLines(file, columns, look)),
    "",
    look.style.strong(totalLine(report)),
    ...remarks(summary),
    ...(next === undefined ? [] : [`${look.style.faint("next")}  ${next}`]),
  ];
};

/** `2 plans and 1 profile checked: 1 error`; the same words in every format for people. */
export const totalLine = ({ files, summary }: CheckReport): string => {
  const read = files.filter(({ outcome }) => outcome === "checked" || outcome === "partial");
  const kinds = (["plan", "profile"] as const)
    .map((kind) => ({ kind, count: read.filter((file) => file.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, kind));
  const checked = kinds.length === 0 ? "nothing checked" : `${listed(kinds)} checked`;
  const unread = summary.unreadable > 0 ? `, ${summary.unreadable} could not be read` : "";
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  return `${checked}${unread}: ${countedLevels(counts)}`;
};

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => displayWidth(text)));

const found = ({ counts }: CheckedFile): string => countedLevels(counts);

const fileLines = (
  file: CheckedFile,
  columns: { readonly file: number; readonly found: number },
  { style, width }: Look,
): readonly string[] => {
  const start = `${padEnd(forTerminal(shortPath(file.file)), columns.file)}  ${padEnd(found(file), columns.found)}`;
  const room = width - displayWidth(start) - 4;
  const words = room < 12 ? "" : style.faint(description(file, room));
  const line = `${mark(file, { style })} ${start}${words === "" ? "" : `  ${words}`}`.trimEnd();
  if (file.outcome !== "partial") return [line];
  return [line, ...wrap(partialWords(file), Math.max(20, width - 2)).map((each) => `  ${each}`)];
};

const mark = ({ counts, outcome }: CheckedFile, { style }: Pick<Look, "style">): string => {
  if (counts.error > 0 || outcome === "unreadable" || outcome === "failed")
    return style.level.error("✗");
  return counts.warning > 0 ? style.level.warning("!") : style.good("✓");
};

/** What the plan is and what it was checked against, in so many columns. */
const description = (
  { outcome, title, cities, stage, profile }: CheckedFile,
  room: number,
): string => {
  if (outcome === "unreadable") return "could not be read";
  if (outcome === "failed") return "not checked, a fault of iuc";
  const against = [stage === undefined ? "" : `as ${stage}`, profile ?? ""]
    .filter(Boolean)
    .join(", ");
  const name = forTerminal(title ?? listed(cities));
  if (name === "" || against === "") return clip(name + against, room);
  const left = room - displayWidth(against) - 3;
  return left < 8 ? clip(against, room) : `${clip(name, left)} · ${against}`;
};

const partialWords = ({ hidden }: CheckedFile): string =>
  hidden === 0
    ? "checked in part: the rules of the method run once the errors are corrected"
    : `checked in part: errors hide ${counted(hidden, "place")}, where rules on sums and gaps wait`;

const remarks = ({ skippedRules, incomplete }: Summary): readonly string[] => [
  ...(incomplete ? ["incomplete: not everything could be checked"] : []),
  ...(skippedRules > 0
    ? [`${counted(skippedRules, "rule")} not run without the day of the run: add --today now`]
    : []),
];
