import { tellIgnoredConfigs } from "../config/ignored.ts";
import type { OpenConfig } from "../config/open.ts";
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
  { report: found, terms: { open, baseline, setAside }, selection }: Judgement,
): Promise<CheckReport> => {
  const { ignoredConfigs } = selection;
  const report = withOwnWords(found, open);
  if (setAside) {
    const configurations = [...new Set([...setAside.configurations, ...ignoredConfigs])];
    return withReferee(session, report, { ...setAside, configurations });
  }
  tellIgnoredConfigs(session, ignoredConfigs);
  if (!baseline) return report;
  const { withBaseline } = await import("./baseline/run-baseline.ts");
  return withBaseline(session, report, baseline);
};

const withOwnWords = (report: CheckReport, { customRules }: OpenConfig): CheckReport =>
  customRules.length === 0
    ? report
    : {
        ...report,
        ownWords: Object.fromEntries(customRules.map(({ id, words }) => [id, words])),
      };
