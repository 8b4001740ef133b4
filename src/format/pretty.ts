import type { Diagnostic } from "../core/diagnostic.ts";
import { forTerminal } from "./escape.ts";
import type { Look } from "./look.ts";
import { findingBlock, type Finding } from "./pretty-finding.ts";
import { prettySummary } from "./pretty-summary.ts";
import type { CheckReport } from "./report.ts";
import { counted } from "./words.ts";

/** Most findings shown with their lines; the summary counts all of them. */
const mostShown = 100;

/** For people at a terminal: each finding with the author's own lines, the reason and the next step. */
export const pretty = (report: CheckReport, look: Look): string => {
  const findings = report.files.flatMap(({ diagnostics }) => explained(alike(diagnostics)));
  const blocks = findings.slice(0, mostShown).map((finding) => findingBlock(finding, look));
  const more = findings.length - blocks.length;
  if (more > 0) blocks.push([moreLine(more, look)]);
  if (!look.quiet) blocks.push(prettySummary(report, look));
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
};

const moreLine = (count: number, { style }: Look): string =>
  style.faint(`${counted(count, "more finding")}; --format concise lists them all`);

/** Puts findings of one plan that say the same about different places under the first of them. */
const alike = (diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] => {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.level} ${diagnostic.ruleId} ${diagnostic.message}`;
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()];
};

/** Reason and advice stand where they are first needed in a plan, and again only where they differ. */
const explained = (groups: readonly (readonly Diagnostic[])[]): readonly Finding[] => {
  const told = new Set<string>();
  const isNew = (text: string): boolean => !told.has(text) && told.add(text).has(text);
  return groups.flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            first,
            others,
            why: isNew(`why ${first.ruleId} ${first.why}`) ? forTerminal(first.why) : undefined,
            fix: isNew(`fix ${first.ruleId} ${first.fix}`) ? forTerminal(first.fix) : undefined,
            isNewRule: isNew(first.ruleId),
          },
        ],
  );
};
