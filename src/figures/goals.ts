import { fill, type Catalog } from "../locales/index.ts";
import { wrapText } from "./measure.ts";
import { page } from "./page.ts";
import type { Figure, RectShape, Shape } from "./scene.ts";

type Paint = Pick<RectShape, "fill" | "stroke" | "strokeWidth" | "dash">;

export type GoalNumber = keyof Catalog["figures"]["goals"]["names"];

/** A goal the plan serves. */
export interface GoalServed {
  readonly goal: GoalNumber;
  /** Whether any claim calls it a main one; absent where none says. */
  readonly strength: "primary" | "secondary" | undefined;
  /** Actions that serve it, themselves or through an objective. */
  readonly actions: number;
}

export interface GoalsInput {
  readonly served: readonly GoalServed[];
  readonly catalog: Catalog;
}

export const goalNumbers = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
] as const satisfies readonly GoalNumber[];

const ROW = 18;
const BADGE = 20;
const NAME = 30;
const WORD = 196;
const BAR = 290;

type Strength = "primary" | "secondary" | "served" | "none";

const paints = {
  primary: { fill: "accent", stroke: "accent" },
  secondary: { fill: "paper", stroke: "accent", strokeWidth: 1.2 },
  served: { fill: "paper", stroke: "accent", strokeWidth: 1.2 },
  none: { fill: "paper", stroke: "rule", dash: [2, 2] },
} as const satisfies Record<Strength, Paint>;

const pale = { fill: "accentTint", stroke: "accent" } as const;

/** All 17 goals with how strongly the plan serves each and through how many actions. */
export const goalsFigure = ({ served, catalog }: GoalsInput): Figure | undefined => {
  if (served.length === 0) return undefined;
  const words = catalog.figures.goals;
  const byGoal = new Map(served.map((one) => [one.goal, one]));
  const rows = goalNumbers.map((goal): GoalRow => {
    const one = byGoal.get(goal);
    const strength = one === undefined ? "none" : (one.strength ?? "served");
    return { goal, name: words.names[goal], strength, actions: one?.actions ?? 0 };
  });
  const names = (chosen: readonly GoalRow[]): string =>
    chosen.map(({ goal, name }) => `${goal} ${name}`).join(catalog.figures.apart);
  const main = rows.filter(({ strength }) => strength === "primary");
  const told = rows.filter(({ strength }) => strength !== "none");
  const most = Math.max(LEAST_SCALE, ...rows.map(({ actions }) => actions));
  return {
    caption: words.caption,
    table: {
      header: [
        catalog.columns.number,
        catalog.columns.goal,
        words.strength,
        catalog.columns.actions,
      ],
      rows: told.map(({ goal, name, strength, actions }) => [
        String(goal),
        name,
        words[strength],
        String(actions),
      ]),
      align: ["end", "start", "start", "end"],
    },
    scene: {
      width: page.width,
      height: HEAD + goalNumbers.length * ROW + 2,
      title: words.title,
      alt: fill(main.length === 0 ? words.altNone : words.alt, {
        count: told.length,
        main: names(main),
        served: names(told),
      }),
      shapes: [
        {
          kind: "text",
          text: catalog.columns.actions,
          x: BAR,
          y: 9,
          size: 8,
          fill: "muted",
        },
        ...rows.flatMap((row, index) => rowShapes(row, HEAD + index * ROW, { most, words })),
      ],
    },
  };
};

const HEAD = 16;
/** One action alone is no bar across the page. */
const LEAST_SCALE = 5;

interface GoalRow {
  readonly goal: GoalNumber;
  readonly name: string;
  readonly strength: Strength;
  readonly actions: number;
}

const rowShapes = (
  { goal, name, strength, actions }: GoalRow,
  top: number,
  { most, words }: { readonly most: number; readonly words: Catalog["figures"]["goals"] },
): readonly Shape[] => {
  const isServed = strength !== "none";
  const text = { kind: "text", y: top + 11, size: 8.5, fill: isServed ? "ink" : "muted" } as const;
  const fitted = (full: string, width: number, weight: 400 | 600): string =>
    wrapText(full, { size: 8.5, weight }, { width, maxLines: 1 })[0] ?? "";
  const barPaint = strength === "primary" ? paints.primary : pale;
  const length = ((page.width - BAR - 24) * actions) / most;
  return [
    {
      kind: "rect",
      x: 1,
      y: top + 0.5,
      width: BADGE,
      height: 15,
      radius: 3,
      ...paints[strength],
    },
    {
      ...text,
      text: String(goal),
      x: 1 + BADGE / 2,
      weight: 600,
      anchor: "middle",
      fill: strength === "primary" ? "paper" : text.fill,
    },
    {
      ...text,
      text: fitted(name, WORD - NAME - 8, isServed ? 600 : 400),
      x: NAME,
      weight: isServed ? 600 : 400,
    },
    ...(isServed
      ? [
          {
            ...text,
            text: fitted(words[strength], BAR - WORD - 8, 400),
            x: WORD,
            size: 8,
            fill: "muted",
          } as const,
        ]
      : []),
    ...(actions > 0 ? barShapes(actions, { length, top, paint: barPaint }) : []),
  ];
};

const barShapes = (
  actions: number,
  { length, top, paint }: { readonly length: number; readonly top: number; readonly paint: Paint },
): readonly Shape[] => [
  { kind: "rect", x: BAR, y: top + 3, width: length, height: 10, ...paint, strokeWidth: 0.7 },
  {
    kind: "text",
    text: String(actions),
    x: BAR + length + 5,
    y: top + 11,
    size: 8.5,
    weight: 600,
    fill: "ink",
  },
];
