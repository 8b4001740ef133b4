import { when } from "../../plan/model.ts";
import type { Exchange } from "../../plan/types.generated.ts";
import { nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";
import {
  filled,
  listed,
  optionalFact,
  sortedBy,
  type Fact,
  type Slot,
} from "../../template/slot.ts";
import { namesText, numberText } from "../words.ts";
import { cityRow, type CityRow } from "./context.ts";

export interface PartnershipSection {
  readonly facts: readonly Fact[];
  readonly priority: Slot;
  readonly cities: readonly PartnerRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly learnings: readonly LearningRow[];
}

interface PartnerRow extends CityRow {
  readonly country: string;
}

interface ExchangeRow {
  readonly date: Slot;
  readonly kind: string;
  readonly title: string;
  readonly host: string;
  readonly guests: string;
  readonly topics: Slot;
  readonly outcome: Slot;
}

interface LearningRow {
  readonly insight: string;
  readonly from: string;
  readonly use: string;
  readonly usedIn: string;
}

/** The pair or cluster, its exchanges and what was learnt; nothing for a plan of one city alone. */
export const partnershipOf = (context: ReportContext): PartnershipSection | undefined => {
  const { plan } = context.model;
  const { pairing } = plan;
  if (pairing === undefined && (plan.exchanges ?? []).length === 0) return undefined;
  const { words } = context;
  const { fields } = words.catalog;
  const coordinators = (pairing?.coordinators ?? []).map(
    ({ city, by }) => `${nameOf(context, city)}: ${nameOf(context, by)}`,
  );
  return {
    facts: filled([
      optionalFact(
        fields.period,
        pairing?.period && periodText(pairing.period.start, pairing.period.end, words),
      ),
      optionalFact(fields.coordinators, coordinators),
      optionalFact(fields.transferable, textOf(context, pairing?.transferable)),
      optionalFact(fields.continuation, textOf(context, pairing?.continuation)),
    ]),
    priority: slotOf(context, pairing, {
      name: "priority",
      text: textOf(context, pairing?.priority),
      isOptional: true,
    }),
    cities: (pairing?.partners ?? []).map((city) => ({
      ...cityRow(context, city),
      country: context.titles.get(city.country) ?? city.country,
    })),
    exchanges: (plan.exchanges ?? []).map((exchange) => exchangeRow(context, exchange)),
    learnings: (plan.learnings ?? []).map((learning) => ({
      insight: words.text(learning.insight),
      from: learning.from === undefined ? "" : nameOf(context, learning.from),
      use: learning.use === undefined ? "" : words.catalog.values.use[learning.use],
      usedIn: shortNames(context, learning.usedIn),
    })),
  };
};

const exchangeRow = (context: ReportContext, exchange: Exchange): ExchangeRow => {
  const { words } = context;
  const kind = words.catalog.values.exchange[exchange.kind];
  const guests = (exchange.guests ?? []).map((id) => {
    const count = exchange.participants?.find(({ city }) => city === id)?.count;
    const name = nameOf(context, id);
    return count === undefined ? name : `${name} (${numberText(count, words)})`;
  });
  const topics = [...(exchange.topics ?? []), ...(exchange.visited ?? [])].map((topic) =>
    words.text(topic),
  );
  return {
    date: sortedBy(
      slotOf(context, exchange, {
        name: "start",
        text: periodText(exchange.start, exchange.end ?? exchange.start, words),
      }),
      when(context.model, exchange.start)?.earliest,
    ),
    kind,
    title: textOf(context, exchange.title ?? exchange.purpose) ?? kind,
    host: exchange.host === undefined ? "" : nameOf(context, exchange.host),
    guests: namesText(guests, words),
    topics: listed(topics),
    outcome: slotOf(context, exchange, {
      name: "outcomes",
      text: textOf(context, exchange.outcomes),
      isOptional: true,
    }),
  };
};
