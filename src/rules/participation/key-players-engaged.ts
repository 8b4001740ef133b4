import { defineRule } from "../../check/rule.ts";
import { takingPart } from "../../plan/circle.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";

/** Those with much power and much interest take part in the plan. */
export const keyPlayersEngaged = defineRule({
  id: "participation/key-players-engaged",
  origin: ["PA06"],
  sources: ["URBACT: stakeholder power/interest matrix"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["localGroup", "governance", "meetings", "actions"],
  words: {
    en: {
      summary:
        "Stakeholders with much power and much interest have a seat, and a way to engage them.",
      why: "They can carry the plan or stop it, and they will do one of the two whether you ask or not.",
      fix: "Offer them a seat in the group or a part in an action, and note under engagement how you work.",
      messages: {
        ignored: "high power and high interest, but nothing says how you work with them",
        outside: "high power and high interest, but no part in the group, a meeting or an action",
      },
    },
    fr: {
      summary:
        "Les parties prenantes à fort pouvoir et à fort intérêt ont leur place, et le plan dit comment les associer.",
      why: "Elles peuvent porter le plan ou le bloquer, et feront l’un ou l’autre, que vous les sollicitiez ou non.",
      fix: "Proposez-leur une place dans le groupe ou un rôle dans une action, et notez dans engagement comment vous travaillez ensemble.",
      messages: {
        ignored:
          "fort pouvoir et fort intérêt, mais rien ne dit comment vous travaillez avec cette partie prenante",
        outside:
          "fort pouvoir et fort intérêt, mais aucune place dans le groupe, une réunion ou une action",
      },
    },
    es: {
      summary:
        "Las partes interesadas con mucho poder y mucho interés tienen un lugar, y el plan dice cómo se cuenta con ellas.",
      why: "Pueden sacar el plan adelante o frenarlo, y harán una de las dos cosas, se les pregunte o no.",
      fix: "Ofrézcales un lugar en el grupo o un papel en una acción, y anote en engagement cómo trabajan juntos.",
      messages: {
        ignored:
          "mucho poder y mucho interés, pero nada dice cómo se trabaja con esta parte interesada",
        outside:
          "mucho poder y mucho interés, pero sin lugar en el grupo, en una reunión ni en una acción",
      },
    },
    pt: {
      summary:
        "As partes interessadas com muito poder e muito interesse têm um lugar, e o plano diz como as envolver.",
      why: "Podem levar o plano para a frente ou travá-lo, e farão uma das duas coisas, quer lhes pergunte quer não.",
      fix: "Ofereça-lhes um lugar no grupo ou um papel numa ação, e anote em engagement como trabalham em conjunto.",
      messages: {
        ignored:
          "muito poder e muito interesse, mas nada diz como se trabalha com esta parte interessada",
        outside: "muito poder e muito interesse, mas sem lugar no grupo, numa reunião ou numa ação",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Bus company, power: 5, interest: 4 }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
    "stakeholders: [{ id: s1, name: Bus company, power: 5, interest: 4, engagement: [Monthly call] }]\nactions: [{ id: a1, title: Run more buses, partners: [s1] }]\n",
    "stakeholders: [{ id: s1, name: Bus company, power: 3, interest: 5 }]\nlocalGroup: { name: Group }\n",
    "stakeholders: [{ id: s1, name: Drivers, kind: class, power: 4, interest: 4, engagement: [Yearly survey] }]\nlocalGroup: { name: Group }\n",
    "stakeholders: [{ id: s1, name: Ministry, level: national, power: 5, interest: 5, approach: keep-satisfied }]\nlocalGroup: { name: Group }\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 4, interest: 4 }\nlocalGroup: { name: Group }\n",
      reports: ["2:7 ignored"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Bus company, power: 5, interest: 5, engagement: [Monthly call] }\n  - { id: s2, name: Ministry, level: national, power: 5, interest: 5, engagement: [] }\nlocalGroup: { name: Group }\n",
      reports: ["2:5 outside", "3:71 ignored"],
    },
  ],
  *check({ plan, profile: { matrix } }) {
    if (matrix === undefined) return;
    const circle = takingPart(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id, power = 0, interest = 0 } = stakeholder;
      if (power < matrix.high || interest < matrix.high || circle.has(id)) continue;
      const path = ["stakeholders", index];
      if (!isFilled(stakeholder.approach) && !isFilled(stakeholder.engagement))
        yield { path, messageId: "ignored", missing: "engagement" };
      else if (isNear(stakeholder) && isFilled(plan.localGroup))
        yield { path, messageId: "outside" };
    }
  },
});

/** A ministry has other ways than a seat in a local group, and a class of people cannot sit in one. */
const isNear = ({ kind, level = "local" }: Stakeholder): boolean =>
  kind !== "class" && level === "local";
