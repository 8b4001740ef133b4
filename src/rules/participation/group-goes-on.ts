import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The plan says what becomes of the local group after adoption. */
export const groupGoesOn = defineRule({
  id: "participation/group-goes-on",
  origin: ["PA11"],
  sources: ["URBACT: Cities in Action, Stories of Change"],
  level: "warning",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "The plan says what becomes of the local group after adoption.",
      why: "The people who wrote the plan are the ones who will ask for it; sent home, they stop asking.",
      fix: "Say in continuity whether the group stays, how often it meets, and what it may decide.",
      messages: { unsaid: "nothing says what becomes of the local group after adoption" },
    },
    fr: {
      summary: "Le plan dit ce que devient le groupe local après l’adoption.",
      why: "Ceux qui ont écrit le plan sont ceux qui en demanderont compte ; renvoyés chez eux, ils cessent.",
      fix: "Dites dans continuity si le groupe demeure, quand il se réunit et ce qu’il peut décider.",
      messages: { unsaid: "rien ne dit ce que devient le groupe local après l’adoption" },
    },
    es: {
      summary: "El plan dice qué será del grupo local tras la aprobación.",
      why: "Quienes escribieron el plan son quienes pedirán cuentas; mandados a casa, dejan de hacerlo.",
      fix: "Diga en continuity si el grupo sigue, cuándo se reúne y qué puede decidir.",
      messages: { unsaid: "nada dice qué será del grupo local tras la aprobación" },
    },
    pt: {
      summary: "O plano diz o que será do grupo local depois da aprovação.",
      why: "Quem escreveu o plano é quem pedirá contas; mandado para casa, deixa de o fazer.",
      fix: "Diga em continuity se o grupo continua, quando reúne e o que pode decidir.",
      messages: { unsaid: "nada diz o que será do grupo local depois da aprovação" },
    },
  },
  good: [
    "localGroup: { name: Shade group, continuity: It meets twice a year }\n",
    "status: consulted\nlocalGroup: { name: Shade group }\n",
  ],
  bad: [
    { yaml: "localGroup:\n  name: Shade group\n", reports: ["1:1 unsaid"] },
    { yaml: "localGroup: { name: Shade group, continuity: ' ' }\n", reports: ["1:34 unsaid"] },
  ],
  *check({ plan: { localGroup } }) {
    if (isFilled(localGroup) && !isFilled(localGroup?.continuity))
      yield { path: ["localGroup"], messageId: "unsaid", missing: "continuity" };
  },
});
