import { defineRule } from "../../check/rule.ts";
import { placeholders } from "../../plan/placeholders.ts";

/** A final plan holds no text that still waits to be written. */
export const noPlaceholdersWhenFinal = defineRule({
  id: "structure/no-placeholders-when-final",
  origin: ["ST23"],
  sources: ["own judgement, after left-overs met in published plans"],
  level: "error",
  kind: "wrong",
  from: "final",
  words: {
    en: {
      summary: "A final plan holds no TODO, TBD or words left over from a form.",
      why: "A plan that goes to the council with open marks in it looks unfinished, and is.",
      fix: "Write the text, or take the field out and say in gaps why it is empty.",
      messages: { found: 'the plan is final, but "{found}" stands where a text should be' },
    },
    fr: {
      summary: "Un plan final ne contient ni TODO, ni TBD, ni reste de formulaire.",
      why: "Un plan qui arrive au conseil municipal avec des blancs à remplir paraît inachevé, et il l’est.",
      fix: "Rédigez le texte, ou retirez le champ et dites dans gaps pourquoi il est vide.",
      messages: { found: 'le plan est final, mais "{found}" tient encore lieu de texte' },
    },
    es: {
      summary: "Un plan final no contiene TODO, TBD ni restos de un formulario.",
      why: "Un plan que llega al pleno con marcas por resolver parece inacabado, y lo está.",
      fix: "Escriba el texto, o quite el campo y diga en gaps por qué está vacío.",
      messages: { found: 'el plan es final, pero "{found}" ocupa el lugar de un texto' },
    },
    pt: {
      summary: "Um plano final não contém TODO, TBD nem restos de um formulário.",
      why: "Um plano que chega à assembleia municipal com marcas por resolver parece inacabado, e está.",
      fix: "Escreva o texto, ou retire o campo e diga em gaps porque está vazio.",
      messages: { found: 'o plano é final, mas "{found}" ocupa o lugar de um texto' },
    },
  },
  good: [
    "summary: Todo el barrio participa\n",
    'notes: The source says "TBD" for the costs\n',
    "status: draft\nsummary: TODO\n",
  ],
  bad: [
    { yaml: "summary: TODO write this\n", reports: ["1:10 found"] },
    {
      yaml: "status: adopted\nactions:\n  - id: a1\n    title: Plant trees\n    description: Trees, benches, etc. etc.\n    targetGroups: ['[yes/no]', Children]\n",
      reports: ["5:18 found", "6:20 found"],
    },
  ],
  *check({ plan }) {
    for (const { found, path } of placeholders(plan))
      yield { path, messageId: "found", data: { found } };
  },
});
