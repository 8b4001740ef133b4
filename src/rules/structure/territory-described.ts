import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The context says which area the plan covers. */
export const territoryDescribed = defineRule({
  id: "structure/territory-described",
  origin: ["ST03"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(a)"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "The context says which area the plan covers, and at which scale.",
      why: "Funds and neighbours ask first which streets, districts or municipalities the plan is about.",
      fix: "Write context.territory with its scale and a sentence that draws the border of the area.",
      messages: {
        absent: "the context does not say which area the plan covers",
        noScale: "the area has no scale: site, neighbourhood, municipality or wider",
        noDescription: "the area is not described in words",
      },
    },
  },
  good: [
    "context: { territory: { scale: municipality, description: The whole city } }\n",
    "status: draft\ncontext: { description: An old harbour }\n",
  ],
  bad: [
    { yaml: "context: { description: An old harbour }\n", reports: ["1:1 absent"] },
    { yaml: "context:\n  territory: { scale: neighbourhood }\n", reports: ["2:3 noDescription"] },
    { yaml: "context:\n  territory: { description: The east bank }\n", reports: ["2:3 noScale"] },
  ],
  *check({ plan: { context } }) {
    if (!isFilled(context)) return; // a part that the profile asks for
    const path = ["context", "territory"];
    const territory = context?.territory;
    if (!isFilled(territory)) {
      yield { path: ["context"], messageId: "absent", missing: "territory" };
      return;
    }
    if (!isFilled(territory?.scale)) yield { path, messageId: "noScale", missing: "scale" };
    if (!isFilled(territory?.description))
      yield { path, messageId: "noDescription", missing: "description" };
  },
});
