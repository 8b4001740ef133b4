import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { oneSided } from "../../plan/one-sided.ts";

/** Physical and human measures go together. */
export const hardAndSoft = defineRule({
  id: "integration/hard-and-soft",
  origin: ["IG09"],
  sources: ["URBACT: integrated approach in action plans"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions"],
  options: { actions: 3 },
  words: {
    en: {
      summary: "Physical and human measures go together.",
      why: "A new square that nobody is invited to stays empty; a campaign without a path to walk on fades.",
      fix: "Ask of each building who will use it, and of each campaign what it needs on the ground.",
      messages: {
        hard: "all {count} actions are physical; none helps people to use what is built",
        soft: "all {count} actions are soft; none changes anything on the ground",
      },
    },
    fr: {
      summary: "Investissements matériels et mesures immatérielles vont de pair.",
      why: "Une place neuve où personne n’est invité reste vide ; une campagne pour la marche s’oublie s’il n’y a pas de trottoir.",
      fix: "Demandez pour chaque ouvrage qui s’en servira, et pour chaque campagne ce qu’il lui faut sur le terrain.",
      messages: {
        hard: "les {count} actions sont toutes matérielles ; aucune n’aide à utiliser ce qui est construit",
        soft: "les {count} actions sont toutes immatérielles ; rien ne change sur le terrain",
      },
    },
    es: {
      summary: "Las inversiones materiales y las medidas inmateriales van juntas.",
      why: "Una plaza nueva a la que nadie está invitado queda vacía; una campaña para ir a pie se olvida si no hay por dónde andar.",
      fix: "Pregunte, para cada obra, quién la usará y, para cada campaña, qué necesita sobre el terreno.",
      messages: {
        hard: "las {count} acciones son todas materiales; ninguna ayuda a usar lo construido",
        soft: "las {count} acciones son todas inmateriales; nada cambia sobre el terreno",
      },
    },
    pt: {
      summary: "Investimentos materiais e medidas imateriais andam a par.",
      why: "Uma praça nova para a qual ninguém é convidado fica vazia; uma campanha para andar a pé esquece-se se não houver passeios.",
      fix: "Pergunte, para cada obra, quem a vai usar e, para cada campanha, do que precisa no terreno.",
      messages: {
        hard: "as {count} ações são todas materiais; nenhuma ajuda a usar o que se constrói",
        soft: "as {count} ações são todas imateriais; nada muda no terreno",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: A, nature: hard }, { id: a2, title: B, nature: hard }, { id: a3, title: C, nature: soft }]\n",
    "actions: [{ id: a1, title: A, nature: hard }, { id: a2, title: B, nature: hard }, { id: a3, title: C }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: A, nature: hard }\n  - { id: a2, title: B, nature: hard }\n  - { id: a3, title: C, nature: hard }\n",
      reports: ["1:1 hard"],
    },
    {
      yaml: "actions: [{ id: a1, title: A, nature: soft }, { id: a2, title: B, nature: soft }, { id: a3, title: C, nature: soft }]\n",
      reports: ["1:1 soft"],
    },
  ],
  *check(model, { option }) {
    const count = leafActions(model.plan).filter(isLive).length;
    const only = oneSided("investment-mix", model)?.only;
    if (count >= option("actions") && (only === "hard" || only === "soft"))
      yield { path: ["actions"], anchor: "key", messageId: only, data: { count } };
  },
});
