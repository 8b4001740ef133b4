import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The partnership says what other cities could take over from it. */
export const resultsTransferable = defineRule({
  id: "pairing/results-transferable",
  origin: ["CP17"],
  sources: ["IURC: pairings and clusters", "URBACT: good practices"],
  level: "info",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "The partnership says what other cities could take over from it.",
      why: "What worked twice, in two countries, is worth more to others than anything tried once.",
      fix: "Say in transferable what others could use, what it needs, and whom to ask.",
      messages: { unsaid: "nothing says what other cities could take over" },
    },
    fr: {
      summary: "Le partenariat dit ce que d’autres villes pourraient reprendre.",
      why: "Ce qui a réussi deux fois, dans deux pays, vaut plus pour d’autres qu’un essai unique.",
      fix: "Dites dans transferable ce qui peut servir à d’autres, ce qu’il y faut et à qui s’adresser.",
      messages: { unsaid: "rien ne dit ce que d’autres villes pourraient reprendre" },
    },
    es: {
      summary: "El partenariado dice qué podrían adoptar otras ciudades.",
      why: "Lo que ha funcionado dos veces, en dos países, vale más para otros que algo probado una vez.",
      fix: "Diga en transferable qué puede servir a otros, qué hace falta y a quién preguntar.",
      messages: { unsaid: "nada dice qué podrían adoptar otras ciudades" },
    },
    pt: {
      summary: "A parceria diz o que outras cidades poderiam adotar.",
      why: "O que resultou duas vezes, em dois países, vale mais para os outros do que algo tentado uma vez.",
      fix: "Diga em transferable o que pode servir a outros, o que é preciso e a quem perguntar.",
      messages: { unsaid: "nada diz o que outras cidades poderiam adotar" },
    },
  },
  good: [
    "pairing: { id: p, transferable: The planting list for narrow streets }\n",
    "title: Cool streets\n",
  ],
  bad: [
    { yaml: "pairing:\n  id: p\n", reports: ["1:1 unsaid"] },
    { yaml: "pairing: { id: p, transferable: ' ' }\n", reports: ["1:19 unsaid"] },
  ],
  *check({ plan: { pairing } }) {
    if (pairing !== undefined && !isFilled(pairing.transferable))
      yield { path: ["pairing"], messageId: "unsaid", missing: "transferable" };
  },
});
