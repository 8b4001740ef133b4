import { defineRule } from "../../check/rule.ts";
import { suggest } from "../../check/suggest.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";
import { bare, isClosed, isListed, listOf } from "../../plan/code-lists.ts";

/** A code of a framework that we know in part is one of those we know. */
export const codesListed = defineRule({
  id: "alignment/codes-listed",
  origin: ["AL09"],
  sources: [
    "Urban Agenda for the EU",
    "EU cohesion policy: specific objectives",
    "Covenant of Mayors reporting",
    "Paris Agreement",
  ],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "A code of a framework that we know in part is one of those we know.",
      why: "Our list may have holes, but a slip of the pen is more likely, and then the claim is lost.",
      fix: "Correct the code; if it is right, leave it as it is and tell us what our list lacks.",
      messages: {
        unknown: 'our list, which may be incomplete, has no code "{code}"',
        near: 'our list has no code "{code}", did you mean "{name}"?',
      },
    },
    fr: {
      summary:
        "Un code d’un cadre que nous ne connaissons qu’en partie est l’un de ceux que nous connaissons.",
      why: "Notre liste a peut-être des trous, mais une faute de frappe est plus probable, et la contribution se perd.",
      fix: "Corrigez le code ; s’il est juste, laissez-le et dites-nous ce qui manque à notre liste.",
      messages: {
        unknown: 'notre liste, peut-être incomplète, ne contient pas le code "{code}"',
        near: 'notre liste ne contient pas le code "{code}", peut-être "{name}"',
      },
    },
    es: {
      summary: "Un código de un marco que solo conocemos en parte es uno de los que conocemos.",
      why: "Puede que a nuestra lista le falte algo, pero es más probable una errata, y la contribución se pierde.",
      fix: "Corrija el código; si es correcto, déjelo como está y díganos qué falta en nuestra lista.",
      messages: {
        unknown: 'nuestra lista, quizá incompleta, no tiene el código "{code}"',
        near: 'nuestra lista no tiene el código "{code}", ¿quiso decir "{name}"?',
      },
    },
    pt: {
      summary: "Um código de um quadro que só conhecemos em parte é um dos que conhecemos.",
      why: "A nossa lista pode ter falhas, mas uma gralha é mais provável, e a contribuição perde-se.",
      fix: "Corrija o código; se estiver certo, deixe-o como está e diga-nos o que falta na nossa lista.",
      messages: {
        unknown: 'a nossa lista, talvez incompleta, não tem o código "{code}"',
        near: 'a nossa lista não tem o código "{code}", seria "{name}"?',
      },
    },
  },
  good: ["alignments: [{ code: 'UAEU:housing' }, { code: 'PO:RSO5.1' }, { code: 'PARIS:2.1b' }]\n"],
  bad: [
    { yaml: "alignments: [{ code: 'UAEU:beauty' }]\n", reports: ["1:22 unknown"] },
    {
      yaml: "alignments:\n  - { code: 'UAEU:houzing' }\n  - { code: 'PO:RSO51' }\n",
      reports: ["2:13 near", "3:13 near"],
    },
  ],
  *check({ plan }) {
    for (const { alignment, path } of alignmentsOf(plan)) {
      const { code } = alignment;
      const list = listOf(code);
      if (list === undefined || isClosed(list) || isListed(code)) continue;
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
