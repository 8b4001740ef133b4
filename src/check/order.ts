import type { Finding } from "../core/diagnostic.ts";
import type { LocatedDocument, Place } from "../core/document.ts";

/** Findings by file, place and id; equal input gives equal order. */
export const inOrder = (
  document: LocatedDocument,
  findings: readonly Finding[],
): readonly Finding[] =>
  findings
    .map((finding) => ({ finding, place: document.locate(finding.path, finding.anchor) }))
    .sort(
      (a, b) =>
        compare(a.place.source.name, b.place.source.name) ||
        startOf(a.place) - startOf(b.place) ||
        compare(a.finding.ruleId, b.finding.ruleId) ||
        compare(a.finding.message, b.finding.message),
    )
    .map(({ finding }) => finding);

const startOf = ({ span }: Place): number => span.start;

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
