/** What a kind of figures shows, and what a plan must tell for it. */
export interface FigureInfo {
  readonly shows: string;
  readonly needs: string;
}

/** Every kind of figures, for lists and for who asks for one that a plan has no data for. */
export const figureInfo: Readonly<Record<string, FigureInfo>> = {
  problems: {
    shows: "causes and effects of each focal problem",
    needs: "a problem of the kind focal, with causes or effects",
  },
  logic: {
    shows: "from problems over objectives and actions to results",
    needs: "objectives, and actions that name them",
  },
  stakeholders: {
    shows: "stakeholders by interest and power",
    needs: "stakeholders with interest and power",
  },
  timeline: {
    shows: "when actions start and end, and what waits for what",
    needs: "actions with a start or an end",
  },
  budget: {
    shows: "who pays, and what is still open",
    needs: "actions or shared costs with money",
  },
  budgetYears: {
    shows: "money by source and year",
    needs: "allocations with money and a date within one year",
  },
  gap: {
    shows: "what is needed, secured, sought and still open",
    needs: "costs, and allocations with money",
  },
  flow: {
    shows: "from which source money goes to which action",
    needs: "two or more allocations with money, for different actions or from different sources",
  },
  risks: {
    shows: "risks by likelihood and impact",
    needs: "risks with likelihood and impact",
  },
  indicators: {
    shows: "baseline, milestones, targets and values of indicators over time",
    needs: "indicators with two or more dated numbers: baseline, targets, values",
  },
  goals: {
    shows: "which of the 17 Sustainable Development Goals the plan serves",
    needs: "alignments with codes such as SDG:11.2, in the plan, its objectives or actions",
  },
  aspects: {
    shows: "scores of the newest integration assessment",
    needs: "integration.assessments with scores, and a profile that has aspects",
  },
  exchanges: {
    shows: "exchanges of the partnership over time",
    needs: "exchanges with a date",
  },
};
