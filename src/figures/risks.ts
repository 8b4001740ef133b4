import { fill, type Catalog } from "../locales/index.ts";
import { groupBy } from "../plan/group.ts";
import { crossAxes } from "./cross-axes.ts";
import { keyShapes } from "./matrix-key.ts";
import { legendOf } from "./legend.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Color, Figure, Shape } from "./scene.ts";

/** A risk whose likelihood and impact are scored. */
export interface RiskPoint {
  /** Its number in the table of the report. */
  readonly number: string;
  readonly name: string;
  readonly likelihood: number;
  readonly impact: number;
}

export interface RiskInput {
  readonly points: readonly RiskPoint[];
  /** Lowest and highest score, and the product from which a risk is high. */
  readonly scale: { readonly min: number; readonly max: number; readonly high: number };
  readonly catalog: Catalog;
}

type Level = "low" | "medium" | "high";

const fills = { low: "paper", medium: "sandTint", high: "sand" } as const satisfies Record<
  Level,
  Color
>;

const LEFT = 22;
const FONT = { size: 8.5, weight: 600 } as const;
const LEADING = 11;
const CORNER = 14;
const LEAST = 34;

/** Risks as numbers in the fields of likelihood and impact. Nothing where none is scored. */
export const riskFigure = ({ points, scale, catalog }: RiskInput): Figure | undefined => {
  if (points.length === 0) return undefined;
  const words = catalog.figures.risks;
  const gravest = points.toSorted((a, b) => product(b) - product(a));
  const high = gravest.filter((point) => product(point) >= scale.high);
  const numbered = mapOf(points, scale, numbersOf);
  const hasNumbers = numbered.bottom <= HIGHEST;
  const map = hasNumbers ? numbered : mapOf(points, scale, countOf);
  const legend = legendOf(
    [
      ...(["low", "medium", "high"] as const).map((level) => ({
        label: level === "high" ? fill(words.border, { score: scale.high }) : words[level],
        paint: { fill: fills[level], stroke: level === "high" ? "ink" : "rule" } as const,
      })),
      { label: words.product, mark: cornerMark },
    ],
    { left: LEFT, top: map.bottom + 20, width: page.width - LEFT },
  );
  const key = hasNumbers
    ? keyShapes(gravest, legend.bottom + 16, catalog)
    : { shapes: [], bottom: legend.bottom + 2 };
  return {
    caption: words.caption,
    table: tableOf(gravest, scale.high, catalog),
    scene: {
      width: page.width,
      height: key.bottom,
      title: words.title,
      alt: fill(high.length === 0 ? words.altNone : words.alt, {
        count: points.length,
        high: high.length,
        top: gravest[0]?.name ?? "",
      }),
      shapes: [
        ...map.shapes,
        ...crossAxes(map, {
          across: catalog.columns.likelihood,
          up: catalog.columns.impact,
          ends: [String(scale.min), String(scale.max)],
        }),
        ...legend.shapes,
        ...key.shapes,
      ],
    },
  };
};

const tableOf = (
  points: readonly RiskPoint[],
  high: number,
  { columns, figures }: Catalog,
): Figure["table"] => ({
  header: [columns.number, columns.risk, columns.likelihood, columns.impact, figures.risks.level],
  rows: points.map(({ number, name, likelihood, impact }) => [
    number,
    name,
    String(likelihood),
    String(impact),
    figures.risks[levelAt(likelihood * impact, high)],
  ]),
  align: ["end", "start", "end", "end", "start"],
});

const product = ({ likelihood, impact }: RiskPoint): number => likelihood * impact;

const levelAt = (score: number, high: number): Level => {
  if (score >= high) return "high";
  return score >= high / 2 ? "medium" : "low";
};

const cornerMark = (x: number, y: number): readonly Shape[] => [
  {
    kind: "rect",
    x: x - 7,
    y: y - 4.5,
    width: 14,
    height: 9,
    stroke: "rule",
    strokeWidth: 0.7,
    fill: "paper",
  },
  { kind: "text", text: "6", x: x - 5, y: y + 2.5, size: 7, fill: "muted" },
];

interface RiskMap {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly shapes: readonly Shape[];
}

/** What stands in a field: the numbers of its risks, or how many they are where the page is full. */
const numbersOf = (own: readonly RiskPoint[]): string => own.map(({ number }) => number).join(", ");
const countOf = ({ length }: readonly RiskPoint[]): string => `× ${length}`;

/** Height of a map that leaves room for its key. */
const HIGHEST = 440;

/** One column a score of likelihood, one row a score of impact, each as high as its fullest field. */
const mapOf = (
  points: readonly RiskPoint[],
  scale: RiskInput["scale"],
  wordsFor: (own: readonly RiskPoint[]) => string,
): RiskMap => {
  const count = scale.max - scale.min + 1;
  const scores = Array.from({ length: count }, (_, index) => scale.min + index);
  const width = (page.width - LEFT - 1) / count;
  const within = (score: number): number => Math.min(scale.max, Math.max(scale.min, score));
  const fields = groupBy(
    points,
    ({ likelihood, impact }) => `${within(likelihood)} ${within(impact)}`,
  );
  const linesIn = (likelihood: number, impact: number): readonly string[] => {
    const own = fields.get(`${likelihood} ${impact}`) ?? [];
    return own.length === 0
      ? []
      : wrapText(wordsFor(own), FONT, { width: width - 10, maxLines: 40 });
  };
  const drawn: Field[] = [];
  let top = 1;
  for (const impact of scores.toReversed()) {
    const row = scores.map((likelihood) => linesIn(likelihood, impact));
    const height = Math.max(LEAST, ...row.map((lines) => CORNER + lines.length * LEADING + 5));
    for (const [index, lines] of row.entries()) {
      const score = impact * (scale.min + index);
      const box = { x: LEFT + index * width, y: top, width, height };
      drawn.push({ box, score, lines, level: levelAt(score, scale.high) });
    }
    top += height;
  }
  return {
    left: LEFT,
    right: page.width - 1,
    bottom: top,
    shapes: [...drawn.flatMap(fieldShapes), ...borderOf(drawn, count)],
  };
};

/** The stair between what is high and what is not. */
const borderOf = (fields: readonly Field[], columns: number): readonly Shape[] =>
  fields.flatMap(({ box: { x, y, width, height }, level }, index): readonly Shape[] => {
    const isHigh = level === "high";
    const isFirst = index % columns === 0;
    const differs = (other: Field | undefined): boolean =>
      other !== undefined && (other.level === "high") !== isHigh;
    const side = { kind: "line", stroke: "ink", strokeWidth: 1.2 } as const;
    return [
      ...(!isFirst && differs(fields[index - 1])
        ? [{ ...side, x1: x, y1: y, x2: x, y2: y + height }]
        : []),
      ...(differs(fields[index + columns])
        ? [{ ...side, x1: x, y1: y + height, x2: x + width, y2: y + height }]
        : []),
    ];
  });

interface Field {
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly score: number;
  readonly lines: readonly string[];
  readonly level: Level;
}

const fieldShapes = ({ box, score, lines, level }: Field): readonly Shape[] => {
  const middle = box.y + CORNER + (box.height - CORNER - lines.length * LEADING) / 2 - 2;
  return [
    { kind: "rect", ...box, fill: fills[level], stroke: "rule", strokeWidth: 0.7 },
    {
      kind: "text",
      text: String(score),
      x: box.x + 4,
      y: box.y + 9.5,
      size: 7,
      fill: level === "high" ? "ink" : "muted",
    },
    ...lines.map((text, index): Shape => ({
      kind: "text",
      text,
      x: box.x + box.width / 2,
      y: middle + index * LEADING + 8,
      ...FONT,
      anchor: "middle",
      fill: "ink",
    })),
  ];
};
