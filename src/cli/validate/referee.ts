import { forTerminal } from "../../format/escape.ts";
import type { CheckReport, Referee } from "../../format/report.ts";
import type { Session } from "../session.ts";
import type { SetAside } from "./terms.ts";

/** A referee's report with what had no say in it, which stderr names too. */
export const withReferee = (
  session: Session,
  report: CheckReport,
  { configurations, baseline }: SetAside,
): CheckReport => {
  const comments = report.files.flatMap((file) => file.comments ?? []);
  const referee = { configurations, comments, ...(baseline === undefined ? {} : { baseline }) };
  for (const line of lines(referee)) session.io.err(`referee: took no notice of ${line}\n`);
  return { ...report, referee };
};

const lines = ({ configurations, baseline, comments }: Referee): readonly string[] => [
  ...(configurations.length > 0 ? [named(configurations)] : []),
  ...(baseline === undefined ? [] : [`the baseline ${forTerminal(baseline)}`]),
  ...(comments.length > 0
    ? [
        `comments that ignore findings: ${named(comments.map(({ file, line }) => `${file}:${line}`))}`,
      ]
    : []),
];

const mostNamed = 10;

const named = (places: readonly string[]): string => {
  const shown = places.slice(0, mostNamed).map((place) => forTerminal(place));
  const more = places.length - shown.length;
  return (more > 0 ? [...shown, `${more} more`] : shown).join(", ");
};
