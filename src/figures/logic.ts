import { fill, type Catalog } from "../locales/index.ts";
import { legendOf } from "./legend.ts";
import {
  columnWidth,
  GUTTER,
  LEADING,
  PADDING,
  placeCards,
  TEXT,
  type Card,
  type CardLink,
  type PlacedCard,
} from "./logic-layout.ts";
import { linkShapes } from "./logic-links.ts";
import { page } from "./page.ts";
import type { DataTable, Figure, RectShape, Shape } from "./scene.ts";

export type LogicKind = "problem" | "objective" | "action" | "output" | "result" | "indicator";

export interface LogicCard {
  readonly id: string;
  readonly text: string;
  readonly kind: LogicKind;
}

export interface LogicInput {
  readonly objective: LogicCard;
  readonly problems: readonly LogicCard[];
  /** An action with one of its results, or without; a result without an action is the objective's own. */
  readonly steps: readonly { readonly action?: LogicCard; readonly result?: LogicCard }[];
  readonly catalog: Catalog;
}

/**
 * The way from problems over an objective and its actions to what comes of them. What does not fit a page
 * goes on in another drawing, which begins with the objective again.
 */
export const logicFigures = (input: LogicInput): readonly Figure[] => {
  if (input.problems.length + input.steps.length === 0) return [];
  const parts = fitted(input);
  return parts.map(({ content, shapes, height }, index) => ({
    caption: captionOf(content, { number: index + 1, of: parts.length }),
    table: tableOf(content),
    scene: {
      width: page.width,
      height,
      title: content.catalog.figures.logic.title,
      alt: altOf(content),
      shapes,
    },
  }));
};

interface Part {
  readonly content: LogicInput;
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Drawings no higher than a page: what is too high is halved. */
const fitted = (content: LogicInput): readonly Part[] => {
  const part = { content, ...drawing(content) };
  const { problems, steps } = content;
  if (part.height <= page.height) return [part];
  if (steps.length > 1 && steps.length >= problems.length) {
    const middle = middleOf(steps);
    return [
      ...fitted({ ...content, steps: steps.slice(0, middle) }),
      ...fitted({ ...content, problems: [], steps: steps.slice(middle) }),
    ];
  }
  if (problems.length < 2) return [part];
  const middle = Math.ceil(problems.length / 2);
  return [
    ...fitted({ ...content, problems: problems.slice(0, middle) }),
    ...fitted({ ...content, problems: problems.slice(middle), steps: [] }),
  ];
};

/** Where to halve: near the middle, between two actions where there are several. */
const middleOf = (steps: LogicInput["steps"]): number => {
  const middle = Math.ceil(steps.length / 2);
  const seams = steps.flatMap(({ action }, index) =>
    index > 0 && (action === undefined || action.id !== steps[index - 1]?.action?.id)
      ? [index]
      : [],
  );
  return seams.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
};

const HEAD = 16;

const columnsOf = {
  problem: 0,
  objective: 1,
  action: 2,
  output: 3,
  result: 3,
  indicator: 3,
} as const;

const drawing = (content: LogicInput): Pick<Part, "shapes" | "height"> => {
  const cards = cardsOf(content);
  const used = [0, 1, 2, 3].filter((column) =>
    cards.some(({ kind }) => columnsOf[kind] === column),
  );
  const placedIn = cards.map((card): Card<LogicKind> => ({
    ...card,
    column: used.indexOf(columnsOf[card.kind]),
  }));
  const diagram = placeCards(placedIn, linksOf(content), { columns: used.length, top: HEAD });
  const kinds = resultKinds.filter((kind) => cards.some((card) => card.kind === kind));
  const words = content.catalog.figures.logic;
  const legend = legendOf(
    kinds.length > 1 ? kinds.map((kind) => ({ label: words[kind], paint: paints[kind] })) : [],
    { left: 0, top: diagram.bottom + 8, width: page.width },
  );
  return {
    height: kinds.length > 1 ? legend.bottom : diagram.bottom + 1,
    shapes: [
      ...headings(used, kinds, content.catalog),
      ...linkShapes(diagram, used.length),
      ...diagram.cards.flatMap(cardShapes),
      ...legend.shapes,
    ],
  };
};

const resultKinds = ["output", "result", "indicator"] as const;

const headings = (
  used: readonly number[],
  kinds: readonly (typeof resultKinds)[number][],
  { figures }: Catalog,
): readonly Shape[] => {
  const { logic } = figures;
  const [only] = kinds;
  const last = kinds.length === 1 && only !== undefined ? logic[only] : logic.results;
  const names = [logic.problem, logic.objective, logic.action, last];
  const width = columnWidth(used.length);
  return used.map((column, index): Shape => ({
    kind: "text",
    text: names[column] ?? "",
    x: index * (width + GUTTER),
    y: 8,
    size: 7.5,
    weight: 600,
    fill: "muted",
  }));
};

/** Kinds differ in lightness, frame and place. */
const paints = {
  problem: { fill: "tint", stroke: "rule" },
  objective: { fill: "accent", stroke: "accent" },
  action: { fill: "accentTint", stroke: "accent" },
  output: { fill: "paper", stroke: "muted" },
  result: { fill: "sandTint", stroke: "sand" },
  indicator: { fill: "paper", stroke: "accent", dash: [3, 2] },
} as const satisfies Record<LogicKind, Pick<RectShape, "fill" | "stroke" | "dash">>;

const cardShapes = ({ card, lines, x, y, width, height }: PlacedCard<LogicKind>): Shape[] => [
  { kind: "rect", x, y, width, height, radius: 3, strokeWidth: 0.8, ...paints[card.kind] },
  ...lines.map((text, index): Shape => ({
    kind: "text",
    text,
    x: x + PADDING,
    y: y + PADDING + 6.5 + index * LEADING,
    size: TEXT.size,
    fill: card.kind === "objective" ? "paper" : "ink",
  })),
];

/** Each card once. */
const cardsOf = ({ objective, problems, steps }: LogicInput): readonly LogicCard[] => {
  const all = [
    ...problems,
    objective,
    ...steps.flatMap(({ action, result }) => [action, result].filter((card) => card !== undefined)),
  ];
  return [...new Map(all.map((card) => [card.id, card])).values()];
};

const linksOf = ({ objective, problems, steps }: LogicInput): readonly CardLink[] => {
  const all = [
    ...problems.map(({ id }): CardLink => [id, objective.id]),
    ...steps.flatMap(({ action, result }): CardLink[] => [
      ...(action === undefined ? [] : [[objective.id, action.id] as const]),
      ...(result === undefined ? [] : [[(action ?? objective).id, result.id] as const]),
    ]),
  ];
  return [...new Map(all.map((link) => [JSON.stringify(link), link])).values()];
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

const altOf = (content: LogicInput): string => {
  const words = content.catalog.figures.logic;
  const listed = (kinds: readonly LogicKind[]): string =>
    cardsOf(content)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join("; ") || words.none;
  return fill(words.alt, {
    objective: content.objective.text,
    problems: listed(["problem"]),
    actions: listed(["action"]),
    results: listed(resultKinds),
  });
};

const tableOf = (content: LogicInput): DataTable => {
  const { figures, columns } = content.catalog;
  const cards = cardsOf(content);
  const texts = new Map(cards.map(({ id, text }) => [id, text]));
  const links = linksOf(content);
  return {
    header: [figures.logic.card, columns.kind, figures.logic.leadsTo],
    rows: cards.map(({ id, text, kind }) => [
      text,
      figures.logic[kind],
      links
        .filter(([from]) => from === id)
        .map(([, to]) => texts.get(to) ?? to)
        .join("; ") || "–",
    ]),
  };
};
