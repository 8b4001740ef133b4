import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { isListed } from "../../plan/code-lists.ts";

/** A paragraph of the New Urban Agenda that is claimed is one that commits to something. */
export const nuaParagraphsCommit = defineRule({
  id: "alignment/nua-paragraphs-commit",
  origin: ["AL05"],
  sources: ["New Urban Agenda (UN resolution 71/256)", "own judgement"],
  level: "warning",
  kind: "wrong",
  options: { first: 25, last: 160 },
  words: {
    en: {
      summary: "A claimed paragraph of the New Urban Agenda is one of the commitments, 25 to 160.",
      why: "The paragraphs before and after are preamble and follow-up; an action cannot carry them out.",
      fix: "Look for the commitment or the means of carrying it out that your action really serves.",
      messages: { frame: '"{code}" is preamble or follow-up; commitments are {first} to {last}' },
    },
    fr: {
      summary:
        "Un paragraphe cité du Nouveau Programme pour les villes est un engagement, de 25 à 160.",
      why: "Avant et après, ce sont le préambule et le suivi ; une action ne peut pas les mettre en œuvre.",
      fix: "Cherchez l’engagement, ou le moyen de mise en œuvre, que votre action sert vraiment.",
      messages: {
        frame: '"{code}" relève du préambule ou du suivi, les engagements vont de {first} à {last}',
      },
    },
    es: {
      summary:
        "Un párrafo citado de la Nueva Agenda Urbana es uno de los compromisos, del 25 al 160.",
      why: "Los párrafos anteriores y posteriores son preámbulo y seguimiento; una acción no puede cumplirlos.",
      fix: "Busque el compromiso, o el medio de aplicación, al que su acción sirve de verdad.",
      messages: {
        frame: '"{code}" es preámbulo o seguimiento; los compromisos van del {first} al {last}',
      },
    },
    pt: {
      summary: "Um parágrafo citado da Nova Agenda Urbana é um dos compromissos, do 25 ao 160.",
      why: "Os parágrafos anteriores e posteriores são preâmbulo e seguimento; uma ação não os pode cumprir.",
      fix: "Procure o compromisso, ou o meio de execução, que a sua ação serve de facto.",
      messages: {
        frame: '"{code}" é preâmbulo ou seguimento; os compromissos vão do {first} ao {last}',
      },
    },
  },
  good: ["alignments: [{ code: 'NUA:25' }, { code: 'NUA:160' }, { code: 'NUA:900' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'NUA:24' }]\n", reports: ["1:22 frame"] },
    { yaml: "alignments:\n  - { code: 'NUA:161', strength: primary }\n", reports: ["2:13 frame"] },
  ],
  *check({ plan }, { option }) {
    const [first, last] = [option("first"), option("last")];
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      const paragraph = Number(code.slice("NUA:".length));
      if (frameworkOf(code) !== "NUA" || !isListed(code)) continue;
      if (paragraph < first || paragraph > last)
        yield { path: [...path, "code"], messageId: "frame", data: { code, first, last } };
    }
  },
});
