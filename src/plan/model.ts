import type { Path } from "../core/path.ts";
import { indexEntities, type Entity, type EntityIndex } from "./entities.ts";
import { CHECK_TOLERANCE, type Purse } from "./money.ts";
import type { Profile } from "./profile.generated.ts";
import type { EndDate, Plan, Status, WhenDate } from "./types.generated.ts";
import { NO_CALENDAR, whenOf, type Calendar, type When } from "./when.ts";

/** Something a schema error left out of the plan: where it was, and its id if it had one. */
export interface Hidden {
  readonly path: Path;
  readonly id?: string;
  readonly kind?: string;
}

/** A plan with everything that rules and reports look up in it. Built once, never changed. */
export interface PlanModel {
  readonly plan: Plan;
  readonly profile: Profile;
  /** The maturity it is read at: the plan's own, unless the run asks for another. */
  readonly stage: Status;
  readonly hidden: readonly Hidden[];
  readonly entities: EntityIndex;
  readonly calendar: Calendar;
  /** How amounts are added: in the plan's currency, by its rates. */
  readonly purse: Purse;
}

export interface ModelInput {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly stage?: Status;
  readonly hidden?: readonly Hidden[];
}

/** The model of a plan that has passed its schema. */
export const buildModel = ({ plan, profile, stage, hidden = [] }: ModelInput): PlanModel => ({
  plan,
  profile,
  stage: stage ?? plan.status,
  hidden,
  entities: indexEntities(plan, hidden),
  calendar: calendarOf(plan, profile),
  purse: { currency: plan.currency, rates: plan.rates ?? [], tolerance: CHECK_TOLERANCE },
});

/** The span of a date of this plan; nothing where it is absent or cannot be told. */
export const when = (model: PlanModel, date: WhenDate | EndDate | undefined): When | undefined =>
  whenOf(date, model.calendar);

/** The entity with this id; of two with the same id the first one. */
export const entityOf = (model: PlanModel, id: string): Entity | undefined =>
  model.entities.byId.get(id);

const calendarOf = (plan: Plan, profile: Profile): Calendar => {
  const processStart = whenOf(plan.process?.start, NO_CALENDAR);
  const periodStart = whenOf(plan.period?.start, { ...NO_CALENDAR, processStart });
  return { processStart, periodStart, horizons: profile.horizons };
};
