import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";

/** A learning that was taken over says in which action. */
export const adoptedLearningPlaced = defineRule({
  id: "pairing/adopted-learning-placed",
  origin: ["CP12"],
  sources: ["URBACT: transfer of good practice"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "A learning that was adopted or adapted says in which action.",
      why: "A practice counts as taken over only where an action does it; else it is still an idea.",
      fix: "List the action under usedIn, or set use to pending until there is one.",
      messages: { absent: "the learning counts as {use}, but names no action that uses it" },
    },
    fr: {
      summary: "Un enseignement repris ou adapté dit dans quelle action il sert.",
      why: "Une pratique n’est reprise que là où une action l’applique ; sinon, c’est encore une idée.",
      fix: "Indiquez l’action sous usedIn, ou mettez use à pending tant qu’il n’y en a pas.",
      messages: {
        absent:
          'l’enseignement porte la mention "{use}", mais ne nomme aucune action qui l’utilise',
      },
    },
    es: {
      summary: "Un aprendizaje adoptado o adaptado dice en qué acción se aplica.",
      why: "Una práctica solo cuenta como adoptada donde una acción la aplica; si no, sigue siendo una idea.",
      fix: "Indique la acción en usedIn, o ponga use en pending hasta que haya una.",
      messages: {
        absent: 'el aprendizaje figura como "{use}", pero no nombra ninguna acción que lo use',
      },
    },
    pt: {
      summary: "Uma aprendizagem adotada ou adaptada diz em que ação se aplica.",
      why: "Uma prática só conta como adotada onde uma ação a aplica; senão, é ainda uma ideia.",
      fix: "Indique a ação em usedIn, ou ponha use em pending até haver uma.",
      messages: {
        absent: 'a aprendizagem figura como "{use}", mas não indica nenhuma ação que a use',
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees }]\nlearnings: [{ id: l1, insight: Shade beats fountains, use: adopted, usedIn: [a1] }]\n",
    "learnings: [{ id: l1, insight: Shade beats fountains, use: pending }]\n",
    "status: draft\nlearnings: [{ id: l1, insight: Shade beats fountains, use: adopted }]\n",
  ],
  bad: [
    {
      yaml: "learnings: [{ id: l1, insight: Shade beats fountains, use: adopted }]\n",
      reports: ["1:15 absent"],
    },
    {
      yaml: "learnings:\n  - id: l1\n    insight: Shade beats fountains\n    use: adapted\n    usedIn: []\n",
      reports: ["5:5 absent"],
    },
  ],
  *check({ plan: { learnings } }) {
    for (const [index, { use, usedIn }] of each(learnings))
      if ((use === "adopted" || use === "adapted") && !isFilled(usedIn))
        yield {
          path: ["learnings", index],
          messageId: "absent",
          data: { use },
          missing: "usedIn",
        };
  },
});
