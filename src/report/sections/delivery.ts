import { dateText } from "../date-text.ts";
import { nameOf, namesOfAll, slotOf, textOf, type ReportContext } from "../context.ts";
import { missingSlot, withMissing } from "../missing.ts";
import { filled, optionalFact, type Fact, type Slot } from "../../template/slot.ts";
import { namesText, numberText, phrase } from "../words.ts";

export interface DeliverySection {
  readonly governance?: DeliveryPart;
  readonly monitoring?: DeliveryPart;
  /** Governance or monitoring, where the plan has none. */
  readonly missing: Slot;
}

interface DeliveryPart {
  readonly description: Slot;
  readonly facts: readonly Fact[];
}

/** Who steers, and how progress is watched. */
export const deliveryOf = (context: ReportContext): DeliverySection => {
  const { plan } = context.model;
  const { sections } = context.words.catalog;
  const part = (name: "governance" | "monitoring", facts: readonly Fact[]): DeliveryPart => ({
    description: slotOf(context, plan[name], {
      name: "description",
      text: textOf(context, plan[name]?.description),
      isOptional: true,
    }),
    facts: withMissing(facts, context.words),
  });
  const missing = (["governance", "monitoring"] as const).filter(
    (name) => plan[name] === undefined,
  );
  return {
    ...(plan.governance === undefined
      ? {}
      : { governance: part("governance", governanceFacts(context)) }),
    ...(plan.monitoring === undefined
      ? {}
      : { monitoring: part("monitoring", monitoringFacts(context)) }),
    missing: missingSlot(
      missing.map((name) => ({
        label: sections[name],
        value: slotOf(context, plan, { name, text: undefined }),
      })),
      context.words,
    ),
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
  const name = textOf(context, steering?.name);
  const members = namesOfAll(context, steering?.members).filter((member) => member !== name);
  const body = [name, namesText(members, words), textOf(context, steering?.frequency)].filter(
    (part) => part !== undefined && part !== "",
  );
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
    optionalFact(fields.reporting, reporting),
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
