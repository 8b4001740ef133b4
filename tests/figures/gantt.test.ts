import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GanttDetail, GanttLink, GanttRow } from "../../src/figures/gantt-row.ts";
import { ganttFigures } from "../../src/figures/gantt.ts";
import type { Figure, PathShape } from "../../src/figures/scene.ts";
import { en } from "../../src/locales/en.ts";
import type { EndDate } from "../../src/plan/types.generated.ts";
import { NO_CALENDAR, whenOf } from "../../src/plan/when.ts";
import { encloses, outlinesOf, pointsBetween } from "./geometry.ts";
import { anyLabel, hardLabel, times } from "./hard-data.ts";
import { expectSound, faultsOf, textsOf } from "./scene-faults.ts";

const day = (date: EndDate) => whenOf(date, NO_CALENDAR);
const row = (start?: EndDate, end?: EndDate, more: Partial<GanttRow> = {}): GanttRow => ({
  id: "a",
  label: "An action",
  short: "A",
  depth: 0,
  start: start === undefined ? undefined : day(start),
  end: end === undefined ? undefined : day(end),
  startText: String(start ?? ""),
  endText: String(end ?? ""),
  milestones: [],
  after: [],
  details: [],
  ...more,
});
const after = (id: string, kind: GanttLink["kind"] = "link"): GanttLink => ({
  id,
  short: id.toUpperCase(),
  kind,
});
const detail = (kind: GanttDetail["kind"], start: EndDate, end?: EndDate): GanttDetail => ({
  id: "",
  label: `A ${kind} from ${String(start)}`,
  kind,
  start: day(start),
  end: end === undefined ? undefined : day(end),
  startText: String(start),
  endText: String(end ?? ""),
  after: [],
});
const gantt = (rows: readonly GanttRow[], today?: string) =>
  ganttFigures({ rows, catalog: en, ...(today === undefined ? {} : { today }) });

/** The lines of arrows: of dependencies, not those in the legend. */
const arrowsIn = ({ scene }: Figure): readonly PathShape[] =>
  scene.shapes.filter(
    (shape): shape is PathShape =>
      shape.kind === "path" && shape.stroke === "muted" && outlinesOf(shape).flat().length > 2,
  );

/** Arrows that run through a bar. */
const crossed = (figure: Figure): number => {
  const bars = figure.scene.shapes.filter(
    (shape) => shape.kind === "rect" && shape.fill !== "tint" && shape.x > 170 && shape.width > 2,
  );
  const inner = bars.flatMap((bar) =>
    bar.kind === "rect" ? [outlinesOf({ ...bar, y: bar.y + 0.5, height: bar.height - 1 })] : [],
  );
  return arrowsIn(figure).filter((arrow) => {
    const points = outlinesOf(arrow)
      .flat()
      .flatMap((point, index, all) => pointsBetween(all[index - 1] ?? point, point));
    return inner.some((bar) => points.some((point) => encloses(bar, point)));
  }).length;
};

describe("the timeline", () => {
  test.each([0, 1, 5])("%i actions without a date are no figure", (count) => {
    expect(gantt(times(count, () => row()))).toEqual([]);
  });

  test.each([1, 8, 120])("%i actions fit their pages", (count) => {
    const dates: [EndDate | undefined, EndDate | undefined][] = [
      ["2024", "2030"],
      ["2025-Q3", "open"],
      ["2026-01", "continuous"],
      [undefined, "2027/2028"],
      [["2025", "2029"], undefined],
      ["2024-03-01", "2024-03-02"],
    ];
    const rows = times(count, (index) => {
      const [start, end] = dates[index % dates.length] ?? [];
      const milestone = day("2026-07");
      return row(start, end, {
        label: hardLabel(index),
        depth: index % 3 === 2 ? 1 : 0,
        milestones: index % 4 === 0 && milestone !== undefined ? [milestone] : [],
      });
    });
    const figures = gantt(rows, "2026-11-23");
    figures.forEach((figure) => {
      expectSound(figure);
    });
    expect(figures.flatMap(({ table }) => table.rows)).toHaveLength(count);
    expect(figures.every(({ scene }) => scene.height <= 580)).toBe(true);
  });

  test("all drawings of one timeline have one scale and say which they are", () => {
    const figures = gantt(
      times(60, (index) => row(String(2026 + (index % 9)), "2035", { label: hardLabel(index) })),
    );
    const years = figures.map(({ scene }) =>
      textsOf(scene).flatMap(({ text }) => (/^20\d\d$/.test(text) ? [text] : [])),
    );
    expect(figures.length).toBeGreaterThan(1);
    expect(new Set(years.map(String))).toEqual(
      new Set(["2026,2027,2028,2029,2030,2031,2032,2033,2034,2035"]),
    );
    expect(figures[1]?.caption).toBe(`When each action starts and ends (2 of ${figures.length})`);
  });

  test("undated actions are left out and counted in the text alternative", () => {
    const [figure] = gantt([row("2025", "2026"), row(), row(undefined, "open")]);
    expect(figure?.table.rows).toEqual([["An action", "2025", "2026"]]);
    expect(figure?.scene.alt).toBe("Actions: 1, between 2025 and 2026. Without dates: 2.");
  });

  test("a year that is the only one is named once", () => {
    const [figure] = gantt([row("2018-02", "2018-05")]);
    expect(figure?.scene.alt).toBe("Actions: 1, in 2018.");
  });

  test("a cancelled action is hatched, and called so in the legend and the table", () => {
    const [figure] = gantt([
      row("2025-01-01", "2026-12-31"),
      row("2025-01-01", "2026-12-31", { id: "b", label: "Another", isCancelled: true }),
    ]);
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    const hatched = figure.scene.shapes.filter(
      (shape) => shape.kind === "rect" && shape.pattern === "diagonal",
    );
    expect(hatched).toHaveLength(2);
    expect(textsOf(figure.scene).map(({ text }) => text)).toContain("cancelled or replaced");
    expect(figure.table.rows.map(([name]) => name)).toEqual([
      "An action",
      "Another (cancelled or replaced)",
    ]);
  });

  test.each<[string, GanttRow, string]>([
    ["both dates certain", row("2025-01-01", "2026-12-31"), "under way"],
    ["vague dates", row("2025", "2026"), "under way, date roughly known"],
    ["one date only", row("2025"), "date roughly known, start or end not known"],
    ["no end planned", row("2025-01-01", "open"), "under way, no end planned"],
    ["one of two years", row(["2025", "2027"], "2028-05-01"), "under way, date roughly known"],
  ])("%s: the legend explains what is drawn", (_, one, words) => {
    const [figure] = gantt([one]);
    const legend = Object.values<string>(en.figures.gantt);
    const shown = figure && textsOf(figure.scene).filter(({ text }) => legend.includes(text));
    expect(shown?.map(({ text }) => text).join(", ")).toBe(words);
  });

  test("a milestone is a diamond on its day, and dates an action too", () => {
    const milestone = day("2026-07-01");
    const [figure] = gantt([
      row(undefined, undefined, { milestones: milestone ? [milestone] : [] }),
    ]);
    expect(figure?.scene.shapes.filter(({ kind }) => kind === "path")).toHaveLength(2); // one is the key
    expect(figure && textsOf(figure.scene).map(({ text }) => text)).toContain("milestone");
  });

  test("today is drawn only within the years shown", () => {
    const texts = (today: string) =>
      gantt([row("2025", "2026")], today).flatMap(({ scene }) =>
        textsOf(scene).map(({ text }) => text),
      );
    expect(texts("2025-06-01")).toContain("today");
    expect(texts("2031-06-01")).not.toContain("today");
  });
});

describe("dependencies", () => {
  const chain = [
    row("2024-01-01", "2024-12-31", { id: "a" }),
    row("2024", "2026", { id: "b" }),
    row("2024-06-01", "2025-12-31", { id: "c", after: [after("a")] }),
    row("2026-01-01", "2027-12-31", { id: "d", after: [after("a", "enabled"), after("c")] }),
  ];

  test("are arrows with elbows that pass between the bars", () => {
    const [figure] = gantt(chain);
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    expect(arrowsIn(figure)).toHaveLength(3);
    expect(arrowsIn(figure).filter(({ dash }) => dash !== undefined)).toHaveLength(1);
    expect(crossed(figure)).toBe(0);
    const corners = arrowsIn(figure).flatMap((arrow) =>
      outlinesOf(arrow).map((points) =>
        points.every(({ x, y }, index) => {
          const before = points[index - 1];
          return before === undefined || before.x === x || before.y === y;
        }),
      ),
    );
    expect(corners).toEqual([true, true, true]);
  });

  test("are told by kind in the table, the legend and the text alternative", () => {
    const [figure] = gantt(chain);
    expect(figure?.table.rows.map((cells) => cells[3])).toEqual([
      "–",
      "–",
      "A",
      "A (made possible by), C",
    ]);
    expect(figure?.scene.alt).toContain("Dependencies: A: after A; A: after A, C.");
    const texts = figure === undefined ? [] : textsOf(figure.scene).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["comes after", "made possible by"]));
  });

  test("over the end of a page are named, and so are those on what has no dates", () => {
    const rows = times(60, (index) =>
      row("2024", "2026", {
        id: `r${index}`,
        label: hardLabel(index),
        after: index === 59 ? [after("r0"), after("gone"), after("r58")] : [],
      }),
    );
    const last = gantt(rows).at(-1);
    if (last === undefined) throw new Error("no figure");
    expect(textsOf(last.scene).map(({ text }) => text)).toContain("after R0, GONE");
    expect(arrowsIn(last)).toHaveLength(1);
  });

  test("in great number: none crosses a bar, all are drawn or named", () => {
    const rows = times(40, (index) =>
      row(`${2024 + (index % 5)}-0${1 + (index % 9)}`, `${2026 + (index % 7)}`, {
        id: `r${index}`,
        label: hardLabel(index),
        after: times(index % 4, (step) => after(`r${(index * 7 + step * 11) % 40}`)),
      }),
    );
    for (const figure of gantt(rows)) {
      expectSound(figure);
      expect(crossed(figure)).toBe(0);
    }
  });
});

describe("phases and steps", () => {
  const details = [
    detail("phase", "2024", "2025"),
    detail("phase", "2026-03-01", "2026-12-31"),
    detail("step", "2024-06"),
    detail("milestone", "2026-12-01"),
  ];

  test("have rows of their own where there is room", () => {
    const [figure] = gantt([row("2024", "2026", { details })]);
    if (figure === undefined) throw new Error("no figure");
    expectSound(figure);
    expect(figure.table.rows.map(([name]) => name)).toEqual([
      "An action",
      "– A phase from 2024",
      "– A phase from 2026-03-01",
      "– A step from 2024-06",
      "◆ A milestone from 2026-12-01",
    ]);
    const bars = figure.scene.shapes.filter((shape) => shape.kind === "rect" && shape.height === 5);
    expect(bars.length).toBeGreaterThanOrEqual(3);
  });

  test("are marks on the bars where there are too many", () => {
    const figures = gantt(times(60, () => row("2024", "2026", { details })));
    figures.forEach((figure) => {
      expectSound(figure);
    });
    const [first] = figures;
    expect(first?.table.rows.every(([name]) => name === "An action")).toBe(true);
    const notches = first?.scene.shapes.filter(
      (shape) => shape.kind === "rect" && shape.fill === "paper",
    );
    expect(notches?.length).toBeGreaterThan(5);
    const undated = gantt(times(60, () => row(undefined, undefined, { details })));
    expect(undated.flatMap(({ table }) => table.rows)).toHaveLength(60);
  });
});

describe("many years", () => {
  const rows = [
    row("2024-01-01", "2025-12-31"),
    row("2025-01-01", "2050-12-31"),
    row("2030-01-01", "open"),
    row("2048-01-01", "2049-12-31"),
  ];

  test("are split into drawings side by side, and bars say that they go on", () => {
    const figures = gantt(rows);
    figures.forEach((figure) => {
      expectSound(figure);
    });
    expect(figures.map(({ caption }) => caption)).toEqual([
      "When each action starts and ends, 2024–2037 (1 of 2)",
      "When each action starts and ends, 2038–2051 (2 of 2)",
    ]);
    expect(figures.map(({ table }) => table.rows.length)).toEqual([3, 3]);
    const words = figures.map(({ scene }) => textsOf(scene).map(({ text }) => text));
    expect(words[0]).toContain("goes on in another drawing");
    expect(words[0]).not.toContain("no end planned");
    expect(words[1]).toContain("no end planned");
  });

  test("quarters are drawn where they have room", () => {
    const lines = (end: string) =>
      gantt([row("2024-01-01", end)])[0]?.scene.shapes.filter(
        (shape) => shape.kind === "line" && shape.x1 === shape.x2 && shape.stroke === "grid",
      ).length;
    expect(lines("2025-12-31")).toBe(6);
    expect(lines("2036-12-31")).toBe(0);
  });
});

test("groups have a heading on each page", () => {
  const rows = times(60, (index) =>
    row("2024", "2026", { id: `r${index}`, group: index < 10 ? "First aim" : "Second aim" }),
  );
  const headings = gantt(rows).map(({ scene }) =>
    textsOf(scene).flatMap(({ text }) => (text.endsWith(" aim") ? [text] : [])),
  );
  expect(headings[0]).toEqual(["First aim", "Second aim"]);
  expect(headings.slice(1).every((texts) => texts.join() === "Second aim")).toBe(true);
});

const anyDate = fc.oneof(
  fc.integer({ min: 2020, max: 2045 }).map(String),
  fc.integer({ min: 2020, max: 2030 }).map((year) => `${year}-Q2`),
  fc.integer({ min: 2020, max: 2030 }).map((year) => `${year}-07-15`),
  fc.integer({ min: 2020, max: 2028 }).map((year) => `${year}/${year + 2}`),
);
const anyRow = fc.record({
  label: anyLabel,
  short: fc.oneof(anyLabel, fc.constant("A1")),
  start: fc.option(anyDate),
  end: fc.option(fc.oneof(anyDate, fc.constant("open" as const))),
  depth: fc.nat(1),
  after: fc.array(fc.nat(30), { maxLength: 3 }),
  phase: fc.option(anyDate),
});

test("nothing overlaps, is clipped or crossed in plans at random", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 30 }), (all) => {
      const rows = all.map(({ start, end, after: links, phase, ...more }, index) =>
        row(start ?? undefined, end ?? undefined, {
          ...more,
          id: `r${index}`,
          after: links.map((to) => ({ id: `r${to}`, short: all[to]?.short ?? "Z", kind: "link" })),
          details: phase === null ? [] : [detail("phase", phase)],
        }),
      );
      for (const figure of gantt(rows, "2026-11-24")) {
        expect(faultsOf(figure)).toEqual([]);
        expect(crossed(figure)).toBe(0);
        expect(figure.scene.height).toBeLessThanOrEqual(600);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);
