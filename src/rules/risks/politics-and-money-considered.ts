import { defineRule } from "../../check/rule.ts";

/** The risks of a plan include a political and a financial one. */
export const politicsAndMoneyConsidered = defineRule({
  id: "risks/politics-and-money-considered",
  origin: ["RK04"],
  sources: ["URBACT: experience in Hungarian cities"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["risks"],
  words: {
    en: {
      summary: "The risks of a plan include a political and a financial one.",
      why: "Lost majorities and late money have stopped more plans than anything technical.",
      fix: "Ask the group what happens after the next election, and if a grant is refused; add both.",
      messages: {
        noPolitical: "no risk of the plan is political",
        noFinancial: "no risk of the plan is financial",
        neither: "no risk of the plan is political or financial",
      },
    },
    fr: {
      summary: "Les risques d’un plan en comptent un politique et un financier.",
      why: "Majorités perdues et argent en retard ont arrêté plus de plans que la technique.",
      fix: "Demandez au groupe ce qui se passe après les élections, et si une aide est refusée ; ajoutez les deux.",
      messages: {
        noPolitical: "aucun risque du plan n’est politique",
        noFinancial: "aucun risque du plan n’est financier",
        neither: "aucun risque du plan n’est politique ni financier",
      },
    },
    es: {
      summary: "Entre los riesgos de un plan hay uno político y uno financiero.",
      why: "Las mayorías perdidas y el dinero que no llega han parado más planes que la técnica.",
      fix: "Pregunte al grupo qué pasa tras las elecciones y si se deniega una ayuda; añada ambos.",
      messages: {
        noPolitical: "ningún riesgo del plan es político",
        noFinancial: "ningún riesgo del plan es financiero",
        neither: "ningún riesgo del plan es político ni financiero",
      },
    },
    pt: {
      summary: "Entre os riscos de um plano há um político e um financeiro.",
      why: "Maiorias perdidas e dinheiro atrasado pararam mais planos do que a técnica.",
      fix: "Pergunte ao grupo o que acontece depois das eleições e se um apoio for recusado; acrescente ambos.",
      messages: {
        noPolitical: "nenhum risco do plano é político",
        noFinancial: "nenhum risco do plano é financeiro",
        neither: "nenhum risco do plano é político ou financeiro",
      },
    },
  },
  good: [
    "risks: [{ id: r1, description: A new council, category: political }, { id: r2, description: Prices rise, category: financial }]\n",
    "risks: [{ id: r1, description: Trees die, category: environmental }, { id: r2, description: Prices rise }]\n",
  ],
  bad: [
    {
      yaml: "risks:\n  - { id: r1, description: Trees die, category: environmental }\n",
      reports: ["1:1 neither"],
    },
    {
      yaml: "risks: [{ id: r1, description: Prices rise, category: financial }, { id: r2, description: All parties agree, kind: success-factor, category: political }]\n",
      reports: ["1:1 noPolitical"],
    },
    {
      yaml: "risks: [{ id: r1, description: A new council, category: political }]\n",
      reports: ["1:1 noFinancial"],
    },
  ],
  *check({ plan: { risks = [] } }) {
    const categories = risks
      .filter(({ kind }) => kind !== "success-factor")
      .map(({ category }) => category);
    if (categories.length === 0 || categories.includes(undefined)) return;
    const isPolitical = categories.includes("political");
    const isFinancial = categories.includes("financial");
    const place = { path: ["risks"], anchor: "key" } as const;
    if (!isPolitical && !isFinancial) yield { ...place, messageId: "neither" };
    else if (!isPolitical) yield { ...place, messageId: "noPolitical" };
    else if (!isFinancial) yield { ...place, messageId: "noFinancial" };
  },
});
