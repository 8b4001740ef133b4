import { defineRule } from "../../check/rule.ts";
import { leafActions } from "../../plan/actions.ts";
import { each } from "../../plan/each.ts";
import type { Indicator } from "../../plan/types.generated.ts";

/** An action has at most five indicators, and a plan thirty, or as many as actions. */
export const fewEnough = defineRule({
  id: "indicators/few-enough",
  origin: ["IN15"],
  sources: ["EU Commission: RACER criteria", "own judgement (the numbers)"],
  level: "warning",
  kind: "total",
  reads: ["indicators", "actions"],
  options: { perAction: 5, plan: 30 },
  words: {
    en: {
      summary: "An action has at most five indicators, and a plan thirty, or as many as actions.",
      why: "Every value costs somebody an hour each year; long lists are filled once and never again.",
      fix: "Keep those that would make you change the action, and drop the others.",
      messages: {
        action: "{count} indicators measure this action; more than {most} are seldom kept up",
        plan: "{count} indicators in all; more than {most} are seldom kept up",
      },
    },
    fr: {
      summary:
        "Une action a au plus cinq indicateurs, et un plan trente, ou autant qu’il a d’actions.",
      why: "Chaque valeur coûte une heure par an à quelqu’un ; les longues listes se remplissent une fois, puis plus jamais.",
      fix: "Gardez ceux qui vous amèneraient à modifier l’action, et renoncez aux autres.",
      messages: {
        action:
          "{count} indicateurs mesurent cette action ; au-delà de {most}, on les tient rarement à jour",
        plan: "{count} indicateurs en tout ; au-delà de {most}, on les tient rarement à jour",
      },
    },
    es: {
      summary:
        "Una acción tiene como mucho cinco indicadores, y un plan treinta, o tantos como acciones.",
      why: "Cada valor le cuesta a alguien una hora al año; las listas largas se rellenan una vez y nunca más.",
      fix: "Conserve los que le llevarían a cambiar la acción y prescinda de los demás.",
      messages: {
        action: "{count} indicadores miden esta acción; más de {most} rara vez se mantienen al día",
        plan: "{count} indicadores en total; más de {most} rara vez se mantienen al día",
      },
    },
    pt: {
      summary:
        "Uma ação tem no máximo cinco indicadores, e um plano trinta, ou tantos quantas as ações.",
      why: "Cada valor custa a alguém uma hora por ano; as listas longas preenchem-se uma vez e nunca mais.",
      fix: "Conserve os que o levariam a mudar a ação e prescinda dos outros.",
      messages: {
        action: "{count} indicadores medem esta ação; mais de {most} raramente se mantêm em dia",
        plan: "{count} indicadores ao todo; mais de {most} raramente se mantêm em dia",
      },
    },
  },
  good: [
    "actions: [{ id: a1, title: Plant }]\nindicators: [{ id: i1, name: A, measures: [a1] }, { id: i2, name: B, measures: [a1] }, { id: i3, name: C, measures: [a1] }, { id: i4, name: D, measures: [a1] }, { id: i5, name: E, measures: [a1] }, { id: i6, name: F, measures: all-actions }]\n",
  ],
  bad: [
    {
      yaml: "actions:\n  - { id: a1, title: Plant, outputs: [{ id: out, text: Trees }] }\nindicators: [{ id: i1, name: A, measures: [a1] }, { id: i2, name: B, measures: [a1] }, { id: i3, name: C, measures: [a1] }, { id: i4, name: D, measures: [a1] }, { id: i5, name: E, measures: [a1] }, { id: i6, name: F, measures: [out] }]\n",
      reports: ["2:5 action"],
    },
    {
      yaml: "actions: [{ id: a1, title: Plant }]\nindicators:\n  - { id: i0, name: Value 0 }\n  - { id: i1, name: Value 1 }\n  - { id: i2, name: Value 2 }\n  - { id: i3, name: Value 3 }\n  - { id: i4, name: Value 4 }\n  - { id: i5, name: Value 5 }\n  - { id: i6, name: Value 6 }\n  - { id: i7, name: Value 7 }\n  - { id: i8, name: Value 8 }\n  - { id: i9, name: Value 9 }\n  - { id: i10, name: Value 10 }\n  - { id: i11, name: Value 11 }\n  - { id: i12, name: Value 12 }\n  - { id: i13, name: Value 13 }\n  - { id: i14, name: Value 14 }\n  - { id: i15, name: Value 15 }\n  - { id: i16, name: Value 16 }\n  - { id: i17, name: Value 17 }\n  - { id: i18, name: Value 18 }\n  - { id: i19, name: Value 19 }\n  - { id: i20, name: Value 20 }\n  - { id: i21, name: Value 21 }\n  - { id: i22, name: Value 22 }\n  - { id: i23, name: Value 23 }\n  - { id: i24, name: Value 24 }\n  - { id: i25, name: Value 25 }\n  - { id: i26, name: Value 26 }\n  - { id: i27, name: Value 27 }\n  - { id: i28, name: Value 28 }\n  - { id: i29, name: Value 29 }\n  - { id: i30, name: Value 30 }\n",
      reports: ["2:1 plan"],
    },
  ],
  *check({ plan }, { option }) {
    const { indicators = [], actions } = plan;
    const most = option("perAction");
    for (const [index, { id, outputs = [] }] of each(actions)) {
      const ids = new Set([id, ...outputs.map((output) => output.id)]);
      const count = indicators.filter(({ measures }) => namesOne(measures, ids)).length;
      if (count > most)
        yield { path: ["actions", index], messageId: "action", data: { count, most } };
    }
    const count = indicators.length;
    if (count > Math.max(option("plan"), leafActions(plan).length))
      yield {
        path: ["indicators"],
        anchor: "key",
        messageId: "plan",
        data: { count, most: option("plan") },
      };
  },
});

/** Whether an indicator names one of these ids; “all actions” names none of them. */
const namesOne = (measures: Indicator["measures"], ids: ReadonlySet<string | undefined>): boolean =>
  Array.isArray(measures) && measures.some((id) => ids.has(id));
