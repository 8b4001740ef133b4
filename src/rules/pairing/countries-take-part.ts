import { defineRule } from "../../check/rule.ts";
import { isInUnion, partnersOf } from "../../plan/partnership.ts";

/** Every city of a partnership lies in the European Union or in a country of the programme. */
export const countriesTakePart = defineRule({
  id: "pairing/countries-take-part",
  origin: ["CP03"],
  sources: ["IUC and IURC: calls for cities", "the profile of the programme"],
  level: "info",
  kind: "wrong",
  words: {
    en: {
      summary:
        "Every city of a partnership lies in the European Union or in a country of the programme.",
      why: "The programme pays travel and experts only for cities of its own countries.",
      fix: "Check the list of your call; if the country has joined since, a profile of your own can name it.",
      messages: {
        outside: "{country} is neither in the European Union nor a country of the programme",
      },
    },
    fr: {
      summary:
        "Chaque ville d’un partenariat se trouve dans l’Union européenne ou dans un pays du programme.",
      why: "Le programme ne paie les voyages et les experts que pour les villes de ses propres pays.",
      fix: "Vérifiez la liste de votre appel ; si le pays a adhéré depuis, votre propre programme (profile) peut l’ajouter.",
      messages: {
        outside: "{country} n’est ni un pays de l’Union européenne ni un pays du programme",
      },
    },
    es: {
      summary: "Cada ciudad de un partenariado está en la Unión Europea o en un país del programa.",
      why: "El programa solo paga viajes y expertos a las ciudades de sus países.",
      fix: "Compruebe la lista de su convocatoria; si el país se ha sumado después, su propio programa (profile) puede incluirlo.",
      messages: { outside: "{country} no es un país de la Unión Europea ni del programa" },
    },
    pt: {
      summary: "Cada cidade de uma parceria fica na União Europeia ou num país do programa.",
      why: "O programa só paga viagens e peritos às cidades dos seus países.",
      fix: "Verifique a lista do seu convite; se o país aderiu depois, o seu próprio programa (profile) pode incluí-lo.",
      messages: { outside: "{country} não é um país da União Europeia nem do programa" },
    },
  },
  good: [
    "cities: [{ id: a, name: A, country: PT }, { id: b, name: B, country: BR }]\npairing: { id: p }\n",
    "cities: [{ id: a, name: A, country: PT }, { id: b, name: B, country: KE }]\n",
  ],
  bad: [
    {
      yaml: "cities:\n  - { id: a, name: A, country: PT }\n  - { id: b, name: B, country: KE }\npairing: { id: p }\n",
      reports: ["3:32 outside"],
    },
    {
      yaml: "pairing: { id: p, partners: [{ id: b, name: B, country: NG }] }\n",
      reports: ["1:57 outside"],
    },
  ],
  *check({ plan, profile }) {
    const countries = profile.eligibility?.partnerCountries;
    if (plan.pairing === undefined || countries === undefined) return;
    for (const { city, path } of partnersOf(plan)) {
      const { country } = city;
      if (!countries.includes(country) && isInUnion(country, undefined) === false)
        yield { path: [...path, "country"], messageId: "outside", data: { country } };
    }
  },
});
