import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { oneSided } from "../../plan/one-sided.ts";

/** The actions work at more than one scale: site, neighbourhood, city, surroundings. */
export const severalSpatialLevels = defineRule({
  id: "integration/several-spatial-levels",
  origin: ["IG11"],
  sources: ["New Leipzig Charter: neighbourhood, city, functional area"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions"],
  options: { actions: 3 },
  words: {
    en: {
      summary: "The actions work at more than one scale: site, neighbourhood, city, surroundings.",
      why: "A street changes little if the network around it does not; a city-wide aim needs a first street.",
      fix: "See what an action needs from the next larger scale, or where it will be felt first.",
      messages: { one: "every action is at one scale: {only}" },
    },
    fr: {
      summary: "Les actions jouent à plusieurs échelles : site, quartier, ville, alentours.",
      why: "Une rue change peu si le réseau autour ne change pas ; un objectif pour toute la ville commence par une première rue.",
      fix: "Voyez ce qu’il faut à une action à l’échelle supérieure, ou bien où ses effets se verront d’abord.",
      messages: { one: 'toutes les actions sont à une seule échelle ("{only}")' },
    },
    es: {
      summary: "Las acciones actúan a más de una escala: lugar, barrio, ciudad, entorno.",
      why: "Una calle cambia poco si no cambia la red que la rodea; una meta para toda la ciudad empieza por una primera calle.",
      fix: "Vea qué necesita una acción de la escala superior, o dónde se notará primero.",
      messages: { one: 'todas las acciones son de una sola escala ("{only}")' },
    },
    pt: {
      summary: "As ações atuam a mais de uma escala: local, bairro, cidade, arredores.",
      why: "Uma rua muda pouco se a rede à volta não mudar; uma meta para toda a cidade começa por uma primeira rua.",
      fix: "Veja o que uma ação precisa da escala acima, ou onde se fará sentir primeiro.",
      messages: { one: 'todas as ações são de uma só escala ("{only}")' },
    },
  },
  good: [
    "actions: [{ id: a1, title: A, location: { spatialLevel: site } }, { id: a2, title: B, location: { spatialLevel: city } }, { id: a3, title: C, location: { spatialLevel: site } }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: A, location: { spatialLevel: site } }\n  - { id: a2, title: B, location: { spatialLevel: site } }\n  - { id: a3, title: C, location: { spatialLevel: site } }\n",
      reports: ["1:1 one"],
    },
    {
      yaml: "actions: [{ id: a1, title: A, location: { spatialLevel: city } }, { id: a2, title: B, location: { spatialLevel: city } }, { id: a3, title: C, location: { spatialLevel: city } }, { id: a4, title: D, status: cancelled }]\n",
      reports: ["1:1 one"],
    },
  ],
  *check(model, { option }) {
    const count = leafActions(model.plan).filter(isLive).length;
    const side = oneSided("spatial", model);
    if (count >= option("actions") && side !== undefined)
      yield { path: ["actions"], anchor: "key", messageId: "one", data: { only: side.only } };
  },
});
