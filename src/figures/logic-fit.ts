import { sizedCard, sizedResults, type Detail, type Sized } from "./logic-cards.ts";
import {
  stackHeight,
  unitHeight,
  type Cards,
  type Column,
  type Columns,
  type Unit,
} from "./logic-layout.ts";
import type { LogicCard, LogicInput } from "./logic.ts";

/** From all there is to the least. */
const details: readonly Detail[] = [
  { lines: 6, itemLines: 2, items: Number.POSITIVE_INFINITY },
  { lines: 5, itemLines: 2, items: 10 },
  { lines: 5, itemLines: 2, items: 8 },
  { lines: 4, itemLines: 2, items: 7 },
  { lines: 4, itemLines: 2, items: 6 },
  { lines: 4, itemLines: 2, items: 5 },
  { lines: 3, itemLines: 2, items: 4 },
  { lines: 3, itemLines: 2, items: 3 },
  { lines: 3, itemLines: 2, items: 2 },
  { lines: 2, itemLines: 1, items: 2 },
  { lines: 2, itemLines: 1, items: 1 },
];

/** The cards of a drawing: where all they say is too high, the highest says less, until they fit. */
export const fittingCards = (
  {
    part,
    own,
    columns,
  }: {
    readonly part: LogicInput;
    readonly own: readonly LogicCard[];
    readonly columns: Columns;
  },
  room: number,
): Cards => {
  const width = (column: Column): number => columns.get(column)?.width ?? 0;
  const card = (one: LogicCard<"problem" | "objective" | "action">, { lines }: Detail): Sized =>
    sizedCard(one, { width: width(one.kind), lines });
  const below = (results: readonly LogicCard[], detail: Detail): Unit =>
    results.length === 0
      ? {}
      : {
          results: sizedResults(results, {
            width: width("results"),
            detail,
            catalog: part.catalog,
          }),
        };
  const [fullest = least] = details;
  return {
    problems: fitting(
      part.problems.map((problem) => (detail) => card(problem, detail)),
      { heightOf: ({ height }) => height, room },
    ),
    objective: card(part.objective, fullest),
    units: fitting(
      [
        ...part.actions.map((action) => (detail: Detail): Unit => ({
          action: card(action.card, detail),
          ...below(action.results, detail),
        })),
        ...(own.length === 0 ? [] : [(detail: Detail) => below(own, detail)]),
      ],
      { heightOf: unitHeight, room },
    ),
  };
};

const least: Detail = { lines: 1, itemLines: 1, items: 1 };

/** Cards of one column, each made with as much detail as there is room for. */
const fitting = <T>(
  makers: readonly ((detail: Detail) => T)[],
  { heightOf, room }: { readonly heightOf: (card: T) => number; readonly room: number },
): readonly T[] => {
  const make = (maker: (detail: Detail) => T, step: number) => {
    const card = maker(details[step] ?? least);
    return { maker, step, card, height: heightOf(card) };
  };
  const made = makers.map((maker) => make(maker, 0));
  while (stackHeight(made.map(({ height }) => height)) > room) {
    const open = made.filter(({ step }) => step < details.length);
    const [highest] = open.toSorted((a, b) => weight(b) - weight(a));
    if (highest === undefined) break;
    made[made.indexOf(highest)] = make(highest.maker, highest.step + 1);
  }
  return made.map(({ card }) => card);
};

/** Which card is to say less: a high one, rather than one that says less already. */
const weight = ({ height, step }: { readonly height: number; readonly step: number }): number =>
  height / (1 + step / EASE);

const EASE = 6;
