import type { Catalog } from "../locales/index.ts";
import type { SparkPoint, SparkRow } from "./indicators.ts";
import { textLines } from "./lines.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Shape } from "./scene.ts";
import { missingBand, sparkMarks, type SparkMark } from "./spark-marks.ts";
import { PLOT } from "./spark-plot.ts";
import type { TimeScale } from "./spark-time.ts";

/** Height of an indicator. */
export const ROW = 47;

const FACTS = PLOT.right + 22;
/** Room above and below a curve within its row. */
const ABOVE = 9;
const BELOW = 14;

interface Around {
  readonly scale: TimeScale;
  readonly words: Catalog["figures"]["indicators"];
}

/** An indicator: its name, its curve, and its baseline, latest value and target in words. */
export const sparkShapes = (
  row: SparkRow,
  top: number,
  { scale, words }: Around,
): readonly Shape[] => {
  const name = textLines(row.name, {
    x: 0,
    y: top + 14,
    width: PLOT.left - 16,
    size: 8.5,
    weight: 600,
    leading: 10,
    maxLines: 3,
    fill: "ink",
  });
  return [
    {
      kind: "line",
      x1: 0,
      y1: top + ROW,
      x2: page.width,
      y2: top + ROW,
      stroke: "rule",
      strokeWidth: 0.5,
    },
    ...name.shapes,
    ...curve(row, top, scale),
    ...facts(row, top, words),
  ];
};

const curve = (row: SparkRow, top: number, scale: TimeScale): readonly Shape[] => {
  const { baseline, targets, values, missing } = row;
  const height = heightScale(row, top);
  const place = (point: SparkPoint): Place => ({
    day: point.day,
    x: scale.at(point.day),
    y: height((point.low + point.high) / 2),
  });
  const start = baseline === undefined ? [] : [place(baseline)];
  const aims = targets.map(place);
  const actual = values.map(place);
  return [
    ...missing.map(({ from, to }) => {
      const x = scale.at(from);
      return missingBand(x, top + ROW - 8, Math.max(2, scale.at(to) - x));
    }),
    ...line([...start, ...aims], { stroke: "muted", dash: [2, 2], strokeWidth: 0.8 }),
    ...runs([...start, ...actual], row).flatMap((run) =>
      line(run, { stroke: "accent", strokeWidth: 1.5 }),
    ),
    ...targets.flatMap((point) => spread(point, scale, height)),
    ...start.flatMap(({ x, y }) => sparkMarks.baseline(x, y)),
    ...targets.flatMap((target, index) => {
      const { x = 0, y = 0 } = aims[index] ?? {};
      return sparkMarks[target.isLast ? "target" : "milestone"](x, y);
    }),
    ...actual.flatMap(({ x, y }) => sparkMarks.actual(x, y)),
  ];
};

interface Place {
  readonly day: string;
  readonly x: number;
  readonly y: number;
}

/** From the least number of a row at the bottom to the greatest at the top; all the same in the middle. */
const heightScale = (
  { baseline, targets, values }: SparkRow,
  top: number,
): ((value: number) => number) => {
  const points = [...(baseline === undefined ? [] : [baseline]), ...targets, ...values];
  const least = Math.min(...points.map(({ low }) => low));
  const most = Math.max(...points.map(({ high }) => high));
  const room = ROW - ABOVE - BELOW;
  return (value) =>
    top + ABOVE + (most > least ? ((most - value) / (most - least)) * room : room / 2);
};

/** A target from one value to another is a bar between them. */
const spread = (
  { day, low, high }: SparkPoint,
  scale: TimeScale,
  height: (value: number) => number,
): readonly Shape[] => {
  if (low === high) return [];
  const x = scale.at(day);
  return [
    {
      kind: "line",
      x1: x,
      y1: height(low),
      x2: x,
      y2: height(high),
      stroke: "ink",
      strokeWidth: 1,
    },
  ];
};

const line = (
  places: readonly Place[],
  paint: Pick<Extract<Shape, { kind: "path" }>, "stroke" | "dash" | "strokeWidth">,
): readonly Shape[] => {
  const [first, ...rest] = places;
  if (first === undefined || rest.length === 0) return [];
  const d = [`M ${first.x} ${first.y}`, ...rest.map(({ x, y }) => `L ${x} ${y}`)].join(" ");
  return [{ kind: "path", d, ...paint }];
};

/** Values between which none is missing, each run a line of its own. */
const runs = (places: readonly Place[], { missing }: SparkRow): readonly (readonly Place[])[] => {
  const all: Place[][] = [];
  for (const place of places) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const isBroken =
      last === undefined || missing.some(({ from }) => from > last.day && from < place.day);
    if (run === undefined || isBroken) all.push([place]);
    else run.push(place);
  }
  return all;
};

const facts = ({ texts }: SparkRow, top: number, words: Around["words"]): readonly Shape[] => {
  const told = (
    [
      ["baseline", texts.baseline],
      ["actual", texts.latest === "" ? words.noValue : texts.latest],
      ["target", texts.target],
    ] as const satisfies readonly (readonly [SparkMark, string])[]
  ).filter(([, text]) => text !== "");
  return told.flatMap(([mark, text], index): readonly Shape[] => {
    const y = top + 13 + index * 11.5;
    const isValue = mark === "actual" && texts.latest !== "";
    const font = { size: 8, weight: isValue ? 600 : 400 } as const;
    const [line = ""] = wrapText(text, font, { width: page.width - FACTS, maxLines: 1 });
    return [
      ...(text === words.noValue ? [] : sparkMarks[mark](FACTS - 8, y - 2.8)),
      { kind: "text", text: line, x: FACTS, y, ...font, fill: isValue ? "ink" : "muted" },
    ];
  });
};
