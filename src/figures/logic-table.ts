import type { LogicCard, LogicInput } from "./logic.ts";
import type { DataTable } from "./scene.ts";

/** What a drawing says, whole: one row for each problem, objective and action. */
export const logicTable = ({
  objective,
  problems,
  actions,
  results,
  catalog,
}: LogicInput): DataTable => {
  const { figures, columns } = catalog;
  const words = figures.logic;
  const all = [...actions.flatMap((action) => action.results), ...results];
  const isMeasured = all.some(isIndicator);
  const row = (card: LogicCard, next: readonly LogicCard[]): readonly string[] => [
    card.text,
    words[card.kind],
    listed(next.filter((one) => !isIndicator(one))),
    ...(isMeasured ? [listed(next.filter(isIndicator))] : []),
  ];
  return {
    header: [words.card, columns.kind, words.leadsTo, ...(isMeasured ? [words.indicator] : [])],
    rows: [
      ...problems.map((problem) => row(problem, [objective])),
      row(objective, [...actions.map(({ card }) => card), ...results]),
      ...actions.map((action) => row(action.card, action.results)),
    ],
  };
};

const isIndicator = ({ kind }: LogicCard): boolean => kind === "indicator";

const listed = (cards: readonly LogicCard[]): string =>
  cards.map(({ text }) => text).join("; ") || "–";
