import type { Fact, Slot } from "../template/slot.ts";
import type { FigureIds } from "./figures/index.ts";
import type { ActionsSection } from "./sections/actions.ts";
import type { AlignmentGroup } from "./sections/alignment.ts";
import type { Annex } from "./sections/annex.ts";
import type { ContextSection } from "./sections/context.ts";
import type { CouncilSection } from "./sections/council.ts";
import type { Cover } from "./sections/cover.ts";
import type { DeliverySection } from "./sections/delivery.ts";
import type { Direction } from "./sections/direction.ts";
import type { IndicatorsSection } from "./sections/indicators.ts";
import type { MoneySection } from "./sections/money.ts";
import type { NextStep } from "./sections/next-steps.ts";
import type { OpenSection } from "./sections/open.ts";
import type { PartnershipSection } from "./sections/partnership.ts";
import type { PeopleSection } from "./sections/people.ts";
import type { ProblemsSection } from "./sections/problems.ts";
import type { ProgressSection } from "./sections/progress.ts";
import type { RisksSection } from "./sections/risks.ts";
import type { SheetsSection } from "./sections/sheets.ts";
import type { Summary } from "./sections/summary.ts";

/** Everything a template may print: words of one language, no values to compute with. */
export interface ReportModel {
  readonly cover: Cover;
  readonly summary: Summary;
  readonly context: ContextSection;
  readonly problems: ProblemsSection;
  readonly direction: Direction;
  readonly people: PeopleSection;
  readonly actions: ActionsSection;
  readonly tests: readonly TestCard[];
  readonly money: MoneySection;
  readonly risks: RisksSection;
  readonly indicators: IndicatorsSection;
  readonly alignment: readonly AlignmentGroup[];
  readonly delivery: DeliverySection;
  readonly partnership?: PartnershipSection;
  readonly annex?: Annex;
  /** What is still to come, in the order of time. */
  readonly next: readonly NextStep[];
  /** The first of them, for a short paper. */
  readonly soon: readonly NextStep[];
  readonly open: OpenSection;
  readonly council: CouncilSection;
  readonly progress: ProgressSection;
  readonly sheets: SheetsSection;
  /** Ids of the figures there are data for. */
  readonly figures: FigureIds;
}

/** A trial with its facts. */
export interface TestCard {
  readonly title: string;
  readonly description: Slot;
  readonly facts: readonly Fact[];
}
