import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** A final plan has a summary. */
export const summaryWritten = defineRule({
  id: "structure/summary-written",
  origin: ["ST20"],
  sources: ["own judgement"],
  level: "info",
  kind: "missing",
  from: "final",
  words: {
    en: {
      summary: "A final plan has a summary.",
      why: "Most people in the council and the press read one page; if you do not write it, somebody else will.",
      fix: "Write half a page: the problem, what you want to reach, the main actions, the money.",
      messages: { absent: "the plan has no summary" },
    },
    fr: {
      summary: "Un plan final comporte un résumé.",
      why: "La plupart des élus et des journalistes lisent une page ; si vous ne l’écrivez pas, un autre le fera.",
      fix: "Rédigez une demi-page : le problème, ce que vous visez, les actions principales, l’argent.",
      messages: { absent: "le plan n’a pas de résumé" },
    },
    es: {
      summary: "Un plan final tiene un resumen.",
      why: "En el pleno y en la prensa casi todos leen una página; si no la escribe usted, lo hará otro.",
      fix: "Escriba media página: el problema, qué quiere alcanzar, las acciones principales, el dinero.",
      messages: { absent: "el plan no tiene resumen" },
    },
    pt: {
      summary: "Um plano final tem um resumo.",
      why: "Na câmara e na imprensa quase todos leem uma página; se não a escrever, alguém o fará por si.",
      fix: "Escreva meia página: o problema, o que quer alcançar, as ações principais, o dinheiro.",
      messages: { absent: "o plano não tem resumo" },
    },
  },
  good: ["summary: Cooler streets for those who walk\n", "status: consulted\n"],
  bad: [
    { yaml: "title: Cool streets\n", reports: ["1:1 absent"] },
    { yaml: "title: Cool streets\nsummary: '  '\n", reports: ["2:1 absent"] },
  ],
  *check({ plan: { summary } }) {
    if (!isFilled(summary)) yield { path: [], messageId: "absent", missing: "summary" };
  },
});
