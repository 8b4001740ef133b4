import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";
import { lineageIn } from "../../plan/lineage.ts";

/** The actions reach into more than one policy field. */
export const severalSectors = defineRule({
  id: "integration/several-sectors",
  origin: ["IG06"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "warning",
  kind: "total",
  from: "final",
  reads: ["actions"],
  words: {
    en: {
      summary: "The actions of a plan belong to more than one policy field.",
      why: "What one department could have written alone is a sector plan, not an integrated one.",
      fix: "Look which other departments the actions touch, and add their field or an action of theirs.",
      messages: { one: "all {count} actions belong to one policy field: {sector}" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }, { id: a2, title: Train fitters, sectors: [jobs-skills] }]\n",
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }, { id: a2, title: Train fitters }]\n",
    "actions: [{ id: a1, title: Insulate schools, sectors: [buildings] }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Insulate schools, sectors: [buildings] }\n  - { id: a2, title: Insulate halls, sectors: [buildings] }\n",
      reports: ["1:1 one"],
    },
    {
      yaml: "actions:\n  - { id: a0, title: Insulate, sectors: [energy] }\n  - { id: a1, title: Schools, parent: a0 }\n  - { id: a2, title: Halls, parent: a0, sectors: [energy] }\n  - { id: a3, title: Bus line, sectors: [mobility], status: cancelled }\n",
      reports: ["1:1 one"],
    },
  ],
  *check({ plan }) {
    const lineage = lineageIn(plan.actions);
    const fields = leafActions(plan)
      .filter(isLive)
      .map((action) => lineage(action).find(({ sectors }) => isFilled(sectors))?.sectors ?? []);
    const [sector, ...others] = new Set(fields.flat());
    const isStated = fields.every((each) => each.length > 0);
    if (isStated && fields.length > 1 && sector !== undefined && others.length === 0)
      yield {
        path: ["actions"],
        anchor: "key",
        messageId: "one",
        data: { count: fields.length, sector },
      };
  },
});
