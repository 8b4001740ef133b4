import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { isListed } from "../../plan/code-lists.ts";

/** A paragraph of the New Urban Agenda that is claimed exists. */
export const nuaParagraphsExist = defineRule({
  id: "alignment/nua-paragraphs-exist",
  origin: ["AL05"],
  sources: ["New Urban Agenda (UN resolution 71/256)"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A paragraph of the New Urban Agenda that is claimed exists.",
      why: "The Agenda has 175 paragraphs; a number outside them cannot be looked up by anybody.",
      fix: "Write NUA: and the number of the paragraph, such as NUA:114 for access to transport.",
      messages: { unknown: '"{code}" is no paragraph of the New Urban Agenda: it has 1 to 175' },
    },
    fr: {
      summary: "Un paragraphe cité du Nouveau Programme pour les villes existe.",
      why: "Ce programme compte 175 paragraphes ; personne ne peut retrouver un numéro au-delà.",
      fix: "Écrivez NUA, deux-points et le numéro, par exemple NUA:114 pour l’accès aux transports.",
      messages: { unknown: '"{code}" n’est pas un paragraphe de ce programme, qui en compte 175' },
    },
    es: {
      summary: "Un párrafo citado de la Nueva Agenda Urbana existe.",
      why: "La Agenda tiene 175 párrafos; un número fuera de ellos no lo puede consultar nadie.",
      fix: "Escriba NUA: y el número del párrafo, por ejemplo NUA:114 para el acceso al transporte.",
      messages: {
        unknown: '"{code}" no es un párrafo de la Nueva Agenda Urbana: van del 1 al 175',
      },
    },
    pt: {
      summary: "Um parágrafo citado da Nova Agenda Urbana existe.",
      why: "A Agenda tem 175 parágrafos; um número fora deles ninguém o consegue consultar.",
      fix: "Escreva NUA: e o número do parágrafo, por exemplo NUA:114 para o acesso aos transportes.",
      messages: { unknown: '"{code}" não é um parágrafo da Nova Agenda Urbana: vão do 1 ao 175' },
    },
  },
  good: ["alignments: [{ code: 'NUA:1' }, { code: 'NUA:175' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'NUA:176' }]\n", reports: ["1:22 unknown"] },
    {
      yaml: "actions:\n  - { id: a1, title: Run more buses, alignments: [{ code: 'NUA:0' }, { code: 'NUA:114a' }] }\n",
      reports: ["2:59 unknown", "2:78 unknown"],
    },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      if (frameworkOf(code) === "NUA" && !isListed(code))
        yield { path: [...path, "code"], messageId: "unknown", data: { code } };
    }
  },
});
