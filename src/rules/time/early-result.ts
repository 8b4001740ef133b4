import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { addMonths } from "../../plan/day.ts";
import { isFilled } from "../../plan/filled.ts";
import { lineageIn } from "../../plan/lineage.ts";
import { when } from "../../plan/model.ts";
import { oneSided } from "../../plan/one-sided.ts";
import type { Action, Step } from "../../plan/types.generated.ts";

/** Something is finished and visible within the first year of the plan. */
export const earlyResult = defineRule({
  id: "time/early-result",
  origin: ["TI08"],
  sources: ["URBAN/URBANA: lessons from integrated projects", "own judgement (the months)"],
  level: "info",
  kind: "total",
  from: "final",
  reads: ["actions", "tests"],
  options: { months: 12 },
  words: {
    en: {
      summary: "Something is finished and visible within the first year of the plan.",
      why: "People lose faith in a plan of which they see nothing for a year, and the council with them.",
      fix: "Bring a small action forward, or mark an early step as a milestone.",
      messages: {
        none: "no action, trial or milestone is finished within the first {months} months",
      },
    },
    fr: {
      summary: "Quelque chose est achevé et visible dès la première année du plan.",
      why: "On cesse de croire à un plan dont on ne voit rien pendant un an, et les élus aussi.",
      fix: "Avancez une petite action, ou marquez une étape précoce comme jalon.",
      messages: {
        none: "aucune action, expérimentation ou jalon ne s’achève dans les {months} premiers mois",
      },
    },
    es: {
      summary: "Algo está acabado y a la vista en el primer año del plan.",
      why: "La gente deja de creer en un plan del que no ve nada en un año, y el pleno con ella.",
      fix: "Adelante una acción pequeña, o marque como hito un paso temprano.",
      messages: { none: "ninguna acción, prueba ni hito acaba en los primeros {months} meses" },
    },
    pt: {
      summary: "Alguma coisa fica concluída e à vista no primeiro ano do plano.",
      why: "As pessoas deixam de acreditar num plano de que nada veem num ano, e os eleitos com elas.",
      fix: "Antecipe uma ação pequena, ou assinale como marco uma etapa próxima.",
      messages: { none: "nenhuma ação, experiência ou marco termina nos primeiros {months} meses" },
    },
  },
  good: [
    "period: { start: 2026, end: 2032 }\nactions: [{ id: a1, title: Plant trees, end: 2030 }, { id: a2, title: Paint roofs, end: 2027 }]\n",
    "period: { start: 2026, end: 2032 }\nactions: [{ id: a1, title: Plant trees, end: 2030, steps: [{ title: First street, end: 2026-10, milestone: true }] }]\n",
    "period: { start: 2026, end: 2032 }\nactions: [{ id: a1, title: Plant trees, end: 2030 }, { id: a2, title: Paint roofs }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026-01, end: 2029 }\nactions:\n  - { id: a1, title: Plant trees, end: 2028 }\n  - { id: a2, title: Paint roofs, end: 2027-02 }\n",
      reports: ["2:1 none"],
    },
    {
      yaml: "period: { start: 2026-03, end: 2029 }\nactions: [{ id: a1, title: Plant trees, start: 2027-06, end: continuous }, { id: a2, title: Paint roofs, end: 2028-06 }]\n",
      reports: ["2:1 none"],
    },
  ],
  *check(model, { option }) {
    const { plan } = model;
    const start = when(model, plan.period?.start);
    const work = leafActions(plan).filter(isLive);
    if (start === undefined || work.length === 0) return;
    if (oneSided("over-time", model)?.only === "long") return; // time/actions-spread-over-terms speaks
    const months = option("months");
    const limit = addMonths(start.latest, months);
    const isLate = (date: Action["end"]): boolean => (when(model, date)?.earliest ?? "") > limit;
    const isTrialEarly = (plan.tests ?? []).some(({ end }) => isFilled(end) && !isLate(end));
    const lineage = lineageIn(plan.actions);
    const isActionLate = (action: Action): boolean => {
      const dated = lineage(action).find(({ end }) => end !== undefined);
      const goesOn = when(model, dated?.end)?.endless === "continuous";
      return isLate(goesOn ? action.start : dated?.end) && !(action.steps ?? []).some(isMark);
    };
    const isMark = ({ milestone, done, end }: Step): boolean =>
      isFilled(done) || (milestone === true && !isLate(end));
    if (!isTrialEarly && work.every(isActionLate))
      yield { path: ["actions"], anchor: "key", messageId: "none", data: { months } };
  },
});
