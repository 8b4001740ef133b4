import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { isExcused } from "../../plan/gaps.ts";
import type { Stakeholder } from "../../plan/types.generated.ts";

/** Stakeholders are placed by power and interest. */
export const stakeholdersScored = defineRule({
  id: "participation/stakeholders-scored",
  origin: ["PA05"],
  sources: ["URBACT: stakeholder power/interest matrix"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Stakeholders are placed by their power over the plan and their interest in it.",
      why: "The matrix shows whom to win over early, and whose interest is easily overlooked.",
      fix: "Give each stakeholder a score for power and for interest; half an hour in the group will do.",
      messages: {
        nobody: "no stakeholder has a score for power and interest yet",
        noPower: "the stakeholder has a score for interest but none for power",
        noInterest: "the stakeholder has a score for power but none for interest",
        neither: "the stakeholder has no score for power and interest, others have",
      },
    },
    fr: {
      summary:
        "Les parties prenantes sont positionnées selon leur pouvoir sur le plan et l’intérêt qu’elles y portent.",
      why: "La matrice montre qui convaincre tôt, et quels intérêts on oublie facilement.",
      fix: "Donnez à chaque partie prenante une note de pouvoir et une note d’intérêt ; une demi-heure en groupe suffit.",
      messages: {
        nobody: "aucune partie prenante n’a encore de note de pouvoir et d’intérêt",
        noPower: "la partie prenante a une note d’intérêt, mais pas de note de pouvoir",
        noInterest: "la partie prenante a une note de pouvoir, mais pas de note d’intérêt",
        neither:
          "la partie prenante n’a de note ni de pouvoir ni d’intérêt, alors que d’autres en ont",
      },
    },
    es: {
      summary: "Las partes interesadas se sitúan según su poder sobre el plan y su interés en él.",
      why: "La matriz muestra a quién conviene ganarse pronto y qué intereses se olvidan con facilidad.",
      fix: "Dé a cada parte interesada una puntuación de poder y otra de interés; basta media hora en el grupo.",
      messages: {
        nobody: "ninguna parte interesada tiene aún puntuación de poder e interés",
        noPower: "la parte interesada tiene puntuación de interés, pero no de poder",
        noInterest: "la parte interesada tiene puntuación de poder, pero no de interés",
        neither: "la parte interesada no tiene puntuación de poder ni de interés, y otras sí",
      },
    },
    pt: {
      summary:
        "As partes interessadas são posicionadas segundo o seu poder sobre o plano e o seu interesse nele.",
      why: "A matriz mostra quem convém conquistar cedo e que interesses se esquecem facilmente.",
      fix: "Dê a cada parte interessada uma pontuação de poder e outra de interesse; meia hora em grupo chega.",
      messages: {
        nobody: "nenhuma parte interessada tem ainda pontuação de poder e de interesse",
        noPower: "a parte interessada tem pontuação de interesse, mas não de poder",
        noInterest: "a parte interessada tem pontuação de poder, mas não de interesse",
        neither: "a parte interessada não tem pontuação de poder nem de interesse, e outras têm",
      },
    },
  },
  good: [
    "stakeholders: [{ id: s1, name: Shop owners, power: 2, interest: 5 }]\n",
    "status: draft\nstakeholders: [{ id: s1, name: Shop owners }]\n",
    "stakeholders: [{ id: s1, name: Shop owners, gaps: { power: { reason: confidential } } }]\n",
    "stakeholders: [{ id: s1, name: Shop owners, power: 2, interest: 5 }, { id: s2, name: Both, kind: set, members: [s1] }]\n",
  ],
  bad: [
    {
      yaml: "stakeholders:\n  - { id: s1, name: Shop owners }\n  - { id: s2, name: Bus company }\n",
      reports: ["1:1 nobody"],
    },
    {
      yaml: "stakeholders:\n  - { id: s1, name: Shop owners, power: 2 }\n  - { id: s2, name: Bus company, interest: 4 }\n  - { id: s3, name: Schools }\n",
      reports: ["2:7 noInterest", "3:7 noPower", "4:7 neither"],
    },
  ],
  *check(model) {
    const { stakeholders = [] } = model.plan;
    if (!stakeholders.some(({ power, interest }) => isFilled(power) || isFilled(interest))) {
      const isAsked = ({ gaps }: Stakeholder): boolean => !isExcused(model, gaps, "power");
      if (stakeholders.some(isAsked))
        yield { path: ["stakeholders"], anchor: "key", messageId: "nobody" };
      return;
    }
    for (const [index, stakeholder] of each(stakeholders)) {
      const { kind } = stakeholder;
      if (kind === "set" || kind === "department") continue; // scored by members, or one's own
      const found = lackOf(stakeholder);
      if (found !== undefined) yield { path: ["stakeholders", index], ...found };
    }
  },
});

const lackOf = ({ power, interest }: Stakeholder) => {
  if (power === undefined && interest === undefined)
    return { messageId: "neither", missing: "power" } as const;
  if (power === undefined) return { messageId: "noPower", missing: "power" } as const;
  if (interest === undefined) return { messageId: "noInterest", missing: "interest" } as const;
  return undefined;
};
