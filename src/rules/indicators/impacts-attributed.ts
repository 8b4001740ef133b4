import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";
import { lackedByAll } from "../../plan/lacked-by-all.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** An indicator of impact says what part of the change is due to the plan. */
export const impactsAttributed = defineRule({
  id: "indicators/impacts-attributed",
  origin: ["IN14"],
  sources: [
    "URBACT: measuring the effect of networks",
    "EU Commission: intervention logic of cohesion policy",
  ],
  level: "info",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "An indicator of impact says what part of the change is due to the plan.",
      why: "Jobs and emissions move for many reasons; claiming all of it invites the first doubt.",
      fix: "Say in attribution what else moves the value, and how you tell your part from it.",
      messages: {
        absent: "nothing says what part of this change is due to the plan",
        none: "no impact indicator says what part of the change is due to the plan",
      },
    },
    fr: {
      summary: "Un indicateur d’impact dit quelle part du changement revient au plan.",
      why: "Emplois et émissions évoluent pour bien des raisons ; s’en attribuer tout le mérite éveille aussitôt le doute.",
      fix: "Dites dans attribution ce qui fait aussi évoluer la valeur, et comment vous isolez votre part.",
      messages: {
        absent: "rien ne dit quelle part de ce changement revient au plan",
        none: "aucun indicateur d’impact ne dit quelle part du changement revient au plan",
      },
    },
    es: {
      summary: "Un indicador de impacto dice qué parte del cambio se debe al plan.",
      why: "El empleo y las emisiones se mueven por muchas causas; atribuírselo todo despierta dudas enseguida.",
      fix: "Diga en attribution qué más mueve el valor y cómo distingue su parte.",
      messages: {
        absent: "nada dice qué parte de este cambio se debe al plan",
        none: "ningún indicador de impacto dice qué parte del cambio se debe al plan",
      },
    },
    pt: {
      summary: "Um indicador de impacto diz que parte da mudança se deve ao plano.",
      why: "O emprego e as emissões mudam por muitas razões; atribuir tudo ao plano desperta logo a dúvida.",
      fix: "Diga em attribution o que mais faz mudar o valor e como distingue a sua parte.",
      messages: {
        absent: "nada diz que parte desta mudança se deve ao plano",
        none: "nenhum indicador de impacto diz que parte da mudança se deve ao plano",
      },
    },
  },
  good: [
    "indicators: [{ id: i1, name: CO2 of the city, kind: impact, attribution: Half of it comes from cleaner power of the nation }, { id: i2, name: Trees, kind: output }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: CO2 of the city, kind: impact }\n  - { id: i2, name: Jobs, kind: impact, suggested: true }\n",
      reports: ["2:7 absent"],
    },
    {
      yaml: "indicators:\n  - { id: i1, name: CO2, kind: impact }\n  - { id: i2, name: Jobs, kind: impact }\n  - { id: i3, name: Health, kind: impact }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan: { indicators = [] } }) {
    const missing = [...indicators.keys()].filter((index) => {
      const indicator = indicators[index];
      return indicator !== undefined && isAsked(indicator) && !isFilled(indicator.attribution);
    });
    if (lackedByAll(indicators, missing, { field: "attribution", applies: isAsked }))
      yield { path: ["indicators"], anchor: "key", messageId: "none" };
    else
      for (const index of missing)
        yield { path: ["indicators", index], messageId: "absent", missing: "attribution" };
  },
});

const isAsked = ({ kind, suggested }: Indicator): boolean =>
  kind === "impact" && suggested !== true;
