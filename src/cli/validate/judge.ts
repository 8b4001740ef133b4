import { tellIgnoredConfigs } from "../config/ignored.ts";
import type { CheckReport } from "../../format/report.ts";
import type { Session } from "../session.ts";
import { withReferee } from "./referee.ts";
import type { Selection } from "./select.ts";
import type { Terms } from "./terms.ts";

interface Judgement {
  readonly report: CheckReport;
  readonly terms: Terms;
  readonly selection: Pick<Selection, "ignoredConfigs">;
}

/** The report on which the gate decides: without what the baseline holds. Says on stderr what had no say. */
export const judged = async (
  session: Session,
  { report, terms: { baseline, setAside }, selection: { ignoredConfigs } }: Judgement,
): Promise<CheckReport> => {
  if (setAside) {
    const configurations = [...new Set([...setAside.configurations, ...ignoredConfigs])];
    return withReferee(session, report, { ...setAside, configurations });
  }
  tellIgnoredConfigs(session, ignoredConfigs);
  if (!baseline) return report;
  const { withBaseline } = await import("./baseline/run-baseline.ts");
  return withBaseline(session, report, baseline);
};
