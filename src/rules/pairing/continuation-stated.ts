import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The partnership says how it goes on when the programme ends. */
export const continuationStated = defineRule({
  id: "pairing/continuation-stated",
  origin: ["CP14"],
  sources: ["IUC: cooperation of city pairs"],
  level: "info",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "The partnership says how it goes on when the programme ends.",
      why: "The trust between two cities took years to build, and is gone in one if nobody writes.",
      fix: "Say in continuation who stays in touch, on what, and which joint call you aim at.",
      messages: { unsaid: "nothing says how the partnership goes on after the programme" },
    },
    fr: {
      summary: "Le partenariat dit comment il continue quand le programme s’achève.",
      why: "La confiance entre deux villes met des années à naître, et se perd en une seule si personne n’écrit.",
      fix: "Dites dans continuation qui garde le contact, sur quoi, et quel appel commun vous visez.",
      messages: { unsaid: "rien ne dit comment le partenariat continue après le programme" },
    },
    es: {
      summary: "El partenariado dice cómo sigue cuando acaba el programa.",
      why: "La confianza entre dos ciudades tarda años en nacer y se pierde en uno solo si nadie escribe.",
      fix: "Diga en continuation quién mantiene el contacto, sobre qué y a qué convocatoria común aspiran.",
      messages: { unsaid: "nada dice cómo sigue el partenariado después del programa" },
    },
    pt: {
      summary: "A parceria diz como continua quando o programa acabar.",
      why: "A confiança entre duas cidades leva anos a nascer e perde-se num só se ninguém escrever.",
      fix: "Diga em continuation quem mantém o contacto, sobre o quê e que candidatura comum têm em vista.",
      messages: { unsaid: "nada diz como a parceria continua depois do programa" },
    },
  },
  good: [
    "pairing: { id: p, continuation: Both departments meet online }\n",
    "title: Cool streets\n",
  ],
  bad: [
    { yaml: "pairing:\n  id: p\n", reports: ["1:1 unsaid"] },
    { yaml: "pairing: { id: p, themes: [heat] }\n", reports: ["1:1 unsaid"] },
  ],
  *check({ plan: { pairing } }) {
    if (pairing !== undefined && !isFilled(pairing.continuation))
      yield { path: ["pairing"], messageId: "unsaid", missing: "continuation" };
  },
});
