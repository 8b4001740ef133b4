import { defineRule } from "../../check/rule.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { likeness } from "../../plan/likeness.ts";
import { textsOf } from "../../plan/series.ts";
import type { Action } from "../../plan/types.generated.ts";

/** The description of an action says more than its title. */
export const descriptionsAddToTitle = defineRule({
  id: "structure/descriptions-add-to-title",
  origin: ["ST18"],
  sources: ["URBACT: refining an action"],
  level: "warning",
  kind: "wrong",
  words: {
    en: {
      summary: "The description of an action says more than its title.",
      why: "A repeated title looks like a description in the file, and like an empty box in print.",
      fix: "Say what is done, where and for whom, or take the description out until you know.",
      messages: { same: "the description only repeats the title" },
    },
    fr: {
      summary: "La description d’une action en dit plus que son titre.",
      why: "Un titre répété passe pour une description dans le fichier, et pour une case vide à l’impression.",
      fix: "Dites ce qui est fait, où et pour qui, ou retirez la description tant que vous l’ignorez.",
      messages: { same: "la description ne fait que répéter le titre" },
    },
    es: {
      summary: "La descripción de una acción dice más que su título.",
      why: "Un título repetido parece una descripción en el fichero y una casilla vacía en el papel.",
      fix: "Diga qué se hace, dónde y para quién, o quite la descripción hasta saberlo.",
      messages: { same: "la descripción solo repite el título" },
    },
    pt: {
      summary: "A descrição de uma ação diz mais do que o título.",
      why: "Um título repetido parece uma descrição no ficheiro e uma caixa vazia no papel.",
      fix: "Diga o que se faz, onde e para quem, ou retire a descrição até saber.",
      messages: { same: "a descrição apenas repete o título" },
    },
  },
  good: ["actions: [{ id: a1, title: Plant trees, description: Plant trees along the river }]\n"],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, description: plant trees. }\n",
      reports: ["2:48 same"],
    },
    {
      yaml: "actions: [{ id: a1, title: { en: Plant trees, pt: Plantar árvores }, description: { en: Plant trees, pt: Plantar  arvores } }]\n",
      reports: ["1:83 same"],
    },
  ],
  *check({ plan: { actions } }) {
    for (const [index, action] of each(actions))
      if (repeats(action)) yield { path: ["actions", index, "description"], messageId: "same" };
  },
});

/** Whether every language of the description says what some language of the title says. */
const repeats = ({ title, description }: Action): boolean => {
  if (description === undefined || !isFilled(description)) return false;
  const titles = textsOf(title);
  const longest = 2 * Math.max(...titles.map(({ length }) => length)) + 9;
  const texts = textsOf(description);
  if (texts.some(({ length }) => length > longest)) return false; // says more, and is not worth comparing
  const known = titles.map(likeness);
  return texts.every((text) => known.includes(likeness(text)));
};
