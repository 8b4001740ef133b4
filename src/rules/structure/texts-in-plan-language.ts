import { defineRule } from "../../check/rule.ts";
import { isSameLanguage, languageMaps } from "../../plan/language-maps.ts";

/** A text in several languages has the language of the plan among them. */
export const textsInPlanLanguage = defineRule({
  id: "structure/texts-in-plan-language",
  origin: ["ST24"],
  sources: ["own judgement"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A text in several languages has the language of the plan among them.",
      why: "The report is printed in the plan’s language; this text would stand in it in another one.",
      fix: "Add the text in that language, or correct the tag or the language of the plan.",
      messages: {
        absent:
          'the text is there in {languages}, but not in the plan’s own language, "{language}"',
      },
    },
    fr: {
      summary: "Un texte en plusieurs langues comprend la langue du plan.",
      why: "Le rapport s’imprime dans la langue du plan ; ce texte y figurerait dans une autre.",
      fix: "Ajoutez le texte dans cette langue, ou corrigez le code ou la langue du plan.",
      messages: {
        absent: 'le texte existe en {languages}, mais pas dans la langue du plan, "{language}"',
      },
    },
    es: {
      summary: "Un texto en varias lenguas incluye la lengua del plan.",
      why: "El informe se imprime en la lengua del plan; este texto saldría en otra.",
      fix: "Añada el texto en esa lengua, o corrija el código o la lengua del plan.",
      messages: {
        absent: 'el texto está en {languages}, pero no en la lengua del plan, "{language}"',
      },
    },
    pt: {
      summary: "Um texto em várias línguas inclui a língua do plano.",
      why: "O relatório é impresso na língua do plano; este texto ficaria nele noutra língua.",
      fix: "Acrescente o texto nessa língua, ou corrija o código ou a língua do plano.",
      messages: {
        absent: 'o texto existe em {languages}, mas não na língua do plano, "{language}"',
      },
    },
  },
  good: [
    "language: pt\ntitle: { pt-BR: Ruas frescas, en: Cool streets }\n",
    "language: pt\ntitle: Cool streets\n",
  ],
  bad: [
    {
      yaml: "language: pt\nvision:\n  statement: { en: Cool streets, fr: Des rues fraîches }\n",
      reports: ["3:14 absent"],
    },
    {
      yaml: "language: es\nactions: [{ id: a1, title: { en: Plant trees } }]\n",
      reports: ["2:28 absent"],
    },
  ],
  *check({ plan }) {
    const { language } = plan;
    for (const { languages, path } of languageMaps(plan))
      if (!languages.some((tag) => isSameLanguage(tag, language)))
        yield { path, messageId: "absent", data: { languages: quoted(languages), language } };
  },
});

const quoted = (tags: readonly string[]): string => tags.map((tag) => `"${tag}"`).join(", ");
