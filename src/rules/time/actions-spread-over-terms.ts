import { defineRule } from "../../check/rule.ts";
import { isLive, leafActions } from "../../plan/actions.ts";
import { when } from "../../plan/model.ts";
import { oneSided } from "../../plan/one-sided.ts";

/** The actions of a plan do not all end in the short term, nor all in the long term. */
export const actionsSpreadOverTerms = defineRule({
  id: "time/actions-spread-over-terms",
  origin: ["TI09"],
  sources: [
    "New Leipzig Charter: coordination over time",
    "URBACT: integrated approach in action plans",
  ],
  level: "warning",
  kind: "total",
  from: "final",
  reads: ["actions"],
  options: { actions: 3 },
  words: {
    en: {
      summary: "The actions of a plan do not all end in the short term, nor all in the long term.",
      why: "Quick wins alone change little, and far aims alone lose the people on the way; a plan links both.",
      fix: "Add what should follow the quick actions, or a first step that people see soon.",
      messages: {
        short: "all {count} actions end in the short term, though the plan goes on",
        long: "all {count} actions end in the long term, and nothing sooner",
      },
    },
    fr: {
      summary:
        "Les actions d’un plan ne s’achèvent ni toutes à court terme, ni toutes à long terme.",
      why: "Les gains rapides seuls changent peu, les buts lointains seuls lassent ; un plan relie les deux.",
      fix: "Ajoutez ce qui doit suivre les actions rapides, ou une première étape bientôt visible.",
      messages: {
        short: "les {count} actions s’achèvent toutes à court terme, alors que le plan continue",
        long: "les {count} actions s’achèvent toutes à long terme, et rien plus tôt",
      },
    },
    es: {
      summary: "Las acciones de un plan no acaban todas a corto plazo ni todas a largo plazo.",
      why: "Los logros rápidos por sí solos cambian poco y las metas lejanas cansan; un plan une ambas cosas.",
      fix: "Añada lo que debe seguir a las acciones rápidas, o un primer paso que se vea pronto.",
      messages: {
        short: "las {count} acciones acaban todas a corto plazo, aunque el plan continúa",
        long: "las {count} acciones acaban todas a largo plazo, y nada antes",
      },
    },
    pt: {
      summary: "As ações de um plano não terminam todas a curto prazo, nem todas a longo prazo.",
      why: "Ganhos rápidos por si só mudam pouco e metas distantes cansam; um plano liga os dois.",
      fix: "Acrescente o que deve seguir-se às ações rápidas, ou uma primeira etapa que se veja em breve.",
      messages: {
        short: "as {count} ações terminam todas a curto prazo, embora o plano continue",
        long: "as {count} ações terminam todas a longo prazo, e nada antes",
      },
    },
  },
  good: [
    "period: { start: 2026, end: 2036 }\nactions: [{ id: a1, title: Plant trees, end: 2027 }, { id: a2, title: Buy buses, end: 2027 }, { id: a3, title: Build a line, end: 2034 }]\n",
    "period: { start: 2026, end: 2027 }\nactions: [{ id: a1, title: Plant trees, end: 2027 }, { id: a2, title: Buy buses, end: 2027 }, { id: a3, title: Build a line, end: 2027 }]\n",
  ],
  bad: [
    {
      yaml: "period: { start: 2026, end: 2036 }\nactions:\n  - { id: a1, title: Plant trees, end: 2027 }\n  - { id: a2, title: Buy buses, end: short }\n  - { id: a3, title: Paint roofs, end: 2026 }\n",
      reports: ["2:1 short"],
    },
    {
      yaml: "period: { start: 2026, end: 2040 }\nactions: [{ id: a1, title: Plant trees, end: 2032 }, { id: a2, title: Buy buses, end: long }, { id: a3, title: Paint roofs, end: 2033 }]\n",
      reports: ["2:1 long"],
    },
  ],
  *check(model, { option }) {
    const { plan } = model;
    const count = leafActions(plan).filter(isLive).length;
    const only = oneSided("over-time", model)?.only;
    if (count < option("actions") || (only !== "short" && only !== "long")) return;
    const end = when(model, plan.period?.end);
    const isShortPlan = end !== undefined && end.latest <= (when(model, "short")?.latest ?? "");
    if (only === "long" || !isShortPlan)
      yield { path: ["actions"], anchor: "key", messageId: only, data: { count } };
  },
});
