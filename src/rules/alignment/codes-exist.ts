import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { bare, isClosed, isListed, listOf } from "../../plan/code-lists.ts";

/** A code of a framework whose list is whole stands in that list. */
export const codesExist = defineRule({
  id: "alignment/codes-exist",
  origin: ["AL09"],
  sources: ["New Leipzig Charter", "Sendai Framework for Disaster Risk Reduction"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "A code of a framework of which we know the whole list stands in that list.",
      why: "A code nobody can look up proves nothing, and is lost when plans are compared.",
      fix: "Choose a code of the list; `iuc explain` and the reference pages show it.",
      messages: {
        unknown: 'there is no code "{code}" in this framework',
        near: 'there is no code "{code}", did you mean "{name}"?',
      },
    },
    fr: {
      summary: "Un code figure dans la liste de son cadre, quand celle-ci est connue en entier.",
      why: "Un code que personne ne peut retrouver ne prouve rien et se perd quand on compare des plans.",
      fix: "Choisissez un code de la liste ; `iuc explain` et les pages de référence la montrent.",
      messages: {
        unknown: 'le code "{code}" n’existe pas dans ce cadre',
        near: 'le code "{code}" n’existe pas, peut-être "{name}"',
      },
    },
    es: {
      summary: "Un código figura en la lista de su marco, cuando esta se conoce entera.",
      why: "Un código que nadie puede consultar no demuestra nada y se pierde al comparar planes.",
      fix: "Elija un código de la lista; `iuc explain` y las páginas de referencia la muestran.",
      messages: {
        unknown: 'no existe el código "{code}" en este marco',
        near: 'no existe el código "{code}", ¿quiso decir "{name}"?',
      },
    },
    pt: {
      summary: "Um código consta da lista do seu quadro, quando esta se conhece por inteiro.",
      why: "Um código que ninguém consegue consultar não prova nada e perde-se quando se comparam planos.",
      fix: "Escolha um código da lista; `iuc explain` e as páginas de referência mostram-na.",
      messages: {
        unknown: 'não existe o código "{code}" neste quadro',
        near: 'não existe o código "{code}", seria "{name}"?',
      },
    },
  },
  good: ["alignments: [{ code: 'NLC:green' }, { code: 'SENDAI:P2' }, { code: 'UAEU:beauty' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'NLC:gren' }]\n", reports: ["1:22 near"] },
    { yaml: "alignments:\n  - { code: 'SENDAI:Z9' }\n", reports: ["2:13 unknown"] },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      const list = listOf(code);
      const hasOwnRule = ["SDG", "NUA"].includes(frameworkOf(code));
      if (hasOwnRule || list === undefined || !isClosed(list) || isListed(code)) continue;
      const [name] = suggest(bare(code), list.codes.map(bare));
      const place = [...path, "code"];
      if (name === undefined) yield { path: place, messageId: "unknown", data: { code } };
      else
        yield {
          path: place,
          messageId: "near",
          data: { code, name: `${frameworkOf(code)}:${name}` },
        };
    }
  },
});
