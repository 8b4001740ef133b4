import { stakeholderOf } from "../../src/plan/actions.ts";
import { isCityStaff, memberBodies } from "../../src/plan/members.ts";
import type { Stakeholder } from "../../src/plan/types.generated.ts";
import { drop, mentions, standsAlone } from "./actions.ts";
import { at, inFirst, type MutablePlan, type Mutator, type Mutators } from "./mutator.ts";

/** Adds a stakeholder where others have scores; the rule must speak at `field` of it. */
const adding =
  (stakeholder: Stakeholder, field: string): Mutator["seed"] =>
  ({ stakeholders = [] }) =>
    stakeholders.some(({ power }) => power !== undefined)
      ? at("stakeholders", stakeholders.push(stakeholder) - 1, field)
      : undefined;

/** Gives seats in the local group to departments that the plan has not known so far. */
const seatDepartments = (plan: MutablePlan, count: number): void => {
  const ids = Array.from({ length: count }, (_, index) => `department-${String(index)}`);
  plan.stakeholders?.push(
    ...ids.map((id) => ({ id, name: `Department ${id}`, kind: "department" }) as const),
  );
  plan.localGroup?.members?.push(...ids.map((stakeholder) => ({ stakeholder })));
};

/** How each rule of the topic is broken in a plan that keeps it. */
export const participationMutators: Mutators = {
  "participation/actions-have-partners": {
    seed: inFirst(
      "actions",
      (action, plan) => {
        const { owners: [, ...others] = [], partners = [] } = action;
        const ids = [...others, ...partners].map(stakeholderOf);
        return standsAlone(action, plan) && ids.every((id) => mentions(plan, id) > 1);
      },
      (action) => {
        drop(action, "partners");
        action.owners = (action.owners ?? []).slice(0, 1);
        return ["partners"];
      },
    ),
  },
  "participation/affected-have-voice": {
    seed: adding({ id: "tenants", name: "Tenants", interest: 5, power: 1 }, "engagement"),
  },
  "participation/group-has-coordinator": {
    seed: ({ localGroup }) => {
      if (localGroup?.coordinator === undefined) return undefined;
      drop(localGroup, "coordinator");
      return at("localGroup", "coordinator");
    },
  },
  "participation/group-not-mostly-staff": {
    seed: (plan) => {
      const members = memberBodies(plan);
      if (members.every(isCityStaff)) return undefined;
      seatDepartments(plan, 2 * members.length);
      return at("localGroup", "members");
    },
  },
  "participation/group-not-only-staff": {
    seed: (plan) => {
      const { localGroup, stakeholders = [] } = plan;
      if (!localGroup?.members) return undefined;
      const staff = new Set(stakeholders.filter(isCityStaff).map(({ id }) => id));
      localGroup.members = localGroup.members.filter(({ stakeholder }) => staff.has(stakeholder));
      seatDepartments(plan, 5);
      return at("localGroup", "members");
    },
  },
  "participation/group-spans-sectors": {
    seed: (plan) => {
      const members = memberBodies(plan);
      if (plan.profile === "published" || members.length === 0) return undefined;
      for (const body of members) if (body.sector !== "public") body.sector = "civic";
      return at("localGroup", "members");
    },
  },
  "participation/key-players-engaged": {
    seed: adding({ id: "buses", name: "Bus company", power: 5, interest: 4 }, "engagement"),
  },
  "participation/no-contact-details": {
    seed: inFirst("actions", Boolean, (action) => {
      action.notes = "Questions go to trees@city.example";
      return ["notes"];
    }),
  },
  "participation/stakeholders-scored": {
    seed: inFirst(
      "stakeholders",
      ({ kind, power, interest }) =>
        kind !== "set" && kind !== "department" && power !== undefined && interest !== undefined,
      (stakeholder) => {
        delete stakeholder.power;
        return ["power"];
      },
    ),
  },
};
