import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { textsOf } from "../../plan/series.ts";

/** The description of an action is long enough to picture it. */
export const descriptionsTellEnough = defineRule({
  id: "structure/descriptions-tell-enough",
  origin: ["ST18"],
  sources: ["URBACT: refining an action", "own judgement (the length)"],
  level: "info",
  kind: "missing",
  from: "final",
  options: { characters: 120 },
  words: {
    en: {
      summary: "The description of an action is long enough to picture it.",
      why: "Who decides on the action reads this and little else; two lines rarely show what will change.",
      fix: "Add where it happens, for whom, how it works, and what is different from today.",
      messages: { short: "{count} characters hardly show what will be done" },
    },
    fr: {
      summary: "La description d’une action est assez longue pour se la représenter.",
      why: "Qui décide de l’action lit ceci et guère plus ; deux lignes montrent rarement ce qui va changer.",
      fix: "Ajoutez où elle a lieu, pour qui, comment elle fonctionne et ce qui change par rapport à aujourd’hui.",
      messages: { short: "{count} caractères ne montrent guère ce qui sera fait" },
    },
    es: {
      summary: "La descripción de una acción basta para imaginársela.",
      why: "Quien decide sobre la acción lee esto y poco más; dos líneas rara vez muestran qué cambiará.",
      fix: "Añada dónde ocurre, para quién, cómo funciona y en qué se distingue de lo que hay hoy.",
      messages: { short: "{count} caracteres apenas muestran qué se hará" },
    },
    pt: {
      summary: "A descrição de uma ação é suficiente para a imaginar.",
      why: "Quem decide sobre a ação lê isto e pouco mais; duas linhas raramente mostram o que vai mudar.",
      fix: "Acrescente onde acontece, para quem, como funciona e o que muda em relação a hoje.",
      messages: { short: "{count} caracteres mal mostram o que vai ser feito" },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees, description: 'Two hundred limes and planes along the river between the bridge and the station, planted by a firm and watered by the schools nearby.' }]\n",
    "status: consulted\nactions: [{ id: a1, title: Plant trees, description: Along the river }]\n",
    "actions: [{ id: a1, title: 植树, description: 在桥与车站之间的河岸种植两百棵椴树和悬铃木由一家公司种植并由附近学校的学生每周浇水两次直到树木成活为止 }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant trees, description: Along the river. }\n",
      reports: ["2:48 short"],
    },
    {
      yaml: "actions:\n  - id: a1\n    title: Plant trees\n    description: { en: Along the river, pt: Ao longo do rio }\n",
      reports: ["4:18 short"],
    },
  ],
  *check({ plan: { actions } }, { option }) {
    for (const [index, action] of each(actions)) {
      const { description } = action;
      if (description === undefined || !isFilled(description) || !isLive(action)) continue;
      const count = Math.max(...textsOf(description).map(lengthOf));
      if (count < option("characters"))
        yield {
          path: ["actions", index, "description"],
          messageId: "short",
          data: { count },
        };
    }
  },
});

/** Characters of a text; a Chinese, Japanese or Korean one says as much as three Latin letters. */
const lengthOf = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return [...text.trim()].length + 2 * (dense?.length ?? 0);
};
