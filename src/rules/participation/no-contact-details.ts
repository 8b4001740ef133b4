import { defineRule } from "../../check/rule.ts";
import { contactDetailIn } from "../../plan/contact-details.ts";
import { searchTexts } from "../../plan/search-texts.ts";

/** E-mail addresses and telephone numbers stand only in `people`. */
export const noContactDetails = defineRule({
  id: "participation/no-contact-details",
  origin: ["PA12"],
  sources: ["EU Regulation 2016/679, Article 5(1)(c)"],
  level: "error",
  kind: "wrong",
  words: {
    en: {
      summary: "E-mail addresses and telephone numbers stand only in people.",
      why: "A plan is printed and passed on; only in people can contact details be held back.",
      fix: "Move the address or number to an entry of people, and write the id of that person here.",
      messages: {
        email: "an e-mail address stands in the text; contact details belong in people",
        phone: "a telephone number stands in the text; contact details belong in people",
      },
    },
    fr: {
      summary:
        "Les adresses électroniques et les numéros de téléphone ne figurent que dans people.",
      why: "Un plan s’imprime et circule ; ce n’est que dans people que les coordonnées peuvent rester confidentielles.",
      fix: "Déplacez l’adresse ou le numéro dans une entrée de people, et écrivez ici l’identifiant de cette personne.",
      messages: {
        email: "une adresse électronique figure dans le texte, or les coordonnées vont dans people",
        phone: "un numéro de téléphone figure dans le texte, or les coordonnées vont dans people",
      },
    },
    es: {
      summary: "Las direcciones de correo y los números de teléfono solo figuran en people.",
      why: "Un plan se imprime y circula; solo en people se pueden reservar los datos de contacto.",
      fix: "Pase la dirección o el número a una entrada de people y escriba aquí el id de esa persona.",
      messages: {
        email: "hay una dirección de correo en el texto; los datos de contacto van en people",
        phone: "hay un número de teléfono en el texto; los datos de contacto van en people",
      },
    },
    pt: {
      summary:
        "Os endereços de correio eletrónico e os números de telefone constam apenas de people.",
      why: "Um plano é impresso e passa de mão em mão; só em people se podem reservar os contactos.",
      fix: "Passe o endereço ou o número para uma entrada de people e escreva aqui o id dessa pessoa.",
      messages: {
        email: "há um endereço de correio eletrónico no texto; os contactos ficam em people",
        phone: "há um número de telefone no texto; os contactos ficam em people",
      },
    },
  },
  good: [
    "people: [{ id: head, role: Head of planning, email: head@city.example, phone: +351 253 616 060 }]\ncontact: head\n",
    "summary: Emissions fall by 30 590 000 kg, +12 000 000 EUR are needed @ 3 %\n",
    "publication: { url: 'https://city.example/@plan' }\n",
  ],
  bad: [
    {
      yaml: "summary: Write to ana.silva@city.example with questions\nactions: [{ id: a1, title: Plant trees, notes: 'call +351 253 616 060' }]\n",
      reports: ["1:10 email", "2:48 phone"],
    },
    {
      yaml: "stakeholders: [{ id: s1, name: Bus company, role: 'Director, tel. 0221 445 12' }]\n",
      reports: ["1:51 phone"],
    },
  ],
  *check({ plan }) {
    for (const { found, path } of searchTexts(plan, { skip: people, find: contactDetailIn }))
      yield { path, messageId: found };
  },
});

const people = new Set(["people"]);
