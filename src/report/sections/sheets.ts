import { topActions } from "../../plan/actions.ts";
import type { Objective, Problem, Stakeholder } from "../../plan/types.generated.ts";
import { measuredBy } from "../../plan/measured.ts";
import { listed, type Slot } from "../../template/slot.ts";
import { nameOf, namesOfAll, textOf, type ReportContext } from "../context.ts";
import { periodText } from "../date-text.ts";
import { phrase } from "../words.ts";
import { partiesText } from "./action-facts.ts";

export interface SheetsSection {
  /** Room to write a word in. */
  readonly line: string;
  readonly trees: readonly TreeSheet[];
  readonly stakeholdersHelp: string;
  readonly stakeholders: readonly StakeholderLine[];
  readonly tables: readonly ActionSheet[];
  readonly gridHelp: string;
  readonly grid: readonly GridLine[];
  readonly canvas: readonly CanvasField[];
}

/** Which of several sheets of a kind it is; nothing where there is only one. */
interface Numbered {
  readonly number: string;
}

/** One problem tree in three rows of cards, with empty cards to write on. */
interface TreeSheet extends Numbered {
  readonly effects: readonly string[];
  readonly focal: string;
  readonly causes: readonly string[];
}

interface StakeholderLine {
  readonly name: string;
  readonly sector: string;
  readonly interest: string;
  readonly power: string;
  readonly affected: string;
  readonly engage: Slot;
}

interface ActionSheet extends Numbered {
  readonly objective: string;
  readonly result: Slot;
  readonly indicator: Slot;
  readonly rows: readonly ActionLine[];
}

interface ActionLine {
  readonly action: string;
  readonly output: Slot;
  readonly when: string;
  readonly owners: string;
  readonly partners: string;
  readonly resources: Slot;
}

interface GridLine {
  readonly aspect: string;
  readonly score: string;
  readonly explanation: string;
  readonly improvement: string;
}

interface CanvasField {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Rows and cards that are always there, filled or empty: as many as fit a sheet. */
const LEAST = { cards: 4, stakeholders: 9, actions: 5, aspects: 12 } as const;

/** Sheets to write on: what the plan says already, and room for more. */
export const sheetsOf = (context: ReportContext): SheetsSection => {
  const { plan, profile } = context.model;
  const { sheets } = context.words.catalog;
  const { min, max } = profile.matrix ?? { min: 1, max: 5 };
  return {
    line: "_".repeat(24),
    trees: treesOf(context),
    stakeholdersHelp: phrase(sheets.stakeholdersHelp, { min, max }),
    stakeholders: padded(
      (plan.stakeholders ?? []).map((stakeholder) => stakeholderLine(context, stakeholder)),
      LEAST.stakeholders,
      NOBODY,
    ),
    tables: tablesOf(context),
    gridHelp: phrase(sheets.gridHelp, { anchors: anchorsText(context) }).trim(),
    grid: gridOf(context),
    canvas: canvasOf(context),
  };
};

/** What there is, and empty ones up to the least. */
const padded = <T>(items: readonly T[], least: number, empty: T): readonly T[] => {
  const count = Math.max(least - items.length, 0);
  return [...items, ...Array.from({ length: count }, () => empty)];
};

/** One tree for each focal problem; an empty one where there is none. */
const treesOf = (context: ReportContext): readonly TreeSheet[] => {
  const cards = context.model.plan.problems ?? [];
  const focal = cards.filter(({ kind }) => kind === "problem");
  const trees: readonly (Problem | undefined)[] = focal.length === 0 ? [undefined] : focal;
  return trees.map((problem, index) => {
    const below = problem === undefined ? cards : cardsBelow(cards, problem);
    const texts = (kind: Problem["kind"]): readonly string[] =>
      below.filter((card) => card.kind === kind).map(({ text }) => context.words.text(text));
    return {
      number: numberOf(index, trees),
      focal: problem === undefined ? "" : context.words.text(problem.text),
      effects: padded(texts("effect"), LEAST.cards, ""),
      causes: padded(texts("cause"), LEAST.cards, ""),
    };
  });
};

const numberOf = (index: number, sheets: readonly unknown[]): string =>
  sheets.length > 1 ? String(index + 1) : "";

/** Cards that hang on a problem at any depth. */
const cardsBelow = (cards: readonly Problem[], problem: Problem): readonly Problem[] => {
  const found = new Set([problem]);
  for (const card of found)
    for (const other of cards) if (other.parent === card.id) found.add(other);
  return [...found].filter((card) => card !== problem);
};

const NOBODY: StakeholderLine = {
  name: "",
  sector: "",
  interest: "",
  power: "",
  affected: "",
  engage: {},
};

const stakeholderLine = (context: ReportContext, stakeholder: Stakeholder): StakeholderLine => {
  const { words } = context;
  const { sector, interest, power, interests, howAffected, engagement } = stakeholder;
  return {
    name: words.text(stakeholder.name),
    sector: sector === undefined ? "" : words.catalog.values.sector[sector],
    interest: interest === undefined ? "" : String(interest),
    power: power === undefined ? "" : String(power),
    affected: textOf(context, howAffected ?? interests) ?? "",
    engage: listed((engagement ?? []).map((item) => words.text(item))),
  };
};

/** A table for each objective; an empty one where there is none. */
const tablesOf = (context: ReportContext): readonly ActionSheet[] => {
  const objectives = context.model.plan.objectives ?? [];
  const served: readonly (Objective | undefined)[] =
    objectives.length === 0 ? [undefined] : objectives;
  return served.map((objective, index) => ({
    number: numberOf(index, served),
    ...actionSheet(context, objective),
  }));
};

const actionSheet = (
  context: ReportContext,
  objective: Objective | undefined,
): Omit<ActionSheet, "number"> => {
  const { plan } = context.model;
  const { words } = context;
  const id = objective?.id;
  const results = objective?.results ?? [];
  const measured = new Set([id, ...results.map((result) => result.id)]);
  const indicators = (plan.indicators ?? []).filter(
    (indicator) =>
      indicator.measures !== "all-actions" &&
      [...measuredBy(plan, indicator)].some((one) => measured.has(one)),
  );
  const actions = (plan.actions ?? []).filter(({ objectives }) =>
    id === undefined ? true : objectives?.includes(id),
  );
  return {
    objective: id === undefined ? "" : nameOf(context, id),
    result: listed(results.map(({ text }) => words.text(text))),
    indicator: listed(indicators.map((indicator) => nameOf(context, indicator.id))),
    rows: padded(
      actions.map((action) => ({
        action: nameOf(context, action.id),
        output: listed((action.outputs ?? []).map(({ text }) => words.text(text))),
        when: periodText(action.start, action.end, words),
        owners: partiesText(context, action.owners),
        partners: partiesText(context, action.partners),
        resources: listed(
          namesOfAll(
            context,
            (action.allocations ?? []).map(({ source }) => source),
          ),
        ),
      })),
      LEAST.actions,
      { action: "", output: {}, when: "", owners: "", partners: "", resources: {} },
    ),
  };
};

const anchorsText = ({ model, words }: ReportContext): string => {
  const { scale } = model.profile.integration ?? {};
  return (scale?.anchors ?? [])
    .map((anchor, index) =>
      phrase(words.catalog.sheets.anchor, {
        score: (scale?.min ?? 1) + index,
        meaning: words.profile(anchor),
      }),
    )
    .join(" · ");
};

/** A line for each aspect of the profile, with the latest assessment; empty lines where it has none. */
const gridOf = (context: ReportContext): readonly GridLine[] => {
  const { plan, profile } = context.model;
  const items = plan.integration?.assessments?.at(-1)?.items ?? [];
  const lines = (profile.integration?.aspects ?? []).map(({ code, title }): GridLine => {
    const item = items.find(({ aspect }) => aspect === code);
    return {
      aspect: context.words.profile(title),
      score: item?.score === undefined ? "" : String(item.score),
      explanation: textOf(context, item?.explanation ?? item?.notApplicable) ?? "",
      improvement: textOf(context, item?.improvement) ?? "",
    };
  });
  const empty: GridLine = { aspect: "", score: "", explanation: "", improvement: "" };
  return lines.length > 0 ? lines : padded(lines, LEAST.aspects, empty);
};

/** The plan on one sheet: where it starts, how it hangs together, what is done, how it comes about. */
const canvasOf = (context: ReportContext): readonly CanvasField[] => {
  const { plan } = context.model;
  const { words } = context;
  const { sheets } = words.catalog;
  const focal = (plan.problems ?? []).filter(({ kind }) => kind === "problem");
  const { leadDepartment, politicalSponsor } = plan.governance ?? {};
  const bodies = [leadDepartment, politicalSponsor, plan.monitoring?.responsible];
  const told = (items: readonly (string | undefined)[]): readonly string[] =>
    items.filter((item) => item !== undefined);
  return [
    {
      label: sheets.situation,
      lines: told([
        ...focal.map(({ text }) => words.text(text)),
        textOf(context, plan.vision?.headline ?? plan.vision?.statement),
      ]),
    },
    {
      label: sheets.logic,
      lines: told(
        namesOfAll(
          context,
          plan.objectives?.map(({ id }) => id),
        ),
      ),
    },
    { label: sheets.details, lines: told(topActions(plan).map(({ id }) => nameOf(context, id))) },
    {
      label: sheets.delivery,
      lines: told([
        ...new Set(bodies.filter((id) => id !== undefined).map((id) => nameOf(context, id))),
        ...(plan.funding ?? []).map(({ name }) => words.text(name)),
      ]),
    },
  ];
};
