import { isFilled } from "../../src/plan/filled.ts";
import type { Risk } from "../../src/plan/types.generated.ts";
import { drop, standsAlone } from "./actions.ts";
import { at, inFirst, type Mutators } from "./mutator.ts";

const isScored = ({ kind = "risk", likelihood, mitigation, owner }: Risk): boolean =>
  kind === "risk" && likelihood !== undefined && isFilled(mitigation) && isFilled(owner);

const isDanger = ({ kind }: Risk): boolean => kind !== "success-factor";

/** How each rule of the topic is broken in a plan that keeps it. */
export const risksMutators: Mutators = {
  "risks/actions-have-risk": {
    seed: inFirst(
      "actions",
      (action, plan) => standsAlone(action, plan) && isFilled(plan.risks),
      (action, { risks = [] }) => {
        drop(action, "noRisk");
        for (const risk of risks)
          if (risk.actions) risk.actions = risk.actions.filter((id) => id !== action.id);
        return ["noRisk"];
      },
    ),
  },
  "risks/high-risks-managed": {
    seed: inFirst("risks", isScored, (risk) => {
      risk.likelihood = 4;
      risk.impact = 3;
      drop(risk, "mitigation");
      return ["mitigation"];
    }),
  },
  "risks/plan-risks-named": {
    seed: ({ risks = [], actions = [] }) => {
      const id = actions[0]?.id;
      if (id === undefined || !risks.some(isDanger)) return undefined;
      for (const risk of risks.filter(isDanger)) if (!isFilled(risk.actions)) risk.actions = [id];
      return at("risks");
    },
  },
  "risks/risks-on-scale": {
    seed: inFirst("risks", isScored, (risk) => {
      risk.likelihood = 6;
      return ["likelihood"];
    }),
  },
};
