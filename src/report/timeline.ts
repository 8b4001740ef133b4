import { isDrawn, type GanttDetail, type GanttLink, type GanttRow } from "../figures/gantt-row.ts";
import { childrenOf, isLive, topActions } from "../plan/actions.ts";
import { LAST_DAY } from "../plan/day.ts";
import { when } from "../plan/model.ts";
import { endOf, startOf } from "../plan/span.ts";
import type { Action, Dependency, Phase, Step } from "../plan/types.generated.ts";
import type { When } from "../plan/when.ts";
import { nameOf, shortNames, type ReportContext } from "./context.ts";
import { dateText } from "./date-text.ts";

/** One row an action, by objective where that groups them; a parent without dates of its own spans its parts. */
export const timelineRows = (context: ReportContext): readonly GanttRow[] => {
  const actions = inOrder(context);
  const groupOf = groupsOf(context);
  return actions.map((action) => rowOf(context, action, groupOf(action)));
};

/** Ids of the actions that a timeline cannot draw. */
export const undatedActions = (context: ReportContext): readonly string[] =>
  (context.model.plan.actions ?? [])
    .filter((action) => !isDrawn(rowOf(context, action, undefined)))
    .map(({ id }) => id);

/** Top actions, each with its parts behind it; a ring of parents, which a rule reports, comes last. */
const inOrder = ({ model }: ReportContext): readonly Action[] => {
  const found = new Set<Action>();
  const add = (action: Action): void => {
    if (found.has(action)) return;
    found.add(action);
    childrenOf(model.plan, action).forEach(add);
  };
  topActions(model.plan).forEach(add);
  (model.plan.actions ?? []).forEach(add);
  return [...found];
};

/** Fewer actions than this are read without headings. */
const LEAST_GROUPED = 8;

/** The objective an action is listed under; none where actions follow no order of objectives. */
const groupsOf = (context: ReportContext): ((action: Action) => string | undefined) => {
  const { plan, entities } = context.model;
  const tops = topActions(plan);
  const topOf = (action: Action): Action => {
    const way = new Set([action]);
    for (const one of way) {
      const entity = one.parent === undefined ? undefined : entities.byId.get(one.parent);
      const parent = plan.actions?.find(({ id }) => id === entity?.id);
      if (parent !== undefined) way.add(parent);
    }
    return [...way].at(-1) ?? action;
  };
  const objectives = tops.map((action) => action.objectives?.[0]);
  const runs = objectives.filter((id, index) => id !== objectives[index - 1]);
  const isGrouped =
    tops.length >= LEAST_GROUPED &&
    runs.length > 1 &&
    runs.length <= tops.length / 2 &&
    new Set(runs).size === runs.length &&
    !runs.includes(undefined);
  if (!isGrouped) return () => undefined;
  return (action) => {
    const [id] = topOf(action).objectives ?? [];
    return id === undefined ? undefined : nameOf(context, id);
  };
};

const rowOf = (context: ReportContext, action: Action, group: string | undefined): GanttRow => {
  const { model } = context;
  return {
    id: action.id,
    label: nameOf(context, action.id),
    short: shortNames(context, [action.id]),
    depth: topActions(model.plan).includes(action) ? 0 : 1,
    ...(group === undefined ? {} : { group }),
    isCancelled: !isLive(action),
    start: startOf(model, action),
    end: action.end === undefined ? withoutEnd(endOf(model, action)) : when(model, action.end),
    ...textsOf(context, action),
    milestones: (action.steps ?? [])
      .filter(({ milestone }) => milestone === true)
      .flatMap(({ end, start }) => when(model, end ?? start) ?? []),
    after: (action.dependsOn ?? []).map((item) => linkOf(context, item)),
    details: [
      ...(action.phases ?? []).map((phase) => detailOf(context, phase, "phase")),
      ...(action.steps ?? []).map((step) => stepOf(context, step)),
    ],
  };
};

const textsOf = (
  { words }: ReportContext,
  { start, end }: Pick<Action, "start" | "end">,
): Pick<GanttRow, "startText" | "endText"> => ({
  startText: start === undefined ? "" : dateText(start, words),
  endText: end === undefined ? "" : dateText(end, words),
});

const detailOf = (
  context: ReportContext,
  part: Phase | Step,
  kind: GanttDetail["kind"],
): GanttDetail => ({
  id: "",
  label: context.words.text(part.title),
  kind,
  start: when(context.model, part.start),
  end: when(context.model, part.end),
  ...textsOf(context, part),
  after: [],
});

const stepOf = (context: ReportContext, step: Step): GanttDetail => ({
  ...detailOf(context, step, step.milestone === true ? "milestone" : "step"),
  id: step.id ?? "",
  after: (step.dependsOn ?? []).map((id) => linkOf(context, id)),
});

const kinds = { after: "link", "enabled-by": "enabled", "effect-through": "through" } as const;

const linkOf = (context: ReportContext, item: Dependency): GanttLink => {
  const { action, kind = "after" } = typeof item === "string" ? { action: item } : item;
  return { id: action, short: shortNames(context, [action]), kind: kinds[kind] };
};

/** The end of parts of which one never comes. */
const withoutEnd = (end: When | undefined): When | undefined =>
  end?.latest === LAST_DAY ? { ...end, endless: "open" } : end;
