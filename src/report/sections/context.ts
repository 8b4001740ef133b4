import { dateText } from "../date-text.ts";
import { slotOf, textOf, type ReportContext } from "../context.ts";
import { amountText } from "../amount-text.ts";
import type { Fact, Slot } from "../../template/slot.ts";
import { filled, isTold, listed } from "../../template/slot.ts";
import { missingSlot } from "../missing.ts";
import { citationsText } from "../sources.ts";
import { numberText } from "../words.ts";
import type { City, Figure } from "../../plan/types.generated.ts";

export interface KeyFactRow {
  readonly label: string;
  readonly value: Slot;
  readonly year: string;
  readonly source: string;
}

interface CityCard {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly description: Slot;
}

export interface CityRow {
  readonly name: string;
  readonly population: Slot;
  readonly area: Slot;
  readonly offers: Slot;
  readonly seeks: Slot;
  readonly description: Slot;
}

export interface ContextSection {
  readonly description: Slot;
  /** What has to change. */
  readonly needs: Slot;
  /** Territory, needs and potential, where there is something to say. */
  readonly parts: readonly TitledText[];
  /** The others, in one line. */
  readonly missing: Slot;
  readonly cities: readonly CityCard[];
  readonly keyFacts: readonly KeyFactRow[];
  readonly swot: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly factors: readonly Factor[];
  readonly policies: readonly Policy[];
}

interface TitledText {
  readonly title: string;
  readonly text: Slot;
}

interface Factor {
  readonly dimension: string;
  readonly factor: string;
  readonly effect: string;
  readonly response: string;
}

interface Policy {
  readonly title: string;
  readonly level: string;
  readonly year: string;
  readonly relation: string;
}

/** Where the city stands. */
export const contextOf = (context: ReportContext): ContextSection => {
  const { plan } = context.model;
  const own = plan.context;
  const parts = partsOf(context);
  return {
    description: slotOf(context, own, {
      name: "description",
      text: textOf(context, own?.description),
      isOptional: true,
    }),
    needs: slotOf(context, own, { name: "needs", text: textOf(context, own?.needs) }),
    parts: parts
      .filter(({ value }) => isTold(value))
      .map(({ label, value }) => ({ title: label, text: value })),
    missing: missingSlot(parts, context.words),
    cities: plan.cities.map((city) => cityCard(context, city)),
    keyFacts: (own?.keyFacts ?? []).map((fact) => ({
      label: context.words.text(fact.label),
      value: slotOf(context, fact, {
        name: "value",
        text: amountText(fact, fact.unit, context.words),
      }),
      year: fact.year === undefined ? "" : dateText(fact.year, context.words),
      source: citationsText(context, fact.sources),
    })),
    swot: swotOf(context),
    factors: (own?.pestle ?? []).map(({ dimension, factor, effect, response }) => ({
      dimension: context.words.catalog.values.pestle[dimension],
      factor: context.words.text(factor),
      effect: textOf(context, effect) ?? "",
      response: textOf(context, response) ?? "",
    })),
    policies: policiesOf(context),
  };
};

const partsOf = (context: ReportContext): readonly Fact[] => {
  const own = context.model.plan.context;
  const { sections } = context.words.catalog;
  const { territory } = own ?? {};
  return [
    {
      label: sections.territory,
      value: slotOf(context, territory ?? own, {
        name: territory === undefined ? "territory" : "description",
        text: textOf(context, territory?.description),
      }),
    },
    ...(["needs", "potential"] as const).map((name) => ({
      label: sections[name],
      value: slotOf(context, own, { name, text: textOf(context, own?.[name]) }),
    })),
  ];
};

/** A city with the facts that make it comparable. */
export const cityRow = (context: ReportContext, city: City): CityRow => {
  const { words } = context;
  const lines = (items: City["offers"]): Slot =>
    listed((items ?? []).map((item) => words.text(item)));
  return {
    name: words.text(city.name),
    population: figureSlot(context, city.population),
    area: figureSlot(context, city.area, "km²"),
    offers: lines(city.offers),
    seeks: lines(city.seeks),
    description: slotOf(context, city, {
      name: "description",
      text: textOf(context, city.description),
      isOptional: true,
    }),
  };
};

const cityCard = (context: ReportContext, city: City): CityCard => {
  const { fields } = context.words.catalog;
  const { name, description, population, area, offers, seeks } = cityRow(context, city);
  return {
    name,
    description,
    facts: filled([
      { label: fields.population, value: population },
      { label: fields.area, value: area },
      { label: fields.offers, value: offers },
      { label: fields.seeks, value: seeks },
    ]),
  };
};

const figureSlot = (context: ReportContext, figure: Figure | undefined, unit?: string): Slot => {
  if (figure === undefined) return {};
  const { words } = context;
  const value = figure.value === undefined ? undefined : numberText(figure.value, words);
  const withUnit = value === undefined || unit === undefined ? value : `${value} ${unit}`;
  const year = figure.year === undefined ? undefined : dateText(figure.year, words);
  const text = withUnit === undefined || year === undefined ? withUnit : `${withUnit} (${year})`;
  return slotOf(context, figure, { name: "value", text, isOptional: true });
};

const swotOf = (context: ReportContext): ContextSection["swot"] => {
  const swot = context.model.plan.context?.swot;
  const labels = context.words.catalog.values.swot;
  const keys = ["strengths", "weaknesses", "opportunities", "threats"] as const;
  return keys.flatMap((key) => {
    const items = (swot?.[key] ?? []).map((item) => context.words.text(item));
    return items.length === 0 ? [] : [{ label: labels[key], items }];
  });
};

const policiesOf = (context: ReportContext): readonly Policy[] => {
  const { level: levels, relation: relations } = context.words.catalog.values;
  return (context.model.plan.context?.policies ?? []).map(({ title, level, year, relation }) => ({
    title: context.words.text(title),
    level: level === undefined ? "" : levels[level],
    year: year === undefined ? "" : dateText(year, context.words),
    relation: relation === undefined ? "" : relations[relation],
  }));
};
