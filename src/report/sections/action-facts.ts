import { childrenOf, citiesOf, prerequisitesOf, stakeholderOf } from "../../plan/actions.ts";
import type { Action, Indicator, Owner, Partner, Test } from "../../plan/types.generated.ts";
import { allocationsOf, stateOf } from "../../plan/totals.ts";
import { amountText, effectText, targetText } from "../amount-text.ts";
import { nameOf, namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { dateText, periodText } from "../date-text.ts";
import { moneyText } from "../money-text.ts";
import { filled, optionalFact, type Fact, type Slot } from "../../template/slot.ts";
import { namesText, percentText, phrase } from "../words.ts";

/** What a fiche says of an action besides who, when and how much; empty lines are left out. */
export const ficheFacts = (context: ReportContext, action: Action): readonly Fact[] => {
  const { fields } = context.words.catalog;
  return filled([
    { label: fields.funding, value: fundingSlot(context, action) },
    ...logicFacts(context, action),
    ...deliveryFacts(context, action),
    ...linkFacts(context, action),
  ]);
};

/** How far an action is, in the city's own words where it has some. */
export const stateText = (context: ReportContext, { status, statusLabel }: Action): string =>
  textOf(context, statusLabel) ??
  (status === undefined ? "" : context.words.catalog.values.actionStatus[status]);

/** Names of owners or partners, with how sure each is. */
export const partiesText = (
  context: ReportContext,
  parties: readonly (Owner | Partner)[] | undefined,
): string =>
  namesText(
    (parties ?? []).map((party) => {
      const name = nameOf(context, stakeholderOf(party));
      if (typeof party === "string") return name;
      const { certainty } = context.words.catalog.values;
      const sure = phrase(certainty[party.certainty ?? "confirmed"], { name });
      const role = textOf(context, party.role);
      return role === undefined ? sure : `${sure} (${role})`;
    }),
    context.words,
  );

const logicFacts = (context: ReportContext, action: Action): readonly Fact[] => {
  const { words } = context;
  const { fields } = words.catalog;
  const outputs = (action.outputs ?? []).map(({ text, quantity }) => {
    const amount = quantity === undefined ? "" : amountText(quantity, quantity.unit, words);
    return amount === "" ? words.text(text) : `${words.text(text)} (${amount})`;
  });
  return [
    optionalFact(fields.objectives, namesOfAll(context, action.objectives)),
    optionalFact(fields.addresses, namesOfAll(context, problemsOf(context, action))),
    { label: fields.outputs, value: optional(context, action, ["outputs", outputs]) },
    {
      label: fields.effects,
      value: optional(context, action, [
        "effects",
        (action.effects ?? []).map((effect) => effectText(effect, words)),
      ]),
    },
    {
      label: fields.partners,
      value: optional(context, action, ["partners", partiesText(context, action.partners)]),
    },
    optionalFact(fields.targetGroups, lines(context, action.targetGroups)),
  ];
};

const deliveryFacts = (context: ReportContext, action: Action): readonly Fact[] => {
  const { words } = context;
  const { fields } = words.catalog;
  const { progress, spent } = action;
  const percent = progress?.percent === undefined ? "" : percentText(progress.percent, words);
  const spentText = spent === undefined ? "" : moneyText(spent.money, words);
  const dated = (text: string, date: NonNullable<typeof progress>["asOf"]): string =>
    text === "" || date === undefined ? text : `${text} (${dateText(date, words)})`;
  const phases = (action.phases ?? []).map(({ title, start, end, money }) => {
    const details = [
      periodText(start, end, words),
      money === undefined ? "" : moneyText(money, words),
    ];
    const told = details.filter((detail) => detail !== "").join("; ");
    return told === "" ? words.text(title) : `${words.text(title)} (${told})`;
  });
  return [
    optionalFact(fields.kind, action.kind && words.catalog.values.actionKind[action.kind]),
    optionalFact(fields.phases, phases),
    optionalFact(fields.status, stateText(context, action)),
    optionalFact(fields.location, textOf(context, action.location?.description)),
    optionalFact(fields.decision, textOf(context, action.decisionNeeded)),
    optionalFact(fields.progress, dated(percent, progress?.asOf)),
    optionalFact(fields.spent, dated(spentText, spent?.asOf)),
    optionalFact(
      fields.parts,
      childrenOf(context.model.plan, action).map(({ id }) => nameOf(context, id)),
    ),
    optionalFact(fields.cities, carriedOutBy(context, action)),
    optionalFact(fields.partOf, action.parent === undefined ? "" : nameOf(context, action.parent)),
    optionalFact(fields.dependsOn, namesOfAll(context, prerequisitesOf(action))),
  ];
};

/** The cities of an action in a plan of several; in a plan of one it goes without saying. */
const carriedOutBy = (context: ReportContext, action: Action): string => {
  const { plan } = context.model;
  return plan.cities.length > 1
    ? namesText(namesOfAll(context, citiesOf(plan, action)), context.words)
    : "";
};

const linkFacts = (context: ReportContext, action: Action): readonly Fact[] => {
  const { plan } = context.model;
  const { words, titles } = context;
  const { fields } = words.catalog;
  const naming = (ids: readonly string[] | undefined): boolean => ids?.includes(action.id) ?? false;
  const measures = (plan.indicators ?? []).filter(
    ({ measures: measured }) => typeof measured !== "string" && naming(measured),
  );
  const risks = (plan.risks ?? [])
    .filter(({ actions }) => naming(actions))
    .map(({ description, mitigation }) =>
      mitigation === undefined
        ? words.text(description)
        : phrase(words.catalog.papers.withMitigation, {
            risk: words.text(description),
            mitigation: words.text(mitigation),
          }),
    );
  return [
    optionalFact(fields.policies, namesOfAll(context, action.policies)),
    optionalFact(
      fields.indicators,
      measures.map((indicator) => indicatorLine(context, indicator)),
    ),
    optionalFact(fields.risks, risks.length > 0 ? risks : textOf(context, action.noRisk)),
    optionalFact(
      fields.tests,
      (plan.tests ?? [])
        .filter(({ informs }) => naming(informs))
        .map((test) => pilotLine(context, test)),
    ),
    optionalFact(
      fields.learnings,
      (plan.learnings ?? [])
        .filter(({ usedIn }) => naming(usedIn))
        .map(({ insight }) => words.text(insight)),
    ),
    optionalFact(
      fields.alignments,
      (action.alignments ?? []).map(({ code }) =>
        [code.replace(":", " "), titles.get(code)].filter(Boolean).join(" "),
      ),
    ),
  ];
};

/** Problems that the objectives of an action answer, each once. */
const problemsOf = ({ model }: ReportContext, action: Action): readonly string[] => [
  ...new Set(
    (model.plan.objectives ?? [])
      .filter(({ id }) => action.objectives?.includes(id))
      .flatMap(({ addresses }) => addresses ?? []),
  ),
];

/** An indicator with its last target: “Households on the new heat: 4,000 by 2030”. */
const indicatorLine = (context: ReportContext, indicator: Indicator): string => {
  const target = indicator.targets?.at(-1);
  const goal = target === undefined ? "" : targetText(target, indicator.unit, context.words);
  const name = nameOf(context, indicator.id);
  if (goal === "") return name;
  return phrase(context.words.catalog.papers.part, { whole: name, part: goal });
};

/** A trial with what came out of it, as far as it is known. */
const pilotLine = ({ words }: ReportContext, { title, result, decision }: Test): string => {
  const { papers, values } = words.catalog;
  if (result === undefined) return words.text(title);
  const told = { title: words.text(title), result: words.text(result) };
  return decision === undefined
    ? phrase(papers.pilot, told)
    : phrase(papers.pilotDecision, { ...told, decision: values.decision[decision] });
};

const fundingSlot = (context: ReportContext, action: Action): Slot => {
  const { words, model } = context;
  const { allocation } = words.catalog.values;
  const parts = allocationsOf(model, action).map((item) => {
    const money = item.money === undefined ? "" : `: ${moneyText(item.money, words)}`;
    return `${nameOf(context, item.source)}${money} (${allocation[stateOf(item)]})`;
  });
  return optional(context, action, ["allocations", parts]);
};

const optional = (
  context: ReportContext,
  action: Action,
  [name, text]: readonly [name: string, text: string | readonly string[]],
): Slot => slotOf(context, action, { name, text, isOptional: true });

const lines = (context: ReportContext, items: Action["targetGroups"]): readonly string[] =>
  (items ?? []).map((item) => context.words.text(item));
