import { childrenOf } from "../../plan/actions.ts";
import type { Action } from "../../plan/types.generated.ts";
import { costOf } from "../../plan/totals.ts";
import { gapText, slotOf, textOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";
import { ficheFacts, partiesText } from "./action-facts.ts";
import { costText, rangeText } from "../money-text.ts";
import type { Fact, Slot } from "../slot.ts";

export interface ActionRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly owners: Slot;
  readonly when: Slot;
  readonly cost: Slot;
  readonly state: string;
}

export interface Fiche {
  /** Anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly description: Slot;
  readonly facts: readonly Fact[];
  readonly steps: readonly StepRow[];
  readonly notes: Slot;
}

interface StepRow {
  readonly title: string;
  readonly when: string;
  readonly isMilestone: boolean;
}

export interface ActionsSection {
  readonly rows: readonly ActionRow[];
  readonly fiches: readonly Fiche[];
}

/** Every action: one row in the table, one fiche of its own. */
export const actionsOf = (context: ReportContext): ActionsSection => {
  const actions = context.model.plan.actions ?? [];
  return {
    rows: actions.map((action) => actionRow(context, action)),
    fiches: actions.map((action) => fiche(context, action)),
  };
};

const actionRow = (context: ReportContext, action: Action): ActionRow => {
  const { words } = context;
  const state =
    textOf(context, action.statusLabel) ??
    (action.status === undefined ? "" : words.catalog.values.actionStatus[action.status]);
  return {
    id: action.id,
    code: action.code ?? "",
    title: words.text(action.title),
    owners: ownersSlot(context, action),
    when: whenSlot(context, action),
    cost: costSlot(context, action),
    state,
  };
};

const fiche = (context: ReportContext, action: Action): Fiche => {
  const { words } = context;
  const title = words.text(action.title);
  return {
    id: action.id,
    title: action.code === undefined ? title : `${action.code} ${title}`,
    description: slotOf(context, action, {
      name: "description",
      text: textOf(context, action.description),
    }),
    facts: [
      { label: words.catalog.fields.owners, value: ownersSlot(context, action) },
      { label: words.catalog.fields.when, value: whenSlot(context, action) },
      { label: words.catalog.fields.cost, value: costSlot(context, action) },
      ...ficheFacts(context, action),
    ],
    steps: (action.steps ?? []).map((step) => ({
      title: words.text(step.title),
      when: periodText(step.start, step.end, words),
      isMilestone: step.milestone === true,
    })),
    notes: slotOf(context, action, {
      name: "notes",
      text: textOf(context, action.notes),
      isOptional: true,
    }),
  };
};

const ownersSlot = (context: ReportContext, action: Action): Slot =>
  slotOf(context, action, { name: "owners", text: partiesText(context, action.owners) });

/** Its dates; a parent without dates is told by its parts. */
const whenSlot = (context: ReportContext, action: Action): Slot => {
  const text = periodText(action.start, action.end, context.words);
  const parts = childrenOf(context.model.plan, action);
  if (text === "" && parts.length > 0) return {};
  return slotOf(context, action, { name: action.gaps?.["end"] ? "end" : "start", text });
};

/** Its costs one by one where there are few, else their sum; a reason where it says one. */
const costSlot = (context: ReportContext, action: Action): Slot => {
  const { words, model } = context;
  const sum = costOf(model, action);
  const single = action.costs?.length === 1 ? action.costs[0] : undefined;
  if (single !== undefined) {
    const gap = single.gaps?.["money"] ?? single.money?.gaps?.["amount"];
    const text = costText(single, words);
    return text === "" && gap !== undefined
      ? { gap: gapText(context, gap) }
      : orNotTold(context, text);
  }
  if (sum !== undefined) return orNotTold(context, rangeText(sum, words));
  const isShared = model.plan.sharedCosts?.some(({ actions }) => actions?.includes(action.id));
  const text = isShared === true ? words.catalog.sections.shared : undefined;
  return slotOf(context, action, { name: "costs", text });
};

const orNotTold = (context: ReportContext, text: string): Slot =>
  text === "" ? { gap: context.words.catalog.money.notTold } : { text };
