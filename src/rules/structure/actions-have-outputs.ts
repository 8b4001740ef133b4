import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { lacking } from "../../plan/lineage.ts";

/** Every action says what will be there when it is done. */
export const actionsHaveOutputs = defineRule({
  id: "structure/actions-have-outputs",
  origin: ["ST17"],
  sources: ["URBACT: action table"],
  level: "error",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary: "Every action says what will be there when it is done.",
      why: "An output is what you can point at afterwards; without it nobody can tell when you are done.",
      fix: "Add one line under outputs, such as: 400 trees planted in twelve streets.",
      messages: { absent: "the action does not say what it will produce" },
    },
    fr: {
      summary: "Chaque action dit ce qui existera une fois qu’elle sera terminée.",
      why: "Une réalisation est ce que l’on peut montrer ensuite ; sans elle, nul ne sait dire quand l’action est finie.",
      fix: "Ajoutez une ligne sous outputs, par exemple 400 arbres plantés dans douze rues.",
      messages: { absent: "l’action ne dit pas ce qu’elle va réaliser" },
    },
    es: {
      summary: "Cada acción dice qué habrá cuando esté terminada.",
      why: "Un producto es lo que se puede enseñar después; sin él nadie sabe cuándo se ha terminado.",
      fix: "Añada una línea en outputs, por ejemplo: 400 árboles plantados en doce calles.",
      messages: { absent: "la acción no dice qué va a producir" },
    },
    pt: {
      summary: "Cada ação diz o que existirá quando estiver concluída.",
      why: "Uma realização é aquilo que se pode mostrar depois; sem ela, ninguém sabe quando a ação está concluída.",
      fix: "Acrescente uma linha em outputs, por exemplo: 400 árvores plantadas em doze ruas.",
      messages: { absent: "a ação não diz o que vai realizar" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, outputs: [{ text: 400 trees }] }]\n",
    "actions:\n  - { id: a1, title: Plant trees, outputs: [{ text: 400 trees }] }\n  - { id: a2, title: Dig holes, parent: a1 }\n",
  ],
  bad: [
    { yaml: "actions: [{ id: a1, title: Plant trees }]\n", reports: ["1:13 absent"] },
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees }\n  - { id: a2, title: Oaks, parent: a1, outputs: [{ text: 90 oaks }] }\n  - { id: a3, title: Limes, parent: a1, outputs: [] }\n",
      reports: ["4:41 absent"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const index of lacking(actions, { field: "outputs", applies: isLive }))
      yield { path: ["actions", index], messageId: "absent", missing: "outputs" };
  },
});
