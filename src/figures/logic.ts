import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import { markOf } from "./logic-cards.ts";
import { fittingCards } from "./logic-fit.ts";
import { columnsOf, logicDiagram, type Column, type Columns } from "./logic-layout.ts";
import { logicTable } from "./logic-table.ts";
import { page } from "./page.ts";
import { readOut } from "./read-out.ts";
import type { Figure, Shape } from "./scene.ts";

export type LogicKind = "problem" | "objective" | "action" | "output" | "result" | "indicator";

export interface LogicCard<Kind extends LogicKind = LogicKind> {
  readonly id: string;
  readonly text: string;
  readonly kind: Kind;
}

export interface LogicInput {
  readonly objective: LogicCard<"objective">;
  readonly problems: readonly LogicCard<"problem">[];
  /** Each with its outputs and indicators. */
  readonly actions: readonly {
    readonly card: LogicCard<"action">;
    readonly results: readonly LogicCard[];
  }[];
  /** Results and indicators of the objective itself. */
  readonly results: readonly LogicCard[];
  readonly catalog: Catalog;
}

/**
 * The way from problems over an objective and its actions to what comes of them. More than a small drawing
 * holds goes on in another one, which begins with the objective again.
 */
export const logicFigures = (input: LogicInput): readonly Figure[] => {
  if (input.problems.length + input.actions.length + input.results.length === 0) return [];
  const parts = partsOf(input);
  return parts.map((part, index) => {
    const { shapes, height } = drawing(part, input);
    return {
      caption: captionOf(part, { number: index + 1, of: parts.length }),
      table: logicTable(part),
      scene: {
        width: page.width,
        height,
        title: part.catalog.figures.logic.title,
        alt: altOf(part),
        shapes,
      },
    };
  });
};

const MOST_ACTIONS = 6;
const MOST_PROBLEMS = 8;

const partsOf = (input: LogicInput): readonly LogicInput[] => {
  const actions = inParts(input.actions, MOST_ACTIONS);
  const problems = inParts(input.problems, MOST_PROBLEMS);
  return Array.from({ length: Math.max(actions.length, problems.length) }, (_, index) => ({
    ...input,
    problems: problems[index] ?? [],
    actions: actions[index] ?? [],
    results: index === actions.length - 1 ? input.results : [],
  }));
};

/** A list in parts about as long as each other; at least one. */
const inParts = <T>(list: readonly T[], most: number): readonly (readonly T[])[] => {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
};

/** Room for the headings. */
const HEAD = 16;
/** So low that two drawings with their legends and captions stand on a page. */
const ROOM = 272;

/** The cards of a part in their places; where dagre spreads them too far, they say less. */
const lowDiagram = (
  content: Parameters<typeof fittingCards>[0],
): ReturnType<typeof logicDiagram> => {
  for (let room = ROOM; ; room -= 12) {
    const diagram = logicDiagram(fittingCards(content, room), content.columns, HEAD);
    if (diagram.bottom <= HEAD + ROOM + 5 || room < ROOM / 2) return diagram;
  }
};

const drawing = (
  part: LogicInput,
  whole: LogicInput,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const own = ownResults(part, whole);
  const columns = columnsOf(usedColumns(part, own));
  const diagram = lowDiagram({ part, own, columns });
  const kinds = kindsOf([...part.actions.flatMap(({ results }) => results), ...own]);
  const words = part.catalog.figures.logic;
  const legend = legendOf(
    kinds.length > 1 ? kinds.map((kind) => ({ label: words[kind], mark: markOf(kind) })) : [],
    { left: 0, top: diagram.bottom + 7, width: page.width },
  );
  return {
    height: kinds.length > 1 ? legend.bottom : diagram.bottom + 1,
    shapes: [...headings(columns, kinds, part.catalog), ...diagram.shapes, ...legend.shapes],
  };
};

/** What the objective brings itself; indicators that stand with an action are not drawn twice. */
const ownResults = ({ results }: LogicInput, { actions }: LogicInput): readonly LogicCard[] => {
  const drawn = new Set(actions.flatMap((action) => action.results.map(({ id }) => id)));
  return results.filter(({ id }) => !drawn.has(id));
};

const usedColumns = (
  { problems, actions }: LogicInput,
  own: readonly LogicCard[],
): readonly Column[] => {
  const hasResults = own.length > 0 || actions.some(({ results }) => results.length > 0);
  return [
    ...(problems.length > 0 ? (["problem"] as const) : []),
    "objective",
    ...(actions.length > 0 ? (["action"] as const) : []),
    ...(hasResults ? (["results"] as const) : []),
  ];
};

const resultKinds = ["output", "result", "indicator"] as const;

const kindsOf = (results: readonly LogicCard[]): readonly (typeof resultKinds)[number][] =>
  resultKinds.filter((kind) => results.some((result) => result.kind === kind));

const headings = (
  columns: Columns,
  kinds: readonly (typeof resultKinds)[number][],
  { figures: { logic } }: Catalog,
): readonly Shape[] => {
  const [only] = kinds;
  const results = kinds.length === 1 && only !== undefined ? logic[only] : logic.results;
  const names = { ...logic, results };
  return [...columns].map(([column, { x }]): Shape => ({
    kind: "text",
    text: names[column],
    x,
    y: 8,
    size: 7.5,
    weight: 600,
    fill: "muted",
  }));
};

const captionOf = (
  { objective, catalog }: LogicInput,
  part: { readonly number: number; readonly of: number },
): string => {
  const words = catalog.figures.logic;
  const caption = fill(words.caption, { objective: objective.text });
  if (part.of === 1) return caption;
  return fill(words.captionPart, { caption, part: part.number, parts: part.of });
};

const altOf = ({ objective, problems, actions, results, catalog }: LogicInput): string => {
  const words = catalog.figures.logic;
  const listed = (cards: readonly LogicCard[]): string =>
    readOut([...new Map(cards.map(({ id, text }) => [id, text])).values()], catalog) || words.none;
  return fill(words.alt, {
    objective: objective.text,
    problems: listed(problems),
    actions: listed(actions.map(({ card }) => card)),
    results: listed([...actions.flatMap((action) => action.results), ...results]),
  });
};
