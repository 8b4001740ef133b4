import { defineRule } from "../../check/rule.ts";
import { leafActions } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { textIn } from "../../plan/text.ts";
import { isTopicOnly } from "../../plan/topic-titles.ts";

/** The title of an action says what is done, not only what it is about. */
export const titlesSayWhatIsDone = defineRule({
  id: "structure/titles-say-what-is-done",
  origin: ["ST19"],
  sources: ["own judgement"],
  level: "info",
  kind: "wrong",
  words: {
    en: {
      summary: "The title of an action says what is done, not only what it is about.",
      why: "“Mobility” fits a hundred actions; with a verb in it, people know what they are asked to support.",
      fix: "Put what is done into the title: build, open, train, test, change; leave the topic to sectors.",
      messages: { topic: "the title names a topic, not what is done about it" },
    },
    fr: {
      summary: "Le titre d’une action dit ce qui est fait, pas seulement de quoi il s’agit.",
      why: "« Mobilité » convient à cent actions ; avec un verbe, on sait ce que l’on est appelé à soutenir.",
      fix: "Dites dans le titre ce qui est fait : construire, ouvrir, former, tester ; le thème va dans sectors.",
      messages: { topic: "le titre nomme un thème, pas ce qui est fait" },
    },
    es: {
      summary: "El título de una acción dice qué se hace, no solo de qué trata.",
      why: "«Movilidad» sirve para cien acciones; con un verbo se sabe qué se pide apoyar.",
      fix: "Ponga en el título qué se hace: construir, abrir, formar, probar; el tema va en sectors.",
      messages: { topic: "el título nombra un tema, no lo que se hace" },
    },
    pt: {
      summary: "O título de uma ação diz o que se faz, não só de que trata.",
      why: "«Mobilidade» serve a cem ações; com um verbo percebe-se o que se pede que apoiem.",
      fix: "Ponha no título o que se faz: construir, abrir, formar, testar; o tema vai em sectors.",
      messages: { topic: "o título nomeia um tema, não o que se faz" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Open a school of cycling }]\n",
    "actions: [{ id: a1, title: { sl: Mobilnost } }]\nlanguage: sl\n",
    "actions: [{ id: a1, title: Mobility }, { id: a2, title: Buy buses, parent: a1 }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Mobility }\n  - { id: a2, title: Energy and climate change }\n",
      reports: ["2:22 topic", "3:22 topic"],
    },
    {
      yaml: "language: fr\nactions: [{ id: a1, title: Espaces verts et biodiversité }]\n",
      reports: ["2:28 topic"],
    },
  ],
  *check({ plan }) {
    const { language, actions } = plan;
    const work = new Set(leafActions(plan));
    for (const [index, action] of each(actions))
      if (work.has(action) && isTopicOnly(textIn(action.title, language), language))
        yield { path: ["actions", index, "title"], messageId: "topic" };
  },
});
