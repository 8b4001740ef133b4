import { fill, type Catalog } from "../locales/index.ts";
import { wrapText } from "./measure.ts";
import { palette, type Figure, type Shape } from "./scene.ts";

/** Money of one source in the currency's main unit; what is open has a row of its own. */
export interface BudgetRow {
  readonly label: string;
  readonly secured: number;
  readonly sought: number;
  readonly open: number;
}

export interface BudgetInput {
  readonly rows: readonly BudgetRow[];
  readonly totals: {
    readonly total: number;
    readonly secured: number;
    readonly sought: number;
    readonly open: number;
  };
  /** An amount as the language writes it. */
  readonly amount: (value: number) => string;
  /** The same in few digits, for the bars. */
  readonly shortAmount: (value: number) => string;
  readonly catalog: Catalog;
}

const WIDTH = 680;
const LABEL_WIDTH = 200;
const LEFT = LABEL_WIDTH + 12;
const ROW = 30;
const VALUE_WIDTH = 64;
const FONT = { size: 9 } as const;

/** Funding sources as bars: secured solid, sought hatched, open outlined. Nothing where no money is told. */
export const budgetFigure = (input: BudgetInput): Figure | undefined => {
  const { rows, totals, amount, catalog } = input;
  const words = catalog.figures.budget;
  const largest = Math.max(0, ...rows.map(sum));
  if (largest === 0) return undefined;
  const height = rows.length * ROW + 34;
  return {
    caption: words.caption,
    table: {
      header: [words.source, words.secured, words.sought, words.open],
      rows: rows.map(({ label, secured, sought, open }) => [
        label,
        ...[secured, sought, open].map((value) => (value === 0 ? "–" : amount(value))),
      ]),
      align: ["start", "end", "end", "end"],
    },
    scene: {
      width: WIDTH,
      height,
      title: words.title,
      alt: fill(words.alt, {
        total: amount(totals.total),
        secured: amount(totals.secured),
        sought: amount(totals.sought),
        gap: amount(totals.open),
      }),
      shapes: [
        ...rows.flatMap((row, index) => bars(row, index * ROW, { input, largest })),
        ...legend(words, height - 8),
      ],
    },
  };
};

const sum = ({ secured, sought, open }: BudgetRow): number => secured + sought + open;

const bars = (
  row: BudgetRow,
  top: number,
  { input, largest }: { readonly input: BudgetInput; readonly largest: number },
): readonly Shape[] => {
  const lines = wrapText(row.label, FONT, { width: LABEL_WIDTH, maxLines: 2 });
  const scale = (WIDTH - LEFT - VALUE_WIDTH) / largest;
  const labels = lines.map((text, index): Shape => ({
    kind: "text",
    text,
    x: 0,
    y: top + (lines.length === 1 ? 18 : 13 + index * 11),
    size: FONT.size,
    fill: palette.ink,
  }));
  const box = { kind: "rect", y: top + 6, height: ROW - 14, strokeWidth: 0.7 } as const;
  const securedEnd = LEFT + row.secured * scale;
  const soughtEnd = securedEnd + row.sought * scale;
  const parts: readonly Shape[] = [
    { ...box, x: LEFT, width: row.secured * scale, fill: palette.accent, stroke: palette.accent },
    {
      ...box,
      x: securedEnd,
      width: row.sought * scale,
      fill: palette.accentTint,
      stroke: palette.accent,
      pattern: "diagonal",
    },
    {
      ...box,
      x: soughtEnd,
      width: row.open * scale,
      fill: palette.paper,
      stroke: palette.clay,
      dash: [3, 2],
    },
  ];
  const value: Shape = {
    kind: "text",
    text: input.shortAmount(sum(row)),
    x: LEFT + sum(row) * scale + 6,
    y: top + 18,
    size: FONT.size,
    weight: 600,
    fill: palette.ink,
  };
  return [...labels, ...parts.filter((part) => part.kind === "rect" && part.width > 0), value];
};

const legend = (words: Catalog["figures"]["budget"], y: number): readonly Shape[] => {
  const keys = [
    { label: words.secured, fill: palette.accent, stroke: palette.accent },
    { label: words.sought, fill: palette.accentTint, stroke: palette.accent, pattern: "diagonal" },
    { label: words.open, fill: palette.paper, stroke: palette.clay, dash: [3, 2] },
  ] as const;
  return keys.flatMap(({ label, ...paint }, index): Shape[] => {
    const x = LEFT + index * 120;
    return [
      { kind: "rect", x, y: y - 8, width: 14, height: 9, strokeWidth: 0.7, ...paint },
      { kind: "text", text: label, x: x + 19, y, size: 8, fill: palette.muted },
    ];
  });
};
