import { childrenOf, topActions } from "../../plan/actions.ts";
import type { Action } from "../../plan/types.generated.ts";
import { endOf, startOf } from "../../plan/span.ts";
import { costOf } from "../../plan/totals.ts";
import { emptySlot, gapSlot, shortNames, slotOf, textOf, type ReportContext } from "../context.ts";
import { dateText, periodText } from "../date-text.ts";
import { withMissing } from "../missing.ts";
import { costText, rangeText } from "../money-text.ts";
import { isBlank, optionalFact, sortedBy, type Fact, type Slot } from "../../template/slot.ts";
import { citationsText } from "../sources.ts";
import { undatedActions } from "../timeline.ts";
import { phrase } from "../words.ts";
import { ficheFacts, partiesText, stateText } from "./action-facts.ts";

export interface ActionRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly owners: Slot;
  /** The first of them. */
  readonly lead: Slot;
  readonly when: Slot;
  readonly cost: Slot;
  readonly state: string;
}

export interface Fiche {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** Who, when, how much: what the head of a one-page fiche shows. */
  readonly head: readonly Fact[];
  /** All others. */
  readonly others: readonly Fact[];
  readonly notes: string;
}

export interface ActionsSection {
  readonly rows: readonly ActionRow[];
  /** Those that are part of no other, as many as a page holds beside the timeline. */
  readonly brief: readonly ActionRow[];
  /** What is left out there, named. */
  readonly others: string;
  readonly isLong: boolean;
  readonly fiches: readonly Fiche[];
  /** Names of actions the timeline cannot draw, for lack of dates. */
  readonly undated: string;
  /** Why there are no actions. */
  readonly empty: Slot;
}

/** Rows that fit a page: beside the timeline, and alone. */
const BRIEF = { besideTimeline: 6, alone: 16 } as const;

/** Every action: one row in the table, one fiche of its own. */
export const actionsOf = (context: ReportContext): ActionsSection => {
  const actions = context.model.plan.actions ?? [];
  const top = topActions(context.model.plan);
  const undated = undatedActions(context);
  const isDrawn = undated.length < actions.length;
  const brief = isDrawn ? BRIEF.besideTimeline : BRIEF.alone;
  const others = top.slice(brief).map(({ id }) => id);
  return {
    rows: actions.map((action) => actionRow(context, action)),
    brief: top.slice(0, brief).map((action) => actionRow(context, action)),
    others: phrase(context.words.catalog.papers.alsoActions, {
      actions: shortNames(context, others),
    }),
    isLong: others.length > 0,
    fiches: actions.map((action) => fiche(context, action)),
    undated: shortNames(context, undated),
    empty: emptySlot(context, "actions"),
  };
};

const actionRow = (context: ReportContext, action: Action): ActionRow => {
  const { words, model } = context;
  const isPart = !topActions(model.plan).includes(action);
  const title = words.text(action.title);
  return {
    id: action.id,
    code: action.code ?? "",
    title: isPart ? `– ${title}` : title,
    owners: ownersSlot(context, action),
    lead: slotOf(context, action, {
      name: "owners",
      text: partiesText(context, action.owners?.slice(0, 1)),
    }),
    when: whenSlot(context, action),
    cost: sortedBy(costSlot(context, action), costOf(model, action)?.min),
    state: stateText(context, action),
  };
};

const fiche = (context: ReportContext, action: Action): Fiche => {
  const { words } = context;
  const { fields } = words.catalog;
  const title = words.text(action.title);
  const description = textOf(context, action.description) ?? "";
  const head = [
    { label: fields.owners, value: ownersSlot(context, action) },
    { label: fields.when, value: whenSlot(context, action) },
    { label: fields.cost, value: costSlot(context, action) },
  ];
  const undescribed = slotOf(context, action, { name: "description", text: undefined });
  const others = [
    ...ficheFacts(context, action),
    optionalFact(fields.steps, stepLines(context, action)),
    optionalFact(fields.sources, citationsText(context, action.sources)),
    ...(description === "" ? [{ label: fields.description, value: undescribed }] : []),
  ];
  return {
    id: action.id,
    title: action.code === undefined ? title : `${action.code} ${title}`,
    description,
    facts: withMissing([...head, ...others].filter(isThere), words),
    head: head.filter(isThere),
    others: withMissing(others.filter(isThere), words),
    notes: textOf(context, action.notes) ?? "",
  };
};

const isThere = ({ value }: Fact): boolean => !isBlank(value);

/** Steps with their dates; milestones are marked. */
const stepLines = ({ words }: ReportContext, { steps }: Action): readonly string[] =>
  (steps ?? []).map(({ title, start, end, milestone }) => {
    const day = end ?? start;
    const details =
      milestone === true
        ? [words.catalog.figures.gantt.milestone, day === undefined ? "" : dateText(day, words)]
        : [periodText(start, end ?? start, words)];
    const told = details.filter((detail) => detail !== "").join(", ");
    return told === "" ? words.text(title) : `${words.text(title)} (${told})`;
  });

const ownersSlot = (context: ReportContext, action: Action): Slot =>
  slotOf(context, action, { name: "owners", text: partiesText(context, action.owners) });

/** Its dates; a parent without dates is told by its parts. */
const whenSlot = (context: ReportContext, action: Action): Slot => {
  const text = periodText(action.start, action.end, context.words);
  const parts = childrenOf(context.model.plan, action);
  if (text === "" && parts.length > 0) return {};
  const slot = slotOf(context, action, { name: action.gaps?.end ? "end" : "start", text });
  const { model } = context;
  return sortedBy(slot, (startOf(model, action) ?? endOf(model, action))?.earliest);
};

/** Its costs one by one where there are few, else their sum; a reason where it says one. */
const costSlot = (context: ReportContext, action: Action): Slot => {
  const { words, model } = context;
  const sum = costOf(model, action);
  const single = action.costs?.length === 1 ? action.costs[0] : undefined;
  if (single !== undefined) {
    const gap = single.gaps?.money ?? single.money?.gaps?.amount;
    const text = costText(single, words);
    return text === "" && gap !== undefined ? gapSlot(context, gap) : orNotTold(context, text);
  }
  if (sum !== undefined) return orNotTold(context, rangeText(sum, words));
  const isShared = model.plan.sharedCosts?.some(({ actions }) => actions?.includes(action.id));
  const text = isShared === true ? words.catalog.sections.shared : undefined;
  return slotOf(context, action, { name: "costs", text });
};

const orNotTold = (context: ReportContext, text: string): Slot =>
  text === "" ? { gap: context.words.catalog.money.notTold } : { text };
