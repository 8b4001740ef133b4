import type { Stakeholder } from "../../plan/types.generated.ts";
import { moneyText } from "../money-text.ts";
import { dateText } from "../date-text.ts";
import { nameOf, slotOf, textOf, type ReportContext } from "../context.ts";
import { filled, type Fact, type Slot } from "../slot.ts";
import { listText, numberText, phrase } from "../words.ts";

export interface StakeholderRow {
  readonly number: string;
  readonly name: string;
  readonly sector: string;
  readonly role: Slot;
  readonly approach: string;
}

export interface PeopleSection {
  readonly stakeholders: readonly StakeholderRow[];
  readonly preparation: Slot;
  readonly delivery: Slot;
  readonly groupName: string;
  readonly group: readonly Fact[];
  readonly meetings: readonly MeetingRow[];
  readonly commitments: readonly CommitmentRow[];
}

interface MeetingRow {
  readonly date: string;
  readonly title: string;
  readonly output: string;
}

interface CommitmentRow {
  readonly stakeholder: string;
  readonly text: string;
  readonly kind: string;
  readonly money: string;
}

/** Who has a stake, who plans, and what partners put in. */
export const peopleOf = (context: ReportContext): PeopleSection => {
  const { plan, profile } = context.model;
  const { words } = context;
  const process = plan.process;
  const slot = (name: "preparation" | "delivery"): Slot =>
    slotOf(context, process, { name, text: textOf(context, process?.[name]), isOptional: true });
  return {
    stakeholders: (plan.stakeholders ?? []).map((stakeholder, index) =>
      stakeholderRow(context, stakeholder, index),
    ),
    preparation: slot("preparation"),
    delivery: slot("delivery"),
    groupName:
      textOf(context, plan.localGroup?.name ?? profile.labels.localGroup) ??
      words.catalog.sections.localGroup,
    group: groupFacts(context),
    meetings: (plan.meetings ?? []).map((meeting) => ({
      date: meeting.date === undefined ? "" : dateText(meeting.date, words),
      title: textOf(context, meeting.title ?? meeting.purpose) ?? "",
      output: textOf(context, meeting.output) ?? "",
    })),
    commitments: (plan.commitments ?? []).map((commitment) => ({
      stakeholder: nameOf(context, commitment.stakeholder),
      text: textOf(context, commitment.text) ?? "",
      kind: commitment.kind === undefined ? "" : words.catalog.values.commitment[commitment.kind],
      money: commitment.money === undefined ? "" : moneyText(commitment.money, words),
    })),
  };
};

const stakeholderRow = (
  context: ReportContext,
  stakeholder: Stakeholder,
  index: number,
): StakeholderRow => {
  const { values } = context.words.catalog;
  const role = stakeholder.role ?? stakeholder.interests;
  return {
    number: String(index + 1),
    name: context.words.text(stakeholder.name),
    sector: stakeholder.sector === undefined ? "" : values.sector[stakeholder.sector],
    role: slotOf(context, stakeholder, {
      name: "role",
      text: textOf(context, role),
      isOptional: true,
    }),
    approach: stakeholder.approach === undefined ? "" : values.approach[stakeholder.approach],
  };
};

const groupFacts = (context: ReportContext): readonly Fact[] => {
  const { localGroup: group } = context.model.plan;
  const { words } = context;
  const { fields, money } = words.catalog;
  if (group === undefined) return [];
  const named = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : nameOf(context, id);
  const coordinator = named(group.coordinator);
  const time = group.coordinatorTime;
  const withTime =
    coordinator === undefined || time === undefined
      ? coordinator
      : `${coordinator} (${phrase(money.staff, { fte: numberText(time, words) })})`;
  const members = (group.members ?? []).map(({ stakeholder }) => nameOf(context, stakeholder));
  const slot = (name: string, text: string | undefined, isOptional = false): Slot =>
    slotOf(context, group, { name, text, isOptional });
  return filled([
    { label: fields.coordinator, value: slot("coordinator", withTime) },
    { label: fields.deputy, value: slot("deputy", named(group.deputy), true) },
    { label: fields.chair, value: slot("chair", named(group.chair), true) },
    {
      label: fields.members,
      value: slot("members", members.length === 0 ? undefined : listText(members, words)),
    },
    { label: fields.terms, value: slot("terms", textOf(context, group.terms), true) },
    { label: fields.continuity, value: slot("continuity", textOf(context, group.continuity)) },
  ]);
};
