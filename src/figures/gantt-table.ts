import { fill, type Catalog } from "../locales/index.ts";
import type { GanttLink, GanttRow } from "./gantt-row.ts";
import { readOut } from "./read-out.ts";
import type { DataTable } from "./scene.ts";

type Words = Catalog["figures"]["gantt"];

/** What a drawing of rows says, phases and steps below their action; a milestone has a diamond. */
export const ganttTable = (rows: readonly GanttRow[], words: Words): DataTable => {
  const hasLinks = rows.some(({ after }) => after.length > 0);
  return {
    header: [words.action, words.start, words.end, ...(hasLinks ? [words.after] : [])],
    rows: rows.map((row) => [
      nameOf(row, words),
      row.startText || words.noDate,
      row.endText || words.noDate,
      ...(hasLinks ? [namesOf(row.after, words)] : []),
    ]),
  };
};

const nameOf = ({ label, kind, isCancelled = false }: GanttRow, words: Words): string => {
  if (kind !== undefined) return `${kind === "milestone" ? "◆" : "–"} ${label}`;
  return isCancelled ? `${label} (${words.cancelled})` : label;
};

const namesOf = (after: readonly GanttLink[], words: Words): string =>
  after.length === 0
    ? "–"
    : after
        .map(({ short, kind }) => (kind === "link" ? short : `${short} (${words[kind]})`))
        .join(", ");

/** Which rows wait for which, in words. */
export const linksText = (rows: readonly GanttRow[], catalog: Catalog): string =>
  readOut(
    rows
      .filter(({ after }) => after.length > 0)
      .map(({ short, after }) => {
        const actions = after.map((link) => link.short).join(", ");
        return `${short}: ${fill(catalog.figures.gantt.follows, { actions })}`;
      }),
    catalog,
  );
