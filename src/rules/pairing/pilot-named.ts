import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { isFilled } from "../../plan/filled.ts";

/** A partnership tries at least one thing out. */
export const pilotNamed = defineRule({
  id: "pairing/pilot-named",
  origin: ["CP13"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "final",
  reads: ["actions"],
  words: {
    en: {
      summary: "The plan of a partnership names at least one pilot.",
      why: "City pairs promised concrete pilots; a small one shows in months what a plan says in pages.",
      fix: "Set kind: pilot on the action that tries something out first, or add one.",
      messages: { none: "no action of the plan is a pilot" },
    },
    fr: {
      summary: "Le plan d’un partenariat nomme au moins un projet pilote.",
      why: "Les villes partenaires ont promis des pilotes concrets ; un petit pilote montre en quelques mois ce que le plan dit en pages.",
      fix: "Mettez kind à pilot pour l’action qui essaie d’abord quelque chose, ou ajoutez-en une.",
      messages: { none: "aucune action du plan n’est un projet pilote" },
    },
    es: {
      summary: "El plan de un partenariado nombra al menos un proyecto piloto.",
      why: "Las ciudades socias prometieron pilotos concretos; uno pequeño muestra en meses lo que un plan dice en páginas.",
      fix: "Ponga kind en pilot en la acción que primero prueba algo, o añada una.",
      messages: { none: "ninguna acción del plan es un proyecto piloto" },
    },
    pt: {
      summary: "O plano de uma parceria indica pelo menos um projeto-piloto.",
      why: "As cidades parceiras prometeram pilotos concretos; um pequeno mostra em meses o que um plano diz em páginas.",
      fix: "Ponha kind em pilot na ação que primeiro experimenta algo, ou acrescente uma.",
      messages: { none: "nenhuma ação do plano é um projeto-piloto" },
    },
  },
  good: [
    "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees, kind: pilot }]\n",
    "actions: [{ id: a1, title: Plant trees }]\n",
    "pairing: { id: pair }\n",
  ],
  bad: [
    {
      yaml: "pairing: { id: pair }\nactions: [{ id: a1, title: Plant trees }]\n",
      reports: ["2:1 none"],
    },
    {
      yaml: "pairing: { id: pair }\nactions:\n  - { id: a1, title: Plant trees, kind: pilot, status: cancelled }\n  - { id: a2, title: Dig wells, kind: investment }\n",
      reports: ["2:1 none"],
    },
  ],
  *check({ plan: { pairing, actions = [] } }) {
    if (pairing === undefined || !isFilled(actions)) return;
    if (!actions.some((action) => action.kind === "pilot" && isLive(action)))
      yield { path: ["actions"], anchor: "key", messageId: "none" };
  },
});
