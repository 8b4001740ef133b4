import { defineRule } from "../../check/rule.ts";
import { takingPart } from "../../plan/circle.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** Those with much interest and little power have a say. */
export const affectedHaveVoice = defineRule({
  id: "participation/affected-have-voice",
  origin: ["PA07"],
  sources: ["URBACT: stakeholder power/interest matrix", "New Urban Agenda, paragraph 26"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["localGroup", "governance", "meetings", "actions"],
  words: {
    en: {
      summary: "Stakeholders with much interest and little power have a say in the plan.",
      why: "They live with the results but cannot push; if nobody asks them, the plan may well miss them.",
      fix: "Say under engagement how you hear them, or give them a seat, a meeting or a part in an action.",
      messages: { unheard: "high interest, little power, and no say in the plan so far" },
    },
    fr: {
      summary:
        "Les parties prenantes à fort intérêt et à faible pouvoir ont leur mot à dire dans le plan.",
      why: "Elles vivront avec les résultats sans pouvoir peser sur les choix ; si personne ne les consulte, le plan risque de passer à côté de leurs besoins.",
      fix: "Indiquez dans engagement comment vous les écoutez, ou faites-leur une place dans le groupe, une réunion ou une action.",
      messages: {
        unheard: "fort intérêt, faible pouvoir, et pas encore voix au chapitre dans le plan",
      },
    },
    es: {
      summary: "Las partes interesadas con mucho interés y poco poder tienen voz en el plan.",
      why: "Vivirán con los resultados, pero no pueden hacer presión; si nadie les pregunta, el plan puede no responder a sus necesidades.",
      fix: "Indique en engagement cómo las escucha, o deles un lugar en el grupo, en una reunión o en una acción.",
      messages: { unheard: "mucho interés, poco poder y, por ahora, ninguna voz en el plan" },
    },
    pt: {
      summary: "As partes interessadas com muito interesse e pouco poder têm voz no plano.",
      why: "Vão viver com os resultados, mas não têm força para os influenciar; se ninguém as ouvir, o plano pode passar-lhes ao lado.",
      fix: "Indique em engagement como as ouve, ou dê-lhes lugar no grupo, numa reunião ou numa ação.",
      messages: { unheard: "muito interesse, pouco poder e, até agora, nenhuma voz no plano" },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1, engagement: [Street talks] }]\n",
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1 }]\nlocalGroup: { members: [{ stakeholder: s1 }] }\n",
    "stakeholders: [{ id: s1, name: Tenants, interest: 5, power: 1 }]\nmeetings: [{ id: m1, participants: [s1] }]\n",
    "stakeholders: [{ id: s1, name: Ministry, interest: 5, power: 4 }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Tenants, interest: 4, power: 3 }\n",
      reports: ["2:7 unheard"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Tenants, interest: 5, power: 1, engagement: [] }\n  - { id: s2, name: Owners, interest: 5, power: 2, engagement: [Letter] }\n",
      reports: ["2:53 unheard"],
    },
  ],
  *check({ plan, profile: { matrix } }) {
    if (matrix === undefined) return;
    const heard = takingPart(plan);
    for (const [index, stakeholder] of each(plan.stakeholders)) {
      const { id, power, interest = 0, engagement } = stakeholder;
      if (power === undefined || power >= matrix.high || interest < matrix.high) continue;
      if (!isFilled(engagement) && !heard.has(id))
        yield { path: ["stakeholders", index], messageId: "unheard", missing: "engagement" };
    }
  },
});
