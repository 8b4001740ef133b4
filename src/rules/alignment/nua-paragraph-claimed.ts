import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, frameworkOf } from "../../plan/alignments.ts";

/** The plan says which commitment of the New Urban Agenda it carries out. */
export const nuaParagraphClaimed = defineRule({
  id: "alignment/nua-paragraph-claimed",
  origin: ["AL06"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["alignments", "actions", "objectives"],
  words: {
    en: {
      summary: "The plan names at least one paragraph of the New Urban Agenda that it carries out.",
      why: "The cooperation of city pairs was promised as a way to carry out the Agenda; plans show how.",
      fix: "Add an alignment such as NUA:114 to the plan, an objective or an action.",
      messages: { none: "the plan names no paragraph of the New Urban Agenda" },
    },
    fr: {
      summary:
        "Le plan cite au moins un paragraphe du Nouveau Programme pour les villes qu’il met en œuvre.",
      why: "La coopération entre villes a été promise comme un moyen d’appliquer ce programme ; les plans montrent comment.",
      fix: "Ajoutez une contribution telle que NUA:114 au plan, à un objectif ou à une action.",
      messages: { none: "le plan ne cite aucun paragraphe du Nouveau Programme pour les villes" },
    },
    es: {
      summary: "El plan cita al menos un párrafo de la Nueva Agenda Urbana que pone en práctica.",
      why: "La cooperación entre ciudades se prometió como una vía para cumplir la Agenda; los planes muestran cómo.",
      fix: "Añada una contribución como NUA:114 al plan, a un objetivo o a una acción.",
      messages: { none: "el plan no cita ningún párrafo de la Nueva Agenda Urbana" },
    },
    pt: {
      summary: "O plano cita pelo menos um parágrafo da Nova Agenda Urbana que põe em prática.",
      why: "A cooperação entre cidades foi prometida como forma de cumprir a Agenda; os planos mostram como.",
      fix: "Acrescente uma contribuição como NUA:114 ao plano, a um objetivo ou a uma ação.",
      messages: { none: "o plano não cita nenhum parágrafo da Nova Agenda Urbana" },
    },
  },
  good: [
    "objectives: [{ id: o1, title: Buses for all, alignments: [{ code: 'NUA:114' }] }]\n",
    "gaps: { alignments: { reason: not-applicable } }\n",
  ],
  bad: [
    { yaml: "alignments: [{ code: 'SDG:11.2' }]\n", reports: ["1:1 none"] },
    { yaml: "title: A plan\n", reports: ["1:1 none"] },
  ],
  *check({ plan }) {
    if (!alignmentsOf(plan).some(({ alignment }) => frameworkOf(alignment.code) === "NUA"))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
