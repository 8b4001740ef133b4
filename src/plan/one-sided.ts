import { isLive, leafActions, stakeholderOf } from "./actions.ts";
import { addDays, addMonths } from "./day.ts";
import { lineageIn } from "./lineage.ts";
import { when, type PlanModel } from "./model.ts";
import type { Horizons } from "./profile.generated.ts";
import { planAllocations } from "./totals.ts";
import type { Action, Stakeholder } from "./types.generated.ts";

/** In which way a plan is one-sided; `only` is the one side, as the plan writes it. */
export interface OneSided {
  readonly only: string;
}

type Side = (model: PlanModel) => OneSided | undefined;

/** Aspects of integration that the data of a plan can contradict. Each speaks only where all of it is known. */
export type CheckedAspect =
  | "funding-mix"
  | "investment-mix"
  | "multi-level"
  | "over-time"
  | "spatial"
  | "stakeholders-delivery";

/** For an aspect of integration, the one side a plan is on, where it certainly is on one side only. */
export const oneSided = (aspect: CheckedAspect, model: PlanModel): OneSided | undefined =>
  sides[aspect](model);

/** Whether the data of a plan can say something on an aspect. */
export const isChecked = (aspect: string): aspect is CheckedAspect => Object.hasOwn(sides, aspect);

const sides: Readonly<Record<CheckedAspect, Side>> = {
  "funding-mix": ({ plan, ...model }) => {
    const money = planAllocations({ plan, ...model }).filter(({ state }) => state !== "rejected");
    return onlyOne(
      money.map(({ source }) => plan.funding?.find(({ id }) => id === source)?.level),
      1,
    );
  },
  "investment-mix": (model) => onlyOne(work(model).map(({ nature }) => nature)),
  "multi-level": (model) => {
    const policies = (model.plan.context?.policies ?? []).map(({ level }) => level);
    return onlyOne([...parties(model), ...members(model)].map(levelOf).concat(policies), 1);
  },
  "over-time": (model) => {
    const lineage = lineageIn(model.plan.actions);
    return onlyOne(work(model).map((action) => horizonOf(model, lineage(action))));
  },
  spatial: (model) => onlyOne(work(model).map(({ location }) => location?.spatialLevel)),
  "stakeholders-delivery": (model) => {
    const side = onlyOne(
      parties(model).map((party) => party?.sector),
      1,
    );
    return side?.only === "public" ? side : undefined;
  },
};

/** The value that all share; nothing where they differ, one is not known or they are too few to tell. */
const onlyOne = (values: readonly (string | undefined)[], least = 2): OneSided | undefined => {
  const [only] = values;
  const isShared = values.every((value) => value === only);
  return only !== undefined && isShared && values.length >= least ? { only } : undefined;
};

const work = ({ plan }: PlanModel): readonly Action[] => leafActions(plan).filter(isLive);

const parties = ({ plan }: PlanModel): readonly (Stakeholder | undefined)[] =>
  (plan.actions ?? [])
    .filter(isLive)
    .flatMap(({ owners = [], partners = [] }) => [...owners, ...partners])
    .map((party) => plan.stakeholders?.find(({ id }) => id === stakeholderOf(party)));

const members = ({ plan }: PlanModel): readonly (Stakeholder | undefined)[] =>
  (plan.localGroup?.members ?? []).map((member) =>
    plan.stakeholders?.find(({ id }) => id === member.stakeholder),
  );

const levelOf = (stakeholder: Stakeholder | undefined): string | undefined => stakeholder?.level;

/** The horizon in which an action, or what it is part of, ends on whichever days it ends and the plan starts. */
const horizonOf = (model: PlanModel, way: readonly Action[]): keyof Horizons | undefined => {
  const dated = way.find(({ end }) => end !== undefined);
  const stated = terms.find((name) => name === dated?.end);
  const end = when(model, dated?.end);
  const { periodStart: start, horizons } = model.calendar;
  if (end === undefined || start === undefined || horizons === undefined) return undefined;
  if (end.endless !== undefined || start.endless !== undefined) return undefined;
  const isWithin = (months: number): boolean =>
    end.latest <= addDays(addMonths(start.earliest, months), -1);
  const isFrom = (months: number): boolean => end.earliest >= addMonths(start.latest, months);
  if (stated !== undefined) return stated;
  if (isWithin(horizons.short.to)) return "short";
  if (isFrom(horizons.long.from)) return "long";
  return isFrom(horizons.medium.from) && isWithin(horizons.medium.to) ? "medium" : undefined;
};

const terms = ["short", "medium", "long"] as const;
