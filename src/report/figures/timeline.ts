import { ganttFigures } from "../../figures/gantt.ts";
import type { Figure } from "../../figures/scene.ts";
import type { ReportContext } from "../context.ts";
import { timelineRows } from "../timeline.ts";

/** When each action runs; several drawings where one would not fit a page. */
export const timeline = (context: ReportContext): readonly Figure[] =>
  ganttFigures({
    rows: timelineRows(context),
    catalog: context.words.catalog,
    ...(context.today === undefined ? {} : { today: context.today }),
  });
