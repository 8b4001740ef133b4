import { defineRule } from "../../check/rule.ts";
import { hasReached } from "../../plan/maturity.ts";
import { placeholders } from "../../plan/placeholders.ts";

/** Before it is final, a plan is told where a text still waits to be written. */
export const noPlaceholders = defineRule({
  id: "structure/no-placeholders",
  origin: ["ST23"],
  sources: ["own judgement, after left-overs met in published plans"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "Before it is final, a plan holds no TODO, TBD or words left over from a form.",
      why: "Such marks are easily overlooked, and then they are printed in the plan the mayor signs.",
      fix: "Write the text, or take the field out and say in gaps why it is empty.",
      messages: { found: '"{found}" still stands where a text should be' },
    },
    fr: {
      summary: "Avant d’être final, un plan ne contient ni TODO, ni TBD, ni reste de formulaire.",
      why: "De telles marques passent facilement inaperçues, et se retrouvent imprimées dans le plan que signe le maire.",
      fix: "Rédigez le texte, ou retirez le champ et dites dans gaps pourquoi il est vide.",
      messages: { found: '"{found}" tient encore lieu de texte' },
    },
    es: {
      summary: "Antes de ser final, un plan no contiene TODO, TBD ni restos de un formulario.",
      why: "Estas marcas se pasan por alto con facilidad y acaban impresas en el plan que firma la alcaldía.",
      fix: "Escriba el texto, o quite el campo y diga en gaps por qué está vacío.",
      messages: { found: '"{found}" sigue ocupando el lugar de un texto' },
    },
    pt: {
      summary: "Antes de ser final, um plano não contém TODO, TBD nem restos de um formulário.",
      why: "Estas marcas passam facilmente despercebidas e acabam impressas no plano que a presidência da câmara assina.",
      fix: "Escreva o texto, ou retire o campo e diga em gaps porque está vazio.",
      messages: { found: '"{found}" ainda ocupa o lugar de um texto' },
    },
  },
  good: [
    "summary: Uma cidade para todos, e todo o bairro participa\n",
    "actions: [{ id: a1, title: Plant trees, gaps: { owners: { reason: tbd } } }]\n",
    "actions: [{ id: a1, title: Plant trees, asWritten: { costs: TBD } }]\n",
    "status: final\nsummary: TODO\n",
  ],
  bad: [
    {
      yaml: "summary: TODO\nactions:\n  - { id: a1, title: Plant trees, description: Costs are TBD }\n",
      reports: ["1:10 found", "3:48 found"],
    },
    {
      yaml: "vision:\n  statement: { en: Lorem ipsum dolor sit amet, pt: Uma cidade verde }\n",
      reports: ["2:20 found"],
    },
    {
      yaml: "objectives:\n  - { id: o1, title: Less waste, results: [{ text: (insert result) }] }\n",
      reports: ["2:52 found"],
    },
  ],
  *check({ plan, stage }) {
    if (hasReached(stage, "final")) return; // then it is an error: no-placeholders-when-final
    for (const { found, path } of placeholders(plan))
      yield { path, messageId: "found", data: { found } };
  },
});
