import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isOutputName } from "../../plan/output-names.ts";
import { textIn } from "../../plan/text.ts";

/** A result indicator measures what changes, not what was organised. */
export const resultsNotOutputs = defineRule({
  id: "indicators/results-not-outputs",
  origin: ["IN02"],
  sources: ["EU Commission: intervention logic of cohesion policy", "own judgement (the words)"],
  level: "info",
  kind: "wrong",
  words: {
    en: {
      summary: "A result indicator measures what changes, not what was organised.",
      why: "Workshops can all take place and nothing change; readers will ask what people do differently.",
      fix: "Call it an output, and ask what the event is to change: that is your result.",
      messages: { output: "this counts what is organised, which is an output, not a result" },
    },
    fr: {
      summary: "Un indicateur de résultat mesure ce qui change, pas ce qui a été organisé.",
      why: "Les ateliers peuvent tous avoir lieu sans que rien ne change ; on vous demandera ce que les gens font autrement.",
      fix: "Classez-le en réalisation, et demandez-vous ce que l’événement doit changer : c’est votre résultat.",
      messages: {
        output: "on compte ici ce qui est organisé : c’est une réalisation, pas un résultat",
      },
    },
    es: {
      summary: "Un indicador de resultado mide lo que cambia, no lo que se organizó.",
      why: "Los talleres pueden celebrarse todos sin que nada cambie; le preguntarán qué hace la gente de otra manera.",
      fix: "Clasifíquelo como producto y pregúntese qué debe cambiar el evento: ese es su resultado.",
      messages: { output: "aquí se cuenta lo que se organiza: es un producto, no un resultado" },
    },
    pt: {
      summary: "Um indicador de resultado mede o que muda, não o que foi organizado.",
      why: "Os workshops podem realizar-se todos sem que nada mude; vão perguntar-lhe o que as pessoas fazem de diferente.",
      fix: "Classifique-o como realização e pergunte-se o que o evento deve mudar: é esse o seu resultado.",
      messages: { output: "conta-se aqui o que se organiza: é uma realização, não um resultado" },
    },
  },
  good: [
    "indicators: [{ id: i1, name: Number of workshops, kind: output }, { id: i2, name: Number of people in work after courses, kind: result }]\n",
    "language: de\nindicators: [{ id: i1, name: Number of workshops, kind: result }]\n",
  ],
  bad: [
    {
      yaml: "indicators:\n  - { id: i1, name: Number of public workshops, kind: result }\n",
      reports: ["2:21 output"],
    },
    {
      yaml: "language: pt\nindicators: [{ id: i1, name: Número de campanhas realizadas, kind: result }]\n",
      reports: ["2:30 output"],
    },
  ],
  *check({ plan: { language, indicators } }) {
    for (const [index, { kind, name }] of each(indicators))
      if (kind === "result" && isOutputName(textIn(name, language), language))
        yield { path: ["indicators", index, "name"], messageId: "output" };
  },
});
