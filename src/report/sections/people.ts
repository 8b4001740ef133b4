import { when } from "../../plan/model.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";
import { moneyText } from "../money-text.ts";
import { dateText } from "../date-text.ts";
import { emptySlot, nameOf, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import { withMissing } from "../missing.ts";
import { filled, listed, said, sortedBy, type Fact, type Slot } from "../../template/slot.ts";
import { namesText, numberText, phrase } from "../words.ts";

export interface StakeholderRow {
  readonly number: string;
  readonly name: string;
  /** The name, and the role of those who have one. */
  readonly who: string;
  readonly sector: string;
  readonly level: string;
  readonly role: Slot;
  readonly engagement: Slot;
  readonly approach: string;
}

export interface PeopleSection {
  readonly stakeholders: readonly StakeholderRow[];
  readonly preparation: string;
  readonly delivery: string;
  readonly groupName: string;
  readonly group: readonly Fact[];
  readonly meetings: readonly MeetingRow[];
  readonly commitments: readonly CommitmentRow[];
  /** Why there are no stakeholders. */
  readonly empty: Slot;
}

interface MeetingRow {
  readonly date: Slot;
  readonly title: string;
  readonly output: string;
}

interface CommitmentRow {
  readonly stakeholder: string;
  readonly text: string;
  readonly actions: string;
  readonly kind: string;
  readonly money: Slot;
}

/** Who has a stake, who plans, and what partners put in. */
export const peopleOf = (context: ReportContext): PeopleSection => {
  const { plan, profile } = context.model;
  const { words } = context;
  const process = plan.process;
  return {
    stakeholders: (plan.stakeholders ?? []).map((stakeholder, index) =>
      stakeholderRow(context, stakeholder, index),
    ),
    preparation: textOf(context, process?.preparation) ?? "",
    delivery: textOf(context, process?.delivery) ?? "",
    groupName:
      textOf(context, plan.localGroup?.name) ??
      (profile.labels.localGroup === undefined
        ? words.catalog.sections.localGroup
        : words.profile(profile.labels.localGroup)),
    group: groupFacts(context),
    meetings: (plan.meetings ?? []).map((meeting) => ({
      date: sortedBy(
        said(meeting.date === undefined ? "" : dateText(meeting.date, words)),
        when(context.model, meeting.date)?.earliest,
      ),
      title: textOf(context, meeting.title ?? meeting.purpose) ?? "",
      output: textOf(context, meeting.output) ?? "",
    })),
    commitments: (plan.commitments ?? []).map((commitment) => ({
      stakeholder: nameOf(context, commitment.stakeholder),
      text: textOf(context, commitment.text) ?? "",
      kind: commitment.kind === undefined ? "" : words.catalog.values.commitment[commitment.kind],
      actions: shortNames(context, commitment.actions),
      money: slotOf(context, commitment, {
        name: "money",
        text: commitment.money && moneyText(commitment.money, words),
        isOptional: true,
      }),
    })),
    empty: emptySlot(context, "stakeholders"),
  };
};

const stakeholderRow = (
  context: ReportContext,
  stakeholder: Stakeholder,
  index: number,
): StakeholderRow => {
  const { values } = context.words.catalog;
  const { papers } = context.words.catalog;
  const role = textOf(context, stakeholder.role ?? stakeholder.interests);
  const name = context.words.text(stakeholder.name);
  return {
    number: String(index + 1),
    name,
    who: role === undefined ? name : phrase(papers.part, { whole: name, part: role }),
    sector: stakeholder.sector === undefined ? "" : values.sector[stakeholder.sector],
    level: stakeholder.level === undefined ? "" : values.level[stakeholder.level],
    role: slotOf(context, stakeholder, {
      name: "role",
      text: role,
      isOptional: true,
    }),
    engagement: listed((stakeholder.engagement ?? []).map((item) => context.words.text(item))),
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
  return withMissing(
    filled([
      { label: fields.coordinator, value: slot("coordinator", withTime) },
      { label: fields.deputy, value: slot("deputy", named(group.deputy), true) },
      { label: fields.chair, value: slot("chair", named(group.chair), true) },
      {
        label: fields.members,
        value: slot("members", members.length === 0 ? undefined : namesText(members, words)),
      },
      { label: fields.terms, value: slot("terms", textOf(context, group.terms), true) },
      { label: fields.continuity, value: slot("continuity", textOf(context, group.continuity)) },
    ]),
    words,
  );
};
