import { displayWidth } from "../core/text.ts";
import { forTerminal } from "./escape.ts";
import type { Look } from "./look.ts";
import { nextCommand, shortPath } from "./next-command.ts";
import { levels, type CheckedFile, type CheckReport, type Counts, type Summary } from "./report.ts";
import { clip, padEnd, wrap } from "./layout.ts";
import type { Words } from "./words/words.ts";

/** A line per plan, the total, what was not checked, and the next command worth running. */
export const prettySummary = (report: CheckReport, look: Look): string[] => {
  const { files, summary } = report;
  const columns = {
    file: widest(files.map(({ file }) => forTerminal(shortPath(file)))),
    found: widest(files.map(({ counts }) => countedLevels(counts, look.words))),
  };
  const next = nextCommand(report);
  return [
    ...files.flatMap((file) => fileLines(file, columns, look)),
    "",
    look.style.strong(totalLine(report, look.words)),
    ...remarks(summary, look.words),
    ...(next === undefined ? [] : [`${look.style.faint(look.words.labels.next)}  ${next}`]),
  ];
};

/** `2 plans and 1 profile checked: 1 error`; the same words in every format for people. */
export const totalLine = ({ files, summary }: CheckReport, words: Words): string => {
  const read = files.filter(({ outcome }) => outcome === "checked" || outcome === "partial");
  const kinds = (["plan", "profile"] as const)
    .map((kind) => ({ kind, count: read.filter((file) => file.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.kinds[kind](count));
  const checked =
    kinds.length === 0 ? words.nothingChecked : words.checked(words.all(kinds), read.length);
  const unread = summary.unreadable > 0 ? `, ${words.unread(summary.unreadable)}` : "";
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  return words.total(`${checked}${unread}`, countedLevels(counts, words));
};

/** `2 errors, 1 warning`; `no findings` where there are none. */
export const countedLevels = (counts: Counts, words: Words): string => {
  const parts = levels
    .filter((level) => counts[level] > 0)
    .map((level) => words.levels[level](counts[level]));
  return parts.length === 0 ? words.noFindings : parts.join(", ");
};

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => displayWidth(text)));

const fileLines = (
  file: CheckedFile,
  columns: { readonly file: number; readonly found: number },
  { style, width, words }: Look,
): readonly string[] => {
  const found = countedLevels(file.counts, words);
  const start = `${padEnd(forTerminal(shortPath(file.file)), columns.file)}  ${padEnd(found, columns.found)}`;
  const room = width - displayWidth(start) - 4;
  const said = room < 12 ? "" : style.faint(description(file, room, words));
  const line = `${mark(file, { style })} ${start}${said === "" ? "" : `  ${said}`}`.trimEnd();
  if (file.outcome !== "partial") return [line];
  return [
    line,
    ...wrap(partialWords(file, words), Math.max(20, width - 2)).map((each) => `  ${each}`),
  ];
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
  words: Words,
): string => {
  if (outcome === "unreadable" || outcome === "failed") return words.outcome[outcome];
  const against = [stage === undefined ? "" : words.asStage(stage), profile ?? ""]
    .filter(Boolean)
    .join(", ");
  const name = forTerminal(title ?? words.all(cities));
  if (name === "" || against === "") return clip(name + against, room);
  const left = room - displayWidth(against) - 3;
  return left < 8 ? clip(against, room) : `${clip(name, left)} · ${against}`;
};

const partialWords = ({ hidden }: CheckedFile, { partial }: Words): string =>
  hidden === 0 ? partial.rules : partial.places(hidden);

const remarks = (
  { skippedRules, incomplete, ignored = 0, accepted = 0, fixable = 0 }: Summary,
  words: Words,
): readonly string[] => [
  ...(incomplete ? [words.incomplete] : []),
  ...(skippedRules > 0 ? [words.skippedRules(skippedRules)] : []),
  ...(ignored > 0 ? [words.ignored(ignored)] : []),
  ...(accepted > 0 ? [words.accepted(accepted)] : []),
  ...(fixable > 0 ? [words.fixable(fixable)] : []),
];
