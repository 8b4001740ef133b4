import { defineRule } from "../../check/rule.ts";
import { inhabitantsOf, partnersOf } from "../../plan/partnership.ts";
import { textIn } from "../../plan/text.ts";

/** The cities are as large as the programme asks for. */
export const populationThreshold = defineRule({
  id: "pairing/population-threshold",
  origin: ["CP04"],
  sources: ["IUC and IURC: calls for cities"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The cities of a partnership have as many inhabitants as the programme asks for.",
      why: "A city below the threshold of its call may have to join with neighbours to be admitted.",
      fix: "Check the figure; for a grouping, list its members with their population.",
      messages: { small: "{name} has {count} inhabitants, the call asks for {needed}" },
    },
    fr: {
      summary: "Les villes d’un partenariat ont le nombre d’habitants que demande le programme.",
      why: "Une ville sous le seuil de son appel devra peut-être s’unir à ses voisines pour être admise.",
      fix: "Vérifiez le chiffre ; pour un groupement, énumérez ses membres et leur population.",
      messages: { small: "{name} a {count} habitants, l’appel en demande {needed}" },
    },
    es: {
      summary: "Las ciudades de un partenariado tienen los habitantes que pide el programa.",
      why: "Una ciudad por debajo del umbral de su convocatoria quizá deba unirse a sus vecinas para ser admitida.",
      fix: "Compruebe la cifra; en una agrupación, enumere sus miembros con su población.",
      messages: { small: "{name} tiene {count} habitantes, la convocatoria pide {needed}" },
    },
    pt: {
      summary: "As cidades de uma parceria têm os habitantes que o programa pede.",
      why: "Uma cidade abaixo do limiar do seu convite talvez tenha de se juntar às vizinhas para ser admitida.",
      fix: "Verifique o número; num agrupamento, enumere os membros com a sua população.",
      messages: { small: "{name} tem {count} habitantes, o convite pede {needed}" },
    },
  },
  good: [
    "pairing: { id: pair }\ncities: [{ id: city, name: City, country: PT, population: { value: 50000 } }]\n",
    "pairing: { id: pair }\ncities: [{ id: city, name: Valley, country: PT, kind: grouping, members: [{ name: North, population: { value: 30000 } }, { name: South, population: { value: 40000 } }] }]\n",
    "cities: [{ id: city, name: City, country: PT, population: { value: 400 } }]\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair }\ncities:\n  - { id: city, name: City, country: PT, population: { value: 49999 } }\n",
      reports: ["3:54 small"],
    },
    {
      yaml: "pairing:\n  id: pair\n  partners:\n    - id: valley\n      name: Valley\n      country: PE\n      members: [{ name: North, population: { value: 20000 } }, { name: South, population: { value: 9000 } }]\n",
      reports: ["7:16 small"],
    },
  ],
  *check({ plan, profile }) {
    const needed = profile.eligibility?.minPopulation;
    if (plan.pairing === undefined || needed === undefined) return;
    for (const { city, path } of partnersOf(plan)) {
      const count = inhabitantsOf(city);
      if (count === undefined || count >= needed) continue;
      const name = textIn(city.name, plan.language);
      const field = city.population?.value === undefined ? "members" : "population";
      yield { path: [...path, field], messageId: "small", data: { name, count, needed } };
    }
  },
});
