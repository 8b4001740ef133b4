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
    fr: {
      summary: "Le contexte dit quel territoire couvre le plan, et à quelle échelle.",
      why: "Financeurs et voisins demandent d’abord de quelles rues, quels quartiers ou quelles communes il s’agit.",
      fix: "Renseignez context.territory avec son échelle et une phrase qui trace les limites du territoire.",
      messages: {
        absent: "le contexte ne dit pas quel territoire couvre le plan",
        noScale: "le territoire n’a pas d’échelle (site, quartier, commune ou au-delà)",
        noDescription: "le territoire n’est pas décrit par un texte",
      },
    },
    es: {
      summary: "El contexto dice qué territorio abarca el plan y a qué escala.",
      why: "Los fondos y los vecinos preguntan primero de qué calles, barrios o municipios trata el plan.",
      fix: "Escriba context.territory con su escala y una frase que trace los límites del territorio.",
      messages: {
        absent: "el contexto no dice qué territorio abarca el plan",
        noScale: "el territorio no tiene escala: lugar, barrio, municipio o mayor",
        noDescription: "el territorio no está descrito con palabras",
      },
    },
    pt: {
      summary: "O contexto diz que território o plano abrange e a que escala.",
      why: "Os fundos e os vizinhos perguntam primeiro de que ruas, bairros ou municípios trata o plano.",
      fix: "Escreva context.territory com a sua escala e uma frase que trace os limites do território.",
      messages: {
        absent: "o contexto não diz que território o plano abrange",
        noScale: "o território não tem escala: local, bairro, município ou maior",
        noDescription: "o território não está descrito por palavras",
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
