import { dateText } from "../date-text.ts";
import { nameOf, slotOf, textOf, type ReportContext } from "../context.ts";
import { filled, optionalFact, type Fact, type Slot } from "../slot.ts";
import { listText, numberText, phrase } from "../words.ts";

export interface DeliverySection {
  readonly description: Slot;
  readonly governance: readonly Fact[];
  readonly monitoring: readonly Fact[];
  readonly monitoringText: Slot;
}

/** Who steers, and how progress is watched. */
export const deliveryOf = (context: ReportContext): DeliverySection => {
  const { governance, monitoring } = context.model.plan;
  return {
    description: slotOf(context, governance, {
      name: "description",
      text: textOf(context, governance?.description),
      isOptional: true,
    }),
    governance: governanceFacts(context),
    monitoring: monitoringFacts(context),
    monitoringText: slotOf(context, monitoring, {
      name: "description",
      text: textOf(context, monitoring?.description),
      isOptional: true,
    }),
  };
};

const governanceFacts = (context: ReportContext): readonly Fact[] => {
  const { governance } = context.model.plan;
  const { words } = context;
  const { fields, money } = words.catalog;
  if (governance === undefined) return [];
  const { steering, coordinationTime: time } = governance;
  const named = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameOf(context, id);
  const members = listText(
    (steering?.members ?? []).map((id) => nameOf(context, id)),
    words,
  );
  const body = [
    textOf(context, steering?.name),
    members,
    textOf(context, steering?.frequency),
  ].filter((part) => part !== undefined && part !== "");
  const slot = (name: string, text: string | undefined): Slot =>
    slotOf(context, governance, { name, text });
  const reporting = (governance.reporting ?? []).map(({ to, frequency }) =>
    [words.text(to), textOf(context, frequency)].filter(Boolean).join(", "),
  );
  return filled([
    {
      label: fields.leadDepartment,
      value: slot("leadDepartment", named(governance.leadDepartment)),
    },
    {
      label: fields.politicalSponsor,
      value: slot("politicalSponsor", named(governance.politicalSponsor)),
    },
    { label: fields.steering, value: slot("steering", body.join("; ")) },
    optionalFact(
      fields.coordinationTime,
      time === undefined ? undefined : phrase(money.staff, { fte: numberText(time, words) }),
    ),
    optionalFact(fields.decisionRules, textOf(context, governance.decisionRules)),
    optionalFact(fields.reporting, reporting.join("; ")),
    optionalFact(fields.communication, textOf(context, governance.communication)),
  ]);
};

const monitoringFacts = (context: ReportContext): readonly Fact[] => {
  const { monitoring } = context.model.plan;
  const { words } = context;
  const { fields } = words.catalog;
  if (monitoring === undefined) return [];
  const { responsible, midTermReview } = monitoring;
  return filled([
    {
      label: fields.responsible,
      value: slotOf(context, monitoring, {
        name: "responsible",
        text: responsible === undefined ? undefined : nameOf(context, responsible),
      }),
    },
    {
      label: fields.reviewFrequency,
      value: slotOf(context, monitoring, {
        name: "reviewFrequency",
        text: textOf(context, monitoring.reviewFrequency),
      }),
    },
    optionalFact(
      fields.midTermReview,
      midTermReview === undefined ? undefined : dateText(midTermReview, words),
    ),
    optionalFact(fields.reportFormat, textOf(context, monitoring.reportFormat)),
    optionalFact(fields.evaluation, textOf(context, monitoring.evaluation)),
  ]);
};
