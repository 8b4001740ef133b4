import { defineRule } from "../../check/rule.ts";
import { isLive } from "../../plan/actions.ts";
import { crossCutting, mentionedIn, sectorsOf } from "../../plan/cross-cutting.ts";
import { textIn } from "../../plan/text.ts";
import type { Action, Line } from "../../plan/types.generated.ts";

/** Some action mentions gender, some the digital, some the green side of what is done. */
export const crossCuttingThemes = defineRule({
  id: "integration/cross-cutting-themes",
  origin: ["IG10"],
  sources: ["URBACT IV: cross-cutting themes", "own judgement (the words)"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions"],
  words: {
    en: {
      summary:
        "Some action mentions gender, some the digital, some the green side of what is done.",
      why: "URBACT asks every plan for these three, and what nobody asked about early is costly to add later.",
      fix: "Ask in the group who gains and who is left out, what data would help, what it means for the climate.",
      messages: {
        gender: "no action says what it means for women and men",
        digital: "no action mentions anything digital",
        green: "no action says what it means for climate and nature",
      },
    },
    fr: {
      summary:
        "Une action au moins évoque le genre, une le numérique, une la transition écologique.",
      why: "URBACT attend ces trois thèmes dans chaque plan ; ce que personne n’a demandé tôt coûte cher à ajouter.",
      fix: "Demandez au groupe qui y gagne et qui est oublié, quelles données aideraient, quel est l’effet sur le climat.",
      messages: {
        gender: "aucune action ne dit ce qu’elle change pour les femmes et les hommes",
        digital: "aucune action n’évoque le numérique",
        green: "aucune action ne dit ce qu’elle change pour le climat et la nature",
      },
    },
    es: {
      summary:
        "Alguna acción menciona el género, alguna lo digital y alguna la transición ecológica.",
      why: "URBACT pide estos tres temas en cada plan, y lo que nadie preguntó a tiempo sale caro después.",
      fix: "Pregunte al grupo quién gana y quién queda fuera, qué datos ayudarían, qué supone para el clima.",
      messages: {
        gender: "ninguna acción dice qué supone para mujeres y hombres",
        digital: "ninguna acción menciona lo digital",
        green: "ninguna acción dice qué supone para el clima y la naturaleza",
      },
    },
    pt: {
      summary: "Alguma ação refere o género, alguma o digital e alguma a transição ecológica.",
      why: "O URBACT pede estes três temas em cada plano, e o que ninguém perguntou a tempo sai caro depois.",
      fix: "Pergunte ao grupo quem ganha e quem fica de fora, que dados ajudariam, o que significa para o clima.",
      messages: {
        gender: "nenhuma ação diz o que significa para mulheres e homens",
        digital: "nenhuma ação refere o digital",
        green: "nenhuma ação diz o que significa para o clima e a natureza",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant trees where women walk }, { id: a2, title: Open data on shade }]\n",
    "actions: [{ id: a1, title: Ways home, sectors: [gender-equality, heat], description: An app shows them }]\n",
    "language: de\nactions: [{ id: a1, title: Wege bauen }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Build a hall }\n",
      reports: ["1:1 gender", "1:1 digital", "1:1 green"],
    },
    {
      yaml: "language: es\nactions: [{ id: a1, title: Abrir un taller, targetGroups: [Mujeres del barrio] }]\n",
      reports: ["2:1 digital", "2:1 green"],
    },
  ],
  *check({ plan: { actions = [], language } }) {
    const live = actions.filter(isLive);
    if (live.length === 0) return;
    const sectors = new Set(live.flatMap((action) => action.sectors ?? []));
    const texts = live.flatMap((action) => linesOf(action).map((line) => textIn(line, language)));
    const mentioned = mentionedIn(texts, language);
    if (mentioned === undefined) return;
    for (const theme of crossCutting)
      if (!mentioned.has(theme) && !sectorsOf[theme].some((sector) => sectors.has(sector)))
        yield { path: ["actions"], anchor: "key", messageId: theme };
  },
});

/** What an action says about itself. */
const linesOf = (action: Action): readonly Line[] =>
  [
    action.title,
    action.description,
    action.notes,
    ...(action.targetGroups ?? []),
    ...(action.steps ?? []).map(({ title }) => title),
    ...(action.outputs ?? []).map(({ text }) => text),
    ...(action.effects ?? []).map(({ what }) => what),
  ].filter((line) => line !== undefined);
