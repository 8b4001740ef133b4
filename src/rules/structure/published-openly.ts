import { defineRule } from "../../check/rule.ts";
import { isFilled } from "../../plan/filled.ts";

/** An adopted plan says where everybody can read it, and under which licence. */
export const publishedOpenly = defineRule({
  id: "structure/published-openly",
  origin: ["ST22"],
  sources: ["OECD/SIGMA: quality of action plans"],
  level: "warning",
  kind: "missing",
  from: "adopted",
  words: {
    en: {
      summary: "An adopted plan says where everybody can read it, and under which licence.",
      why: "What cannot be found cannot be used by partners, nor held against those who promised it.",
      fix: "Give the address and a licence in publication, such as CC BY 4.0.",
      messages: {
        absent: "the plan does not say where it is published",
        noUrl: "publication gives no web address",
        noLicence: "publication does not say under which licence others may use the plan",
      },
    },
    fr: {
      summary: "Un plan adopté dit où chacun peut le lire, et sous quelle licence.",
      why: "Ce qui est introuvable ne sert pas aux partenaires et n’engage pas ceux qui l’ont promis.",
      fix: "Indiquez dans publication l’adresse et une licence, par exemple CC BY 4.0.",
      messages: {
        absent: "le plan ne dit pas où il est publié",
        noUrl: "publication ne donne pas d’adresse web",
        noLicence: "publication ne dit pas sous quelle licence le plan peut être repris",
      },
    },
    es: {
      summary: "Un plan aprobado dice dónde puede leerse y con qué licencia.",
      why: "Lo que no se encuentra no sirve a los socios ni obliga a quienes lo prometieron.",
      fix: "Indique en publication la dirección y una licencia, como CC BY 4.0.",
      messages: {
        absent: "el plan no dice dónde está publicado",
        noUrl: "publication no da ninguna dirección web",
        noLicence: "publication no dice con qué licencia se puede reutilizar el plan",
      },
    },
    pt: {
      summary: "Um plano aprovado diz onde pode ser lido e com que licença.",
      why: "O que não se encontra não serve aos parceiros nem obriga quem o prometeu.",
      fix: "Indique em publication o endereço e uma licença, como CC BY 4.0.",
      messages: {
        absent: "o plano não diz onde está publicado",
        noUrl: "publication não dá endereço web",
        noLicence: "publication não diz com que licença o plano pode ser reutilizado",
      },
    },
  },
  good: [
    "publication: { url: 'https://example.org/plan', licence: CC BY 4.0 }\n",
    "status: final\n",
  ],
  bad: [
    { yaml: "title: Cool streets\n", reports: ["1:1 absent"] },
    { yaml: "publication: { date: 2026-05 }\n", reports: ["1:1 noUrl", "1:1 noLicence"] },
  ],
  *check({ plan: { publication } }) {
    if (publication === undefined) {
      yield { path: [], messageId: "absent", missing: "publication" };
      return;
    }
    const { url, licence } = publication;
    const path = ["publication"];
    if (!isFilled(url)) yield { path, messageId: "noUrl", missing: "url" };
    if (!isFilled(licence)) yield { path, messageId: "noLicence", missing: "licence" };
  },
});
