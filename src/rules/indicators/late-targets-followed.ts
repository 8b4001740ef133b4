import { defineRule } from "../../check/rule.ts";
import { dateWords } from "../../plan/dated.ts";
import { each } from "../../plan/each.ts";
import { isFilled } from "../../plan/filled.ts";
import { when } from "../../plan/model.ts";
import { isBefore } from "../../plan/when.ts";

/** Where a target falls after the end of the plan, the indicator says who still measures it. */
export const lateTargetsFollowed = defineRule({
  id: "indicators/late-targets-followed",
  origin: ["IN13"],
  sources: ["own judgement"],
  level: "warning",
  kind: "missing",
  from: "consulted",
  words: {
    en: {
      summary:
        "Where a target falls after the end of the plan, the indicator says who still measures it.",
      why: "When the plan is over, its people move on, and the most important value is never looked up.",
      fix: "Say in afterPlan who measures then, or set a target within the period of the plan.",
      messages: {
        after: "a target is due {date}, after the plan; nothing says who measures it then",
      },
    },
    fr: {
      summary: "Si une cible tombe après la fin du plan, l’indicateur dit qui la mesure encore.",
      why: "Une fois le plan terminé, l’équipe passe à autre chose, et la valeur la plus importante n’est jamais relevée.",
      fix: "Dites dans afterPlan qui mesurera alors, ou fixez une cible dans la période du plan.",
      messages: {
        after: "une cible tombe après la fin du plan ({date}), et rien ne dit qui la mesurera",
      },
    },
    es: {
      summary:
        "Si una meta cae después del final del plan, el indicador dice quién la medirá entonces.",
      why: "Acabado el plan, el equipo pasa a otras tareas, y el valor más importante nunca se comprueba.",
      fix: "Diga en afterPlan quién medirá entonces, o fije una meta dentro del periodo del plan.",
      messages: {
        after:
          "una meta cae después del final del plan ({date}); nada dice quién la medirá entonces",
      },
    },
    pt: {
      summary: "Se uma meta cai depois do fim do plano, o indicador diz quem ainda a mede.",
      why: "Acabado o plano, a equipa passa a outras tarefas, e o valor mais importante nunca é verificado.",
      fix: "Diga em afterPlan quem medirá nessa altura, ou fixe uma meta dentro do período do plano.",
      messages: {
        after: "uma meta cai depois do fim do plano ({date}); nada diz quem a medirá então",
      },
    },
  },
  good: [
    "period: { start: 2026, end: 2030 }\nindicators: [{ id: i1, name: CO2, targets: [{ value: 0, by: 2050 }], afterPlan: The energy agency measures every year }]\n",
    "period: { start: 2026, end: 2030 }\nindicators: [{ id: i1, name: CO2, targets: [{ value: 0, by: 2030 }] }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2030 }\nindicators:\n  - { id: i1, name: CO2, targets: [{ value: 40, by: 2030 }, { value: 0, by: 2031 }] }\n",
      reports: ["3:7 after"],
    },
    {
      yaml: "period: { start: 2026-01, end: 2030-06 }\nindicators: [{ id: i1, name: CO2, parts: [{ name: Cars, targets: [{ value: 9, by: 2030-07 }] }] }]\n",
      reports: ["2:16 after"],
    },
  ],
  *check(model) {
    const over = when(model, model.plan.period?.end);
    if (over === undefined || over.endless !== undefined) return;
    for (const [index, { afterPlan, targets = [], parts = [] }] of each(model.plan.indicators)) {
      if (isFilled(afterPlan)) continue;
      const all = [...targets, ...parts.flatMap((part) => part.targets ?? [])];
      const late = all.find(({ by }) => {
        const due = when(model, by);
        return due !== undefined && due.endless === undefined && isBefore(over, due);
      });
      if (late?.by !== undefined)
        yield {
          path: ["indicators", index],
          messageId: "after",
          data: { date: dateWords(late.by) },
          missing: "afterPlan",
        };
    }
  },
});
