import { isDated, type GanttRow } from "../figures/gantt.ts";
import { topActions } from "../plan/actions.ts";
import { LAST_DAY } from "../plan/day.ts";
import { when } from "../plan/model.ts";
import { endOf, startOf } from "../plan/span.ts";
import type { Action } from "../plan/types.generated.ts";
import type { When } from "../plan/when.ts";
import { nameOf, type ReportContext } from "./context.ts";
import { dateText } from "./date-text.ts";

/** One row an action; a parent without dates of its own spans its parts. */
export const timelineRows = (context: ReportContext): readonly GanttRow[] =>
  (context.model.plan.actions ?? []).map((action) => rowOf(context, action));

/** Ids of the actions that a timeline cannot draw. */
export const undatedActions = (context: ReportContext): readonly string[] =>
  (context.model.plan.actions ?? [])
    .filter((action) => !isDated(rowOf(context, action)))
    .map(({ id }) => id);

const rowOf = (context: ReportContext, action: Action): GanttRow => {
  const { model, words } = context;
  return {
    label: nameOf(context, action.id),
    depth: topActions(model.plan).includes(action) ? 0 : 1,
    start: startOf(model, action),
    end: action.end === undefined ? withoutEnd(endOf(model, action)) : when(model, action.end),
    startText: action.start === undefined ? "" : dateText(action.start, words),
    endText: action.end === undefined ? "" : dateText(action.end, words),
    milestones: (action.steps ?? [])
      .filter(({ milestone }) => milestone === true)
      .flatMap(({ end, start }) => when(model, end ?? start) ?? []),
  };
};

/** The end of parts of which one never comes. */
const withoutEnd = (end: When | undefined): When | undefined =>
  end?.latest === LAST_DAY ? { ...end, endless: "open" } : end;
