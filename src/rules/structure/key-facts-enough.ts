import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** The context rests on some figures. */
export const keyFactsEnough = defineRule({
  id: "structure/key-facts-enough",
  origin: ["ST04"],
  sources: ["EU Regulation 2021/1060, Article 29(1)(b)", "URBACT: evidence base"],
  level: "error",
  kind: "missing",
  from: "consulted",
  options: { facts: 3 },
  words: {
    en: {
      summary: "The context holds at least three key facts.",
      why: "A few figures show that needs and potential were looked into, not guessed.",
      fix: "Add key facts to context: label, value, unit, year and source, each on what the plan deals with.",
      messages: { few: "{count} of the {needed} key facts asked for are there" },
    },
    fr: {
      summary: "Le contexte comprend au moins trois données clés.",
      why: "Quelques chiffres montrent que besoins et atouts ont été étudiés, et non devinés.",
      fix: "Ajoutez des données clés à context, chacune avec libellé, valeur, unité, année et source, sur ce dont traite le plan.",
      messages: { few: "il y a {count} des {needed} données clés demandées" },
    },
    es: {
      summary: "El contexto contiene al menos tres datos clave.",
      why: "Unas pocas cifras muestran que las necesidades y el potencial se han estudiado, no supuesto.",
      fix: "Añada datos clave a context, cada uno con nombre, valor, unidad, año y fuente, sobre lo que trata el plan.",
      messages: { few: "hay {count} de los {needed} datos clave que se piden" },
    },
    pt: {
      summary: "O contexto contém pelo menos três dados-chave.",
      why: "Alguns números mostram que as necessidades e o potencial foram estudados, e não adivinhados.",
      fix: "Acrescente dados-chave a context, cada um com nome, valor, unidade, ano e fonte, sobre aquilo de que o plano trata.",
      messages: { few: "há {count} dos {needed} dados-chave pedidos" },
    },
  },
  good: [
    "context:\n  keyFacts:\n    - { label: Inhabitants, value: 52000 }\n    - { label: Cars, value: 31000 }\n    - { label: Bus trips, value: 9000 }\n",
    "status: draft\ncontext: { needs: Cleaner air }\n",
  ],
  bad: [
    { yaml: "context: { needs: Cleaner air }\n", reports: ["1:1 few"] },
    {
      yaml: "context:\n  keyFacts:\n    - { label: Inhabitants, value: 52000 }\n    - { label: Cars, value: 31000 }\n",
      reports: ["2:3 few"],
    },
  ],
  *check({ plan: { context } }, { option }) {
    if (!isFilled(context)) return; // a part that the profile asks for
    const count = context?.keyFacts?.length ?? 0;
    const needed = option("facts");
    if (count < needed)
      yield {
        path: ["context"],
        messageId: "few",
        data: { count, needed },
        missing: "keyFacts",
      };
  },
});
