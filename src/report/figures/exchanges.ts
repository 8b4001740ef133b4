import { exchangeFigures, type ExchangeLearning } from "../../figures/exchanges.ts";
import type { Figure } from "../../figures/scene.ts";
import { when } from "../../plan/model.ts";
import type { Exchange, Learning } from "../../plan/types.generated.ts";
import { nameOf, textOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";
import { phrase } from "../words.ts";

/** The exchanges of a pair or cluster along their dates; those without one come last. */
export const exchangeTimeline = (context: ReportContext): readonly Figure[] => {
  const { plan } = context.model;
  const exchanges = (plan.exchanges ?? []).toSorted((a, b) =>
    dayOf(context, a).localeCompare(dayOf(context, b)),
  );
  const learnings = plan.learnings ?? [];
  const ids = new Set(exchanges.map(({ id }) => id));
  const years = exchanges.map((exchange) => Number(dayOf(context, exchange).slice(0, 4)));
  const known = years.filter((year) => year < 9999);
  return exchangeFigures({
    items: exchanges.map((exchange) => ({
      date: periodText(exchange.start, exchange.end ?? exchange.start, context.words),
      title: titleOf(context, exchange),
      kind: context.words.catalog.values.exchange[exchange.kind],
      host: exchange.host === undefined ? "" : nameOf(context, exchange.host),
      learnings: learnings
        .filter((learning) => learning.exchange === exchange.id)
        .map((learning) => learnt(context, learning)),
    })),
    others: learnings
      .filter(({ exchange }) => exchange === undefined || !ids.has(exchange))
      .map((learning) => learnt(context, learning)),
    years: known.length === 0 ? undefined : { first: Math.min(...known), last: Math.max(...known) },
    catalog: context.words.catalog,
  });
};

const dayOf = ({ model }: ReportContext, { start, end }: Exchange): string =>
  when(model, start ?? end)?.earliest ?? "9999-12-31";

const titleOf = (context: ReportContext, { title, purpose, kind }: Exchange): string =>
  textOf(context, title ?? purpose) ?? context.words.catalog.values.exchange[kind];

const outcomes = {
  adopted: "taken",
  adapted: "taken",
  rejected: "declined",
  pending: "pending",
} as const;

const learnt = (context: ReportContext, { by, insight, use }: Learning): ExchangeLearning => {
  const text = context.words.text(insight).replaceAll(/\s+/g, " ");
  const { learnt: words } = context.words.catalog.figures.exchanges;
  return {
    text: by === undefined ? text : phrase(words, { city: nameOf(context, by), insight: text }),
    use: outcomes[use ?? "pending"],
  };
};
