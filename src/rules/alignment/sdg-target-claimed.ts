import { defineRule } from "../../check/rule.ts";
import { alignmentsOf, isSdgTarget } from "../../plan/alignments.ts";
import { isFilled } from "../../plan/filled.ts";

/** An action or objective says which target of the Sustainable Development Goals it helps to reach. */
export const sdgTargetClaimed = defineRule({
  id: "alignment/sdg-target-claimed",
  origin: ["AL02"],
  sources: ["Habitat III Quito Implementation Plan: city-to-city cooperation commitment"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  reads: ["actions", "objectives"],
  words: {
    en: {
      summary: "At least one action or objective names the SDG target it helps to reach.",
      why: "City pairs set out to show how local actions carry the global goals; a target makes it concrete.",
      fix: "Add alignments with a target, such as SDG:11.2, to the action or objective that serves it.",
      messages: {
        none: "no action or objective names a target of the Sustainable Development Goals",
      },
    },
    fr: {
      summary: "Au moins une action ou un objectif nomme la cible ODD qu’il aide à atteindre.",
      why: "Les villes partenaires veulent montrer que l’action locale porte les ODD ; une cible rend cela concret.",
      fix: "Ajoutez sous alignments une cible, comme SDG:11.2, à l’action ou à l’objectif qui la sert.",
      messages: {
        none: "aucune action ni aucun objectif ne nomme une cible de développement durable (ODD)",
      },
    },
    es: {
      summary: "Al menos una acción o un objetivo nombra la meta ODS que ayuda a alcanzar.",
      why: "Las ciudades socias quieren mostrar cómo la acción local sostiene los ODS; una meta lo hace concreto.",
      fix: "Añada en alignments una meta, como SDG:11.2, a la acción o al objetivo que contribuye a ella.",
      messages: {
        none: "ninguna acción ni objetivo nombra una meta de desarrollo sostenible (ODS)",
      },
    },
    pt: {
      summary: "Pelo menos uma ação ou um objetivo indica a meta ODS que ajuda a alcançar.",
      why: "As cidades parceiras querem mostrar como a ação local sustenta os ODS; uma meta torna-o concreto.",
      fix: "Acrescente em alignments uma meta, como SDG:11.2, à ação ou ao objetivo que para ela contribui.",
      messages: {
        none: "nenhuma ação nem objetivo indica uma meta de desenvolvimento sustentável (ODS)",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Run more buses, alignments: [{ code: 'SDG:11.2' }] }]\n",
    "objectives: [{ id: o1, title: Clean air, alignments: [{ code: 'SDG:3.9' }] }]\n",
    "title: Neither actions nor objectives yet\n",
  ],
  bad: [
    { yaml: "actions:\n  - { id: a1, title: Run more buses }\n", reports: ["1:1 none"] },
    {
      yaml: "alignments: [{ code: 'SDG:11.2' }]\nactions:\n  - { id: a1, title: Run more buses, alignments: [{ code: 'SDG:11' }] }\n",
      reports: ["1:1 none"],
    },
  ],
  *check({ plan }) {
    if (!isFilled(plan.actions) && !isFilled(plan.objectives)) return; // the profile asks for them
    const claims = alignmentsOf(plan).filter(({ holder }) => holder !== undefined);
    if (!claims.some(({ alignment }) => isSdgTarget(alignment.code)))
      yield { path: [], messageId: "none", missing: "alignments" };
  },
});
