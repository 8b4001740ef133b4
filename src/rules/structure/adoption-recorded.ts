import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** An adopted plan says who adopted it, when and in which document. */
export const adoptionRecorded = defineRule({
  id: "structure/adoption-recorded",
  origin: ["ST21"],
  sources: ["URBACT: Cities in Action, Stories of Change", "SECAP reporting: formal approval"],
  level: "error",
  kind: "missing",
  from: "adopted",
  words: {
    en: {
      summary: "An adopted plan says who adopted it, when, and in which document.",
      why: "The decision is what binds the next council; without its record the plan is only a paper.",
      fix: "Write adoption with body, date and the number or address of the decision.",
      messages: {
        absent: "the plan counts as adopted, but no decision is recorded",
        noBody: "the plan does not say who adopted it",
        noDate: "the plan does not say when it was adopted",
        noDocument: "the plan does not name the decision that adopted it",
      },
    },
    fr: {
      summary: "Un plan adopté dit qui l’a adopté, quand et par quel document.",
      why: "C’est la délibération qui engage la prochaine équipe municipale ; sans sa trace, le plan n’est que du papier.",
      fix: "Renseignez adoption avec l’instance, la date et le numéro ou l’adresse de la délibération.",
      messages: {
        absent: "le plan est dit adopté, mais aucune délibération n’est enregistrée",
        noBody: "le plan ne dit pas qui l’a adopté",
        noDate: "le plan ne dit pas quand il a été adopté",
        noDocument: "le plan ne cite pas la délibération qui l’a adopté",
      },
    },
    es: {
      summary: "Un plan aprobado dice quién lo aprobó, cuándo y en qué documento.",
      why: "El acuerdo es lo que obliga al próximo gobierno municipal; sin su constancia, el plan es solo papel.",
      fix: "Escriba adoption con el órgano, la fecha y el número o la dirección del acuerdo.",
      messages: {
        absent: "el plan figura como aprobado, pero no consta ningún acuerdo",
        noBody: "el plan no dice quién lo aprobó",
        noDate: "el plan no dice cuándo se aprobó",
        noDocument: "el plan no cita el acuerdo con el que se aprobó",
      },
    },
    pt: {
      summary: "Um plano aprovado diz quem o aprovou, quando e em que documento.",
      why: "A deliberação é o que vincula o próximo executivo; sem o seu registo, o plano não passa de papel.",
      fix: "Preencha adoption com o órgão, a data e o número ou o endereço da deliberação.",
      messages: {
        absent: "o plano consta como aprovado, mas não há registo de nenhuma deliberação",
        noBody: "o plano não diz quem o aprovou",
        noDate: "o plano não diz quando foi aprovado",
        noDocument: "o plano não cita a deliberação que o aprovou",
      },
    },
  },
  good: [
    "adoption: { body: City council, date: 2026-05-12, document: Decision 44/2026 }\n",
    "adoption: { body: City council, date: 2026-05, url: 'https://city.example/44' }\n",
    "status: final\n",
  ],
  bad: [
    { yaml: "title: Plan\n", reports: ["1:1 absent"] },
    { yaml: "adoption: { body: City council }\n", reports: ["1:1 noDate", "1:1 noDocument"] },
    {
      yaml: "status: implementing\nadoption: { date: 2026-05, document: 44/2026 }\n",
      reports: ["2:1 noBody"],
    },
  ],
  *check({ plan: { adoption } }) {
    if (adoption === undefined) {
      yield { path: [], messageId: "absent", missing: "adoption" };
      return;
    }
    const path = ["adoption"];
    const { body, date, document, url } = adoption;
    if (!isFilled(body)) yield { path, messageId: "noBody", missing: "body" };
    if (!isFilled(date)) yield { path, messageId: "noDate", missing: "date" };
    if (!isFilled(document) && !isFilled(url))
      yield { path, messageId: "noDocument", missing: "document" };
  },
});
