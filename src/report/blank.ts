import { buildModel, type PlanModel } from "../plan/model.ts";

/** A plan of which only the names are left: who plans, with whom, under which title. For sheets to write on. */
export const blankModel = ({ plan, profile, stage }: PlanModel): PlanModel => {
  const { iuc, id, title, language, status, cities, currency } = plan;
  return buildModel({
    plan: {
      ...{ iuc, id, title, language, status, cities, profile: plan.profile },
      ...(currency === undefined ? {} : { currency }),
    },
    profile,
    stage,
  });
};
