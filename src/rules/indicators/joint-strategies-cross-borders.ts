import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { partnersOf } from "../../plan/partnership.ts";

/** A strategy counted under RCO83 is worked out by partners of at least two countries. */
export const jointStrategiesCrossBorders = defineRule({
  id: "indicators/joint-strategies-cross-borders",
  origin: ["IN19"],
  sources: ["Interreg: programme output indicators"],
  level: "info",
  kind: "wrong",
  words: {
    en: {
      summary:
        "A strategy counted under RCO83 is worked out by partners of at least two countries.",
      why: "The programme counts only strategies that organisations of two countries wrote together.",
      fix: "Add the partners from abroad to cities or pairing, or take the code out.",
      messages: {
        alone: "counts joint strategies, but all partners named are in one country, {country}",
      },
    },
    fr: {
      summary:
        "Une stratégie comptée sous RCO83 est élaborée par des partenaires d’au moins deux pays.",
      why: "Le programme ne compte que les stratégies élaborées conjointement par des organismes de deux pays.",
      fix: "Ajoutez les partenaires étrangers à cities ou pairing, ou retirez le code.",
      messages: {
        alone:
          "l’indicateur compte des stratégies conjointes, mais tous les partenaires sont du même pays ({country})",
      },
    },
    es: {
      summary: "Una estrategia contabilizada en RCO83 la elaboran socios de al menos dos países.",
      why: "El programa solo contabiliza las estrategias elaboradas conjuntamente por entidades de dos países.",
      fix: "Añada los socios extranjeros a cities o pairing, o quite el código.",
      messages: {
        alone:
          "el indicador cuenta estrategias conjuntas, pero todos los socios son del mismo país ({country})",
      },
    },
    pt: {
      summary:
        "Uma estratégia contabilizada em RCO83 é elaborada por parceiros de pelo menos dois países.",
      why: "O programa só contabiliza as estratégias elaboradas conjuntamente por entidades de dois países.",
      fix: "Acrescente os parceiros estrangeiros a cities ou pairing, ou retire o código.",
      messages: {
        alone:
          "o indicador conta estratégias conjuntas, mas todos os parceiros são do mesmo país ({country})",
      },
    },
  },
  good: [
    "cities: [{ id: a, name: A, country: PT }, { id: b, name: B, country: BR }]\nindicators: [{ id: i1, name: Joint plans, frameworkRef: [RCO83] }]\n",
    "indicators: [{ id: i1, name: Plans, frameworkRef: [RCO75] }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Joint plans, frameworkRef: [RCO83] }\n",
      reports: ["2:49 alone"],
    },
    {
      yaml: "cities: [{ id: a, name: A, country: PT }, { id: b, name: B, country: PT }]\nindicators: [{ id: i1, name: Joint plans, frameworkRef: [RCO75, RCO83] }]\n",
      reports: ["2:65 alone"],
    },
  ],
  *check({ plan }) {
    const [country, ...others] = new Set(partnersOf(plan).map(({ city }) => city.country));
    if (country === undefined || others.length > 0) return;
    for (const [index, { frameworkRef }] of each(plan.indicators))
      for (const [position, code] of each(frameworkRef))
        if (/^RCO ?83$/i.test(code))
          yield {
            path: ["indicators", index, "frameworkRef", position],
            messageId: "alone",
            data: { country },
          };
  },
});
